# Papers and messages. A paper names times, dates and numbers as text formatted by the core.

# Names of papers and of their files
documents-run-sheet = Run-sheet
documents-agenda = Agenda
documents-invitation = Invitation
documents-run-sheet-title = { $salon }: run-sheet
documents-agenda-title = { $salon }: agenda
documents-draft-word = Draft
documents-draft = Draft · { $date } { $time }
documents-committee-only = For the committee only
documents-salon-number = Salon { $number }
documents-event-number = { $kind } { $number }
documents-chapter-salon = { $chapter } { $salon }
documents-full-chapter = { $guild } { $chapter }
documents-seal-alt = Seal of { $chapter }
documents-topic = “{ $topic }”
documents-in-brackets = {" "}({ $what })
documents-labelled = { $label }: { $value }

# Dates
documents-day = { $day } { $month_name }
documents-letter-date = { $day } { $month_name } { $year }
documents-day-part = { $date }, { $part }
documents-morning = morning
documents-afternoon = afternoon
documents-when = { $date } { $time }
documents-by = By { $date }

# Head of a run-sheet
documents-fact-time = Time
documents-fact-place = Place
documents-fact-heads = Heads
documents-fact-in-charge = In charge
documents-fact-onsite = On site
documents-fact-venue-contact = Venue contact
documents-fact-hours = Room
documents-fact-transit = Transport
documents-fact-parking = Parking
documents-fact-contact = Contact
documents-heads = { $heads ->
    [one] { $heads } person expected
   *[other] { $heads } people expected
  }
documents-heads-visitors = { $heads } expected, { $visitors } of them new
documents-opens = open from { $time }
documents-clears = clear by { $time }
documents-venue-open = To be settled
documents-venue-soon = We will tell you as soon as it is settled

# Columns and bands
documents-column-time = Time
documents-column-minutes = Min
documents-column-segment = Segment
documents-column-content = Content / topic
documents-column-people = Who
documents-column-materials = Materials / notes
documents-column-actual = Began at
documents-column-speaker = Speaker and topic
documents-part-before = Before
documents-part-slot = Programme
documents-part-after = After

# Rows
documents-talk = Talk { $ordinal }
documents-wechat-talk = Talk { $ordinal }
documents-ordinal-1 = 1
documents-ordinal-2 = 2
documents-ordinal-3 = 3
documents-ordinal-4 = 4
documents-ordinal-5 = 5
documents-ordinal-6 = 6
documents-ordinal-7 = 7
documents-ordinal-8 = 8
documents-ordinal-9 = 9
documents-ordinal-10 = 10
documents-minutes = { $minutes } min
documents-talk-split = { $talk } min talk, { $qa } min questions
documents-wechat-talk-split = { $talk } + { $qa } min questions
documents-talk-alone = { $talk } min talk
documents-tentative = Tentative topic
documents-unconfirmed = { $name } (to be confirmed)
documents-speaker-open = Speaker to be settled
documents-speaker-being-invited = Speaker being invited
documents-open = open
documents-groups-voices = One voice per group
documents-each-group = { $minutes } min for each group
documents-visitors = { $visitors ->
    [one] { $visitors } visitor
   *[other] { $visitors } visitors
  }
documents-group = Group { $number }: { $name }
documents-duty = { $role }: { $name }
documents-materials-inline = Materials: { $materials }
documents-gap = { $minutes } min empty
documents-overlap = Overlaps the row above by { $minutes } min
documents-block = { $title }: { $planned } min in all
documents-block-met = { $title }: { $planned } min in all, as meant
documents-block-over = { $title }: { $planned } min in all, { $minutes } more than the { $target } meant
documents-block-under = { $title }: { $planned } min in all, { $minutes } less than the { $target } meant
documents-meanwhile = Meanwhile: { $who }, { $what }
documents-meanwhile-own = Meanwhile: { $what }
documents-host-note = For the host: { $note }
documents-role-host = Host
documents-role-values_officer = Values officer
documents-role-timekeeper = Time
documents-role-group_lead = Discussion lead
documents-role-check_in = Check-in
documents-role-reception = Reception
documents-role-photographer = Photos
documents-role-equipment = Equipment
documents-role-visitor_guide = Guide
documents-role-write_up = Write-up

# Foot and notes of a run-sheet
documents-planned-full = Programme { $planned } minutes, nothing to spare.
documents-planned-spare = Programme { $planned } minutes, { $margin } to spare.
documents-planned-over = Programme { $planned } minutes, { $margin } too many.
documents-foot-gap = { $minutes } min stand empty.
documents-foot-overlap = { $minutes } min overlap.
documents-compared = Since V{ $version }
documents-more-changes = { $count ->
    [one] and one more change
   *[other] and { $count } more changes
}
documents-host-through = { $names } hosts throughout.
documents-timekeeper = Timekeeper: { $names }.
documents-note-questions = Questions
documents-note-takers = Note-takers
documents-note-materials = Materials
documents-note-rescue = Fallback
documents-note-contacts = Numbers
documents-borne = { $what }: { $who }
documents-standby-agreed = A speaker fails to come: { $name } steps in (has agreed).
documents-standby-asked = A speaker fails to come: { $name } steps in (has not agreed yet).
documents-no-standby = A speaker fails to come: there is no standby speaker, the time goes to the group discussion.
documents-both-missing = Both fail to come: the group discussion runs longer, and so do the groups’ reports.

# Run-sheet and agenda as messages
documents-wechat-run-sheet = [{ $salon }] Run-sheet
documents-wechat-agenda = [{ $salon }] Agenda
documents-wechat-theme = Theme: { $theme }
documents-wechat-place = Place: { $place }
documents-wechat-part = ▍{ $part }
documents-wechat-changes = Changes in V{ $version }:
documents-wechat-changes-since = Since V{ $version }:
documents-wechat-photo = End of the programme, group photo
documents-wechat-be-there = Please be there by { $time }.
documents-wechat-call-me = If anything comes up, call me:
documents-wechat-received = Please reply “received”
documents-wechat-check-in = { $time } Check-in

# Invitation letter
documents-dear = Dear { $name }{ $address },
documents-teacher = Teacher
documents-referred = { $name } recommended you to us.{" "}
documents-why = You know this field deeply, and we would love to hear you speak about it.
documents-why-theme = This time we talk about “{ $theme }”, and we would love to hear you on it. The real cases you have handled are what everybody hopes to hear.
documents-why-again = Your last talk gave all of us a great deal, and we would love to have you again.
documents-why-again-theme = Your last talk gave all of us a great deal. This time we talk about “{ $theme }”, and you were the first we thought of.
documents-thanks-for-yes = Thank you for agreeing to speak. Here are the arrangements for the day.
documents-why-standby = This time we would like to ask you to stand by: should a speaker be unable to come, we would love to hear you instead. We tell you early so that you can prepare.
documents-thanks-standby = Thank you for agreeing to stand by. Here are the arrangements for the day.
documents-who-we-are = We are HR people from companies in { $city } who learn together for the public benefit: regular salons, and only what is useful to HR.
documents-field-event = Event
documents-field-theme = Theme
documents-field-topic = Your topic
documents-field-date = Date
documents-field-slot = Your time
documents-field-arrive = Please arrive
documents-field-place = Place
documents-field-listeners = Audience
documents-field-fellow = Also speaking
documents-field-equipment = Equipment
documents-topic-open = yours to choose; we are glad to think along
documents-topic-tentative = { $topic } (tentative, please change it as you like)
documents-arrive = { $time }, to try your slides
documents-listeners = about { $heads }, mostly HR people of companies
documents-years = { $years } years in HR
documents-speaks-on = on { $topic }
documents-equipment-projector = projector
documents-equipment-screen = screen
documents-equipment-microphone = microphone
documents-equipment-clicker = clicker
documents-connector-hdmi = HDMI
documents-connector-type_c = Type-C
documents-connector-vga = VGA
documents-note-time = Timing
documents-time-agreement = Every speaker has { $talk } minutes. We show a card when 5 minutes are left, and at the end the host leads over to questions. Thank you for bearing with us.
documents-note-requests = Please send us
documents-note-gifts = For you
documents-gifts = A certificate of thanks, a small gift, photos of the day, feedback from the audience.
documents-fee-none = As a public-benefit salon we cannot pay a fee.
documents-fee-travel = As a public-benefit salon we cannot pay a fee; your travel is on us.
documents-fee-fee = The fee is as we agreed.
documents-fee-note = { $fee } ({ $note })
documents-note-agreed = As agreed
documents-agreed-film-yes = we take photos and film
documents-agreed-film-photos_only = photos, but no filming
documents-agreed-film-no = no photos, no filming
documents-agreed-slides-yes = the slides go to the audience afterwards
documents-agreed-slides-no = your slides stay with you
documents-agreed-needs = we have ready what you need: { $what }
documents-agreed-car = a parking space for { $what }
documents-place-online = online; we send you the link beforehand
documents-closing-answer = Please let us know by { $date } whether it suits you. If it does not, we will gladly find another salon.
documents-closing = We look forward to welcoming you.
documents-regards = Yours sincerely,
documents-regards-end = {""}
documents-phone-wechat = { $phone } (also WeChat)
documents-wechat-name = WeChat { $name }

# Versions
documents-stamp = V{ $version } · final, { $date }
documents-stamp-old = V{ $version } · final, { $date } · V{ $newest } is newer
documents-stamp-edited = Changed since V{ $version } · draft { $date } { $time }
documents-edited-word = draft after V{ $version }

# Papers for the day
documents-paper-title = { $paper }, { $salon }
documents-paper-host_script = Host’s script
documents-paper-values_script = Values officer’s text
documents-paper-table_cards = Table cards
documents-paper-name_stickers = Name stickers
documents-paper-sign_in = Sign-in sheet
documents-paper-time_cards = Time cards
documents-paper-timing_sheet = Timing sheet
documents-person-sheet = Personal sheet
documents-person-title = { $salon }: your part, { $name }
documents-wechat-person = [{ $salon }] Your part, { $name }
documents-everybody = everybody
documents-fact-host = Host
documents-fact-timekeeper = Timekeeper
documents-fact-values-officer = Values officer
documents-fact-theme = Theme
documents-fact-be-there = Be there
documents-column-name = Name
documents-column-company = Company
documents-column-post = Post
documents-column-standing = Here as
documents-column-signature = Signature
documents-column-remark = Remarks
documents-column-planned = Planned
documents-column-actual-end = Ended
documents-sticker-work = Company · post
documents-member = Member
documents-visitor = Visitor
documents-standing-speaker = Speaker
documents-standing-standby = Standby speaker
documents-standing-committee = Committee
documents-minutes-left = { $minutes } min left
documents-time-up = Time’s up
documents-time-card-left = Please come to a close
documents-time-card-up = Questions, please
documents-timing-cards = Hold up a card when 5 minutes and 1 minute of a talk are left, and “Time’s up” at the hard stop: the host takes over.
documents-hard-stop = Card at { $card }, hard stop at { $stop }, { $qa } min for questions
documents-values-opening = Values opening
documents-script-opening = Opening
documents-person-roles = Roles
documents-person-as = As
documents-person-rows = Your part
documents-person-no-rows = No segment of your own.
documents-person-brings = Please bring
documents-person-call = If anything comes up
documents-lead-of = Discussion lead (group { $groups })
documents-leads = Leads group { $groups }
documents-seat = Group { $group }
documents-seated = In the group: { $names }
documents-takes-notes = Takes notes for group { $groups }

# Rota
documents-rota = Rota
documents-rota-title = Rota, { $chapter }
documents-rota-range = { $from } to { $to }
documents-rota-name = Name
documents-rota-office = Office
documents-rota-big = Big
documents-rota-small = Small
documents-rota-talks = Talks
documents-rota-other = Other
documents-rota-load = Load
documents-rota-open = Open
documents-rota-away = Away
documents-rota-none = Nothing is planned in these days.
documents-rota-number = Salon { $number }
documents-rota-group = { $role } (group { $group })
documents-rota-asked = { $role }?
documents-rota-legend = “?”: has not answered yet.
documents-rota-points = Load: the last half year and these days; a big duty, a talk and an office count 2, everything else 1.

# Terms, as papers tell them
documents-term-fee-none = no fee
documents-term-fee-travel = travel expenses
documents-term-fee-fee = takes a fee
documents-term-film-yes = may be filmed
documents-term-film-photos_only = photos, but no filming
documents-term-film-no = no photos, no filming
documents-term-slides-yes = slides may be shared
documents-term-slides-no = slides stay private
documents-term-car = car { $what }
documents-term-meal = meal: { $what }
documents-term-companion = comes with { $what }

# Certificate of thanks
documents-certificate = Certificate of Thanks
documents-certificate-below = 感谢状
documents-certificate-before = presented with gratitude to
documents-certificate-after = { $address }
documents-certificate-topic = for speaking on { $topic } at { $salon } on { $date },{" "}
documents-certificate-talk = for speaking at { $salon } on { $date },{" "}
documents-certificate-standby = for standing by as a speaker for { $salon } on { $date },{" "}
documents-certificate-why = and for sharing with all of us, openly and freely, what only experience teaches.
documents-certificate-why-standby = well prepared and ready at any moment.
documents-certificate-end = With our sincere thanks.

# Poster, and the code of the map
documents-poster = Poster
documents-poster-title = { $salon }: poster
documents-poster-day = { $day } { $month_name }
documents-poster-weekday = { $weekday } · { $year }

# List of speakers
documents-speaker-list = Speakers
documents-speaker-list-title = { $chapter }: speakers
documents-speaker-count = { $count }
documents-speaker-total = { $count ->
    [one] { $count } speaker
   *[other] { $count } speakers
  }
documents-speaker-none = There are no speakers yet.
documents-speaker-next = { $date }: { $action }
documents-speaker-column-name = Speaker
documents-speaker-column-title = Title
documents-speaker-column-subjects = Subjects
documents-speaker-column-city = City
documents-speaker-column-terms = Agreed
documents-speaker-column-last = Last talk
documents-speaker-column-next = Next step
documents-speaker-column-phone = Phone
documents-level-junior = junior
documents-level-senior = senior
documents-years-short = { $years } yr
documents-rating = { $rating } of 5
documents-as-of = As of { $date }

# Sheet of a venue
documents-venue-sheet = Venue sheet
documents-venue-way = How to get in
documents-venue-way-none = Nobody has written down yet how to find the room and get in.
documents-venue-door = Door
documents-venue-facts = Facts
documents-venue-area = Area
documents-venue-square = { $area } m²
documents-venue-capacity = Capacity
documents-venue-most = at most { $heads }
documents-venue-tenure = Tenure
documents-venue-cost = Cost
documents-venue-connectors = Sockets
documents-venue-wifi = Wi-Fi
documents-venue-air = Air
documents-venue-food = Food
documents-venue-checks = Checklist
documents-venue-note = Notes
documents-venue-visits = Inspections
documents-venue-photos = Photos
documents-inspected = Inspected { $date }
documents-not-inspected = Not inspected yet
documents-visit = { $date }, { $by }: { $note }

# Errors
error-glyph_missing = Our fonts have no shape for: { $characters }. They would print as empty boxes. Please write them another way and export again.
error-speaker_not_at_salon = This speaker has no talk at this salon yet. Add the speaker to the salon first.
error-paper_unknown = There is no paper “{ $given }”. Possible: host_script, values_script, timing_sheet, time_cards, sign_in, table_cards, name_stickers.
error-person_not_at_salon = This person has nothing to do at this salon: first give them a role or a row.
error-nobody_at_salon = Nobody is on this salon’s sheet yet: first give out the roles.

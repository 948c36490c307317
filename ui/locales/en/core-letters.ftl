# Messages to speakers, the committee and the audience. The templates themselves stand in letters.txt.

letter-kind-approach = First word
letter-kind-invitation = Invitation
letter-kind-nudge = Nudge
letter-kind-confirmation = Confirmation and brief
letter-kind-progress = Progress
letter-kind-reminder = Reminder
letter-kind-thanks = Thanks and results
letter-kind-again = Invitation to come again
letter-kind-correction = Correction
letter-kind-committee = To the committee
letter-kind-audience = To the audience

letter-state-prepared = Prepared
letter-state-sent = Sent
letter-state-dropped = Put aside
sent-by-copy = Copied and pasted
sent-by-file = As a file
sent-by-mail = By mail
sent-by-other = Another way
template-from-built_in = Built in
template-from-chapter = The chapter’s
template-from-speaker = This speaker’s

# Names of placeholders, as they stand in braces.
letters-name-address_name = address_name
letters-name-name = name
letters-name-referral = referral
letters-name-why_you = why_you
letters-name-last = last
letters-name-asked_on = asked_on
letters-name-me = me
letters-name-chapter = chapter
letters-name-city = city
letters-name-signature = signature
letters-name-contact = contact
letters-name-phone = phone
letters-name-salon = salon
letters-name-theme = theme
letters-name-date = date
letters-name-part = part
letters-name-time = time
letters-name-listeners = listeners
letters-name-schedule = schedule
letters-name-arrive = arrive
letters-name-version = version
letters-name-venue = venue
letters-name-address = address
letters-name-door = door
letters-name-transit = transit
letters-name-parking = parking
letters-name-task = task
letters-name-slot = slot
letters-name-minutes = minutes
letters-name-split = split
letters-name-fellow = fellow
letters-name-topic = topic
letters-name-topic_line = topic_line
letters-name-conditions = conditions
letters-name-requests = requests
letters-name-equipment = equipment
letters-name-needs = needs
letters-name-on_site = on_site
letters-name-car = car
letters-name-answer_by = answer_by
letters-name-progress = progress
letters-name-attended = attended
letters-name-rating = rating
letters-name-voices = voices
letters-name-changes = changes

# What placeholders stand for.
letters-placeholder-address_name = How they are called to their face
letters-placeholder-name = Full name
letters-placeholder-referral = Who recommended them, when they are new
letters-placeholder-why_you = Why them
letters-placeholder-last = What they last spoke on here
letters-placeholder-asked_on = The day we wrote last
letters-placeholder-me = Who writes: in charge of the salon, else the secretary-general
letters-placeholder-chapter = Name of the chapter
letters-placeholder-city = City of the chapter
letters-placeholder-signature = Name and number of who writes
letters-placeholder-contact = Name of the contact
letters-placeholder-phone = Number of the contact
letters-placeholder-salon = Which salon
letters-placeholder-theme = Theme of the salon
letters-placeholder-date = Day and weekday
letters-placeholder-part = Morning or afternoon
letters-placeholder-time = From when to when
letters-placeholder-listeners = How many are expected
letters-placeholder-schedule = The programme, a row each
letters-placeholder-arrive = When to be there
letters-placeholder-version = Version of the run-sheet
letters-placeholder-venue = Name of the venue
letters-placeholder-address = Address of the venue
letters-placeholder-door = How to find the door
letters-placeholder-transit = Public transport
letters-placeholder-parking = Parking
letters-placeholder-task = What they are asked for: a talk, or to stand by
letters-placeholder-slot = Their time
letters-placeholder-minutes = Minutes of the talk
letters-placeholder-split = Minutes of talk and questions
letters-placeholder-fellow = Who else speaks
letters-placeholder-topic = Their topic
letters-placeholder-topic_line = A sentence on the topic: settled, tentative or theirs to choose
letters-placeholder-conditions = What is said early, point by point
letters-placeholder-requests = What we still need, and by when
letters-placeholder-equipment = Equipment on site
letters-placeholder-needs = Equipment they asked for
letters-placeholder-on_site = Equipment, and when slides can be tried
letters-placeholder-car = Registering a parking space
letters-placeholder-answer_by = The last day for an answer
letters-placeholder-progress = How it comes along
letters-placeholder-attended = How many came
letters-placeholder-rating = How the audience rated it
letters-placeholder-voices = What the groups took home
letters-placeholder-changes = What changed
letters-placeholder-unknown = There is no such placeholder

# What placeholders say.
letters-teacher = Teacher
letters-referred = { $name } recommended you to us.
letters-why-spoke = Your last talk gave all of us a great deal.
letters-why-subject = We would love to have a talk on { $subject }, and you were the first we thought of.
letters-why-cases = Everybody hopes to hear real cases you have handled.
letters-last-number = Salon { $number }
letters-last-topic = your talk { $topic } ({ $salon })
letters-wechat-name = WeChat { $name }
letters-phone-wechat = { $phone } (also WeChat)
letters-day = { $day } { $month_name }
letters-topic = “{ $topic }”
letters-salon-number = Salon { $number }
letters-event-number = { $kind } { $number }
letters-part-morning = morning
letters-part-afternoon = afternoon
letters-listeners = about { $heads }, mostly HR people of companies
letters-row = { $start } { $title } ({ $minutes } min)
letters-row-questions = { $start } { $title } ({ $talk } + { $qa } min questions)
letters-duty = { $role }: { $name }
letters-venue-soon = We will tell you as soon as it is settled
letters-task-talk = speak at
letters-task-standby = stand by (should a speaker be unable to come) for
letters-minutes = { $minutes } minutes
letters-split = { $talk } min talk + { $qa } min questions
letters-split-alone = { $talk } min talk
letters-years = { $years } years in HR
letters-speaks-on = on { $topic }
letters-topic-settled = Your topic: { $topic }. Everybody hopes to hear real cases you have handled.
letters-topic-tentative = As a working title we have { $topic }; please change it as you like. Everybody hopes to hear real cases you have handled.
letters-topic-open = The topic is yours to choose, and we are glad to think along. Everybody hopes to hear real cases you have handled.
letters-conditions = { $count ->
    [1] One thing beforehand:
    [2] Two things beforehand:
    [3] Three things beforehand:
   *[other] Some things beforehand:
}
letters-no-fee = We are a public-benefit salon and cannot pay a fee; there will be a certificate of thanks and a small gift.
letters-hard-stop = Every speaker has { $talk } minutes. We show a card when 5 minutes are left, and then the host leads over to questions. Thank you for bearing with us.
letters-by = By { $date }: { $items }
letters-ask-topic = topic
letters-ask-introduction = introduction of about 60 words
letters-ask-photo = photo
letters-ask-slides = slides (16:9)
letters-equipment-projector = projector
letters-equipment-screen = screen
letters-equipment-microphone = microphone
letters-equipment-clicker = clicker
letters-on-site-try = On site: { $things }. You can try your slides at { $time }.
letters-on-site = On site: { $things }.
letters-try = You can try your slides at { $time }.
letters-online = online (the link comes before the day)
letters-fee-travel = We are a public-benefit salon and cannot pay a fee, but we pay your way; there will be a certificate of thanks and a small gift.
letters-fee-agreed = The fee is as we agreed; there will be a certificate of thanks and a small gift.
letters-fee = The fee is as we agreed: { $note }. There will be a certificate of thanks and a small gift.
letters-car-known = Your plate { $plate } is noted, and a parking space will be registered.
letters-car = If you come by car, send me the plate and I will register a parking space.
letters-progress-signed-up = Signed up: { $count }
letters-progress-poster = Poster: it is out
letters-progress-venue = Venue: { $venue } is booked
letters-progress-fellows = Also speaking: { $names } said yes
letters-progress-in-hand = We have your: { $items }
letters-attended = { $heads }
letters-attended-visitors = { $heads }, { $visitors } of them new
letters-rating = { $rating } of 5
letters-voice = “{ $text }”

# What keeps a letter from being sent, and where that is mended.
letters-blocked-event = No event is chosen: choose the salon first.
letters-blocked-chapter = The chapter has no name yet: fill it in under settings.
letters-blocked-in-charge = Nobody signs it: name who is in charge of the salon, or appoint a secretary-general.
letters-blocked-secretary = Nobody signs it: appoint a secretary-general.
letters-blocked-speaker = The speaker’s record does not say it yet: fill it in there.
letters-blocked-salon = The salon does not say it yet: fill it in there.
letters-blocked-venue = The salon has no venue yet: choose one there.
letters-blocked-venue-fact = The venue’s record does not say it yet: fill it in there.
letters-blocked-not-there = The speaker has no part in this salon yet: first put them on the sheet.
letters-blocked-results = The results of the salon are not filled in yet: do so there.
letters-blocked-changes = Nothing is different any more: no correction is needed.
letters-blocked-unknown = There is no placeholder “{ $name }”, or a brace is missing. Please mend the template.
letters-blocked-left = A placeholder still stands here: replace it by what you want to say.

# What is no longer as it was told.
letters-changed-date = Date: { $new } instead of { $old }
letters-changed-part = Time: { $new } instead of { $old }
letters-changed-time = Time: { $new } instead of { $old }
letters-changed-slot = Your time: { $new } instead of { $old }
letters-changed-minutes = Length: { $new } minutes instead of { $old }
letters-changed-arrive = Please arrive: { $new } instead of { $old }
letters-changed-venue = Place: { $new } instead of { $old }
letters-changed-theme = Theme: “{ $new }” instead of “{ $old }”
letters-changed-topic = Topic: “{ $new }” instead of “{ $old }”
letters-changed-contact = Contact: { $new } instead of { $old }
letters-changed-schedule = The times of the programme have moved
letters-changed-cancelled = It is called off
letters-changed-revived = It takes place after all
letters-gone-slot = Your time: { $old } no longer holds, to be settled
letters-gone-minutes = Length: { $old } minutes no longer hold, to be settled
letters-gone-arrive = Please arrive: { $old } no longer holds, to be settled
letters-gone-venue = Place: { $old } no longer holds, to be settled
letters-gone-theme = Theme: “{ $old }” no longer holds, to be settled
letters-gone-topic = Topic: “{ $old }” no longer holds, to be settled
letters-gone-contact = Contact: { $old } no longer holds, to be settled
letters-gone-schedule = The programme is to be settled
letters-gone-fellow = Also speaking: { $old } will not come
letters-example = (an example) { $text }
letters-open = to be settled

# Letters that should be there by now.
letters-why-invitation = On the sheet of { $salon } and not invited yet
letters-why-confirmation = { $days ->
    [0] Said yes to { $salon } today: send the brief
    [one] Said yes to { $salon } yesterday, and has no brief yet
   *[other] Said yes to { $salon } { $days } days ago, and has no brief yet
}
letters-why-progress = { $salon } is near: tell the speaker how it comes along
letters-why-tomorrow = { $salon } is tomorrow: send the reminder
letters-why-today = { $salon } is today, and no reminder went out
letters-why-thanks = { $days ->
    [0] { $salon } was yesterday: thanks are due today
    [one] { $salon } is over, thanks are owed for a day
   *[other] { $salon } is over, thanks are owed for { $days } days
}

# Warnings; what they are about is done all the same.
letters-warning-prepared-already = This letter is prepared already; here it is
letters-warning-sent-before = A letter like this was sent on { $date }
letters-warning-stage-stays = The speaker’s stage did not go back; change it on their page if you need to

# Acts, and the line in the contact log.
letters-named = { $letter } ({ $name })
letters-contact = Sent: { $letter }
letters-contact-salon = Sent: { $letter }, { $salon }
letters-lang-zh-CN = Chinese
letters-lang-en = English
act-letters-prepare = Prepare: { $letter }
act-letters-edit = Edit: { $letter }
act-letters-refill = Write anew from the facts: { $letter }
act-letters-sent = Mark as sent: { $letter }
act-letters-unsend = Mark as not sent: { $letter }
act-letters-drop = Put aside: { $letter }
act-letters-take-up = Take up again: { $letter }
act-letters-remove = Remove: { $letter }
act-letters-correct = Prepare a correction: { $letter }
act-letters-set-template = Change the template: { $letter } ({ $lang })
act-letters-reset-template = Reset the template: { $letter } ({ $lang })

error-letter_not_found = There is no such letter: { $given }
error-letter_needs_event = This letter is about an event: choose the salon first
error-letter_needs_speaker = This letter goes to a speaker: choose the speaker first
error-letter_corrects_nothing = A correction begins with a letter that was sent: choose “correct” there
error-letter_not_prepared = This letter was sent or put aside and cannot be changed
error-letter_blocked = This letter cannot go out yet: nothing stands for { $names }. Fill that in, or take the sentence out
error-letter_not_sent = This letter has not been sent
error-letter_has_correction = This letter has a correction: remove that first
error-letter_not_dropped = This letter was not put aside
error-letter_was_sent = What was sent is kept and cannot be removed
error-letter_not_stale = All that this letter says still holds: no correction is needed
error-letter_to_nobody = This letter does not go to one speaker: only the chapter’s template can be changed
error-event_has_letters = { $name } has { $count } sent letters and cannot be removed. If it does not take place, cancel it

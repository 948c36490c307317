# Speakers: board, table, one speaker, the dialogs.
level-junior = Junior
level-senior = Senior
source-consulting = Consulting firm
source-learning_site = HR learning site
source-law_firm = Law firm
source-community = The community
source-referral = Referral
source-other = Other
channel-wechat = WeChat
channel-phone = Phone
channel-email = E-mail
channel-meeting = In person
channel-other = Other
direction-out = We wrote
direction-in = They answered

speakers-add = Add a speaker
speakers-count = { $count ->
    [one] { $count } speaker
   *[other] { $count } speakers
}
speakers-shown = { $shown } of { $count }
speakers-today = { $count ->
    [one] One speaker to contact today
   *[other] { $count } speakers to contact today
}
speakers-today-none = Nobody to write to today
speakers-write-today = Write today:
speakers-shape = View
speakers-as-board = Board
speakers-as-table = Table
speakers-as-year = The year
speakers-search = Name, pinyin, company, subject
speakers-all-levels = All
speakers-empty = No speakers yet
speakers-empty-text = Every salon takes two: one junior, one senior. Note whom you would like to hear, then go step by step: to contact, in touch, invited, confirmed.
speakers-board-help = Arrow keys go from card to card; Alt and the left or right arrow key move the card to the next column; M opens its menu, Enter the speaker
speakers-card-menu = Stage and answer of { $name }
speakers-open = Open this speaker
speakers-exits = Not this time
speakers-module = Topic module
speakers-city = City
speakers-last-spoke = Last talk
speakers-any = Any: { $what }
speakers-spoke-never = Has not spoken here yet
speakers-spoke-recent = Within half a year
speakers-spoke-long = Over half a year ago
speakers-spoke-longer = Over a year ago
speakers-clear-filter = Clear filters
speakers-nobody-left = Nobody fits
speakers-nobody-left-text = No speaker fits all these filters at once. Take some away.
speakers-order = Order
speakers-order-waiting = Who waits for me
speakers-order-name = By name
speakers-order-contact = Longest without contact
speakers-order-spoke = Longest without a talk
speakers-years = { $years } y
speakers-salon-number = No. { $number }
speakers-silent = no answer for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
speakers-silent-days = { $days ->
    [one] day without a word
   *[other] days without a word
}
speakers-silent-since = last word: { $date }
speakers-nudge-on = Next nudge
speakers-answer-needed = Answer needed
speakers-standby-for = Standby speakers
speakers-standby-contact = { $days ->
    [0] in touch today
    [one] in touch { $days } day ago
   *[other] in touch { $days } days ago
}
speakers-standby-ready = said yes
speakers-standby-asked = not yet asked through
speakers-use-standby = Go to the salon
speakers-spoke-last = last talk: { $when }
speakers-contact-last = last contact: { $when }
speakers-no-contact = not contacted yet

speakers-name = Name
speakers-level = Junior or senior
speakers-level-short = Level
speakers-level-hint = By years: up to 5 is junior, from 6 senior
speakers-level-by-years = By years
speakers-subjects = Subjects
speakers-subjects-example = such as appraisal talks, pay systems
speakers-stage = Pipeline
speakers-next-action = Next step
speakers-next-action-example = such as ask whether the topic is settled
speakers-next-action-on = By
speakers-next-action-clear = Both empty means that nothing is agreed.
speakers-last-contact = Last contact
speakers-talks = Talks
speakers-person = Who is it
speakers-person-hint = Choose from the people; type a new name to add somebody
speakers-profile-of = Speaker’s profile of { $name }
speakers-module-hint = Without a choice they follow from the subjects
speakers-source = Known from
speakers-source-unknown = Not noted
speakers-referred-by = Referred by
speakers-referred-by-hint = Mentioned in the first message
speakers-referred = referred by { $name }
speakers-hopes = What they look for
speakers-hopes-example = such as exposure, an interview, a small high-level salon
speakers-offers = What else they bring
speakers-offers-example = such as a venue, contacts, later cooperation
speakers-benefit = What they gain by coming
speakers-benefit-example = such as a new book; the audience are its readers
speakers-particulars = What they are particular about
speakers-particulars-example = such as addressed as Doctor; wants to know the screen first
speakers-contact-person = Contact person
speakers-contact-name = Contact person’s name
speakers-contact-name-hint = Well-known speakers often have an assistant
speakers-contact-phone = Contact person’s phone
speakers-contact-style = Their way of working
speakers-contact-style-example = such as slow on WeChat, call first; wants a formal invitation
speakers-note = Note
speakers-record-stage = Record an earlier step…
speakers-stage-note = Remark
speakers-step-to = { $name }: { $stage }
speakers-step-do = Set to { $stage }
speakers-step-why = A word why (may stay empty)
speakers-step-example = such as said yes on the phone at once
speakers-exit-example = such as away that day, could in the new year
speakers-try-again = try again
speakers-try-again-on = Try again on
speakers-try-again-of = Try { $name } again
speakers-try-again-change = Change the day
speakers-try-again-hint = You are reminded on that day; empty: never
speakers-ready-again = Set to ready again
speakers-stage-since = { $stage }, since { $date }
speakers-happened-on = On which day
speakers-ahead = This day is still to come
speakers-direction = Who wrote
speakers-channel = By
speakers-what-was-said = What was said
speakers-what-was-said-example = such as topic by the end of the month; no recording; needs parking
speakers-log-contact = Log a contact
speakers-log-contact-with = Log a contact: { $name }
speakers-edit-contact = Edit this contact
speakers-remove-contact = Delete this contact
speakers-no-words = Nothing was noted
speakers-log = Contacts and steps
speakers-log-all = All { $count } lines
speakers-log-empty = No contacts yet. Note each one: which day, by which way, what they said.
speakers-appearances = Talks
speakers-no-appearances = Not in a salon yet. Choose this speaker on a salon’s run-sheet.
speakers-no-topic = Topic open
speakers-standby = Standby speaker
speakers-rating = rated { $rating }
speakers-rating-mean = { $rating } on average
speakers-tentative = (tentative)
speakers-invited-by = invited by { $name }
speakers-online = speaks online
speakers-needs = needs { $needs }
speakers-answer-by = answer due { $date }
speakers-talks-last = { $count ->
    [one] { $count } talk
   *[other] { $count } talks
}, the last { $when }
speakers-never-spoke = Has not spoken here yet
speakers-next-none = Nothing is agreed
speakers-set-next = Agree
speakers-change = Change
speakers-profile = Profile
speakers-profile-none = No profile yet. Knowing what they look for makes the invitation.
speakers-reach = How to reach them
speakers-more = More
speakers-edit-profile = Edit the profile
speakers-edit-person = Edit the person
speakers-open-person = Open the person’s page
speakers-remove = Take off the speakers’ list

# What was agreed on once and holds for every talk.
speakers-terms = Terms
speakers-terms-of = Terms of { $name }
speakers-edit-terms = Edit the terms
speakers-not-asked = not asked yet
speakers-fee = Fee
speakers-fee-note = About the fee
speakers-fee-example = such as train ticket refunded; 800 yuan by transfer
speakers-may-film = Filming
speakers-may-share = Sharing the slides
speakers-car-plate = Car plate
speakers-car-example = such as 苏E·A1234
speakers-meal = Meal
speakers-meal-example = such as joins us; nothing hot
speakers-companion = Who comes along
speakers-companion-example = such as an assistant
speakers-conditions = Conditions to state first
speakers-conditions-hint = What is unpleasant stands first in the invitation: no fee, a hard stop after 25 minutes
speakers-groups = In which groups
speakers-groups-example = such as speakers’ group, group 1
speakers-letter-lang = Language of letters
speakers-letter-lang-chapter = The chapter’s

# Promises.
speakers-promises = What they were promised
speakers-promises-none = Note what was promised: an interview, photos, a seat. What was kept opens the door again.
speakers-add-promise = Add
speakers-promise-to = A promise to { $name }
speakers-edit-promise = Edit
speakers-remove-promise = Delete
speakers-promise-more = More: { $what }
speakers-promise-keep = Kept: { $what }
speakers-promise-what = What was promised
speakers-promise-example = such as photos within a week
speakers-promise-usual = Photos of the day|The audience’s feedback|An article about them|A parking space
speakers-promise-due = By
speakers-promise-event = For which salon
speakers-promise-no-event = For none of them
speakers-promise-made-on = Promised on
speakers-promise-made-by = Promised by
speakers-promise-by = { $name } on { $date }
speakers-promise-on = promised on { $date }
speakers-promise-ended = { $state } · { $date }

# The eight habits.
speakers-habits = What brings them back
speakers-habits-done = { $done }/{ $count }
speakers-habit-done = there
speakers-habit-open = missing
speakers-habit-write = Write

# A pasted reply.
speakers-paste-reply = Paste a reply
speakers-reply-bar = Their answer
speakers-reply-or = or simply note:
speakers-reply-plain = In one click
speakers-reply-paste-hint = Pasting anywhere on this page works too
speakers-reply-confirmed = Confirmed
speakers-reply-declined = Declined
speakers-reply-later = Another time
speakers-reply-withdrawn = Withdrew
speakers-reply-title = Reply of { $name }
speakers-reply-text = Paste what came by WeChat
speakers-reply-example = For example: 好的没问题，题目月底给你。我开车来，苏E·A1234。录像就算了，拍照可以。
speakers-reply-empty = What was found will stand here. Only what is ticked is written down.
speakers-reply-about = About { $salon }
speakers-reply-which-salon = About which salon
speakers-reply-no-salon = none in particular
speakers-reply-found = What was found
speakers-reply-not-understood = This reply was not understood. Keep its words alone, or use the plain answers below.
speakers-reply-already = stands so already
speakers-reply-unsure = not certain, please check
speakers-reply-asked = They ask
speakers-reply-rest = { $count ->
    [one] { $count } sentence left over
   *[other] { $count } sentences left over
}
speakers-reply-take = { $count ->
    [one] Write down { $count } finding
   *[other] Write down { $count } findings
}
speakers-reply-take-text = Keep the words only

# The year, pairing.
speakers-pairing-salons = The coming salons
speakers-pairing-no-salons = No salon is planned within a year
speakers-pairing-no-salons-text = Plan the dates first; then give each a junior and a senior speaker, and one on standby.
speakers-pairing-open = { $count ->
    [one] { $count } place is open
   *[other] { $count } places are open
}
speakers-pairing-all-filled = Every salon has its speakers
speakers-pairing-wanted = { $level } wanted
speakers-pairing-place-open = nobody yet
speakers-pairing-no-standby = No standby
speakers-pairing-standby-count = { $count } on standby
speakers-pairing-uncovered = Modules nobody speaks about
speakers-pairing-not-asked = { $name }, not asked yet
speakers-pairing-module-last = last in { $month }
speakers-pairing-module-never = never yet
speakers-pairing-for = Who fits { $salon }
speakers-pairing-to-salon = Open the salon
speakers-pairing-nobody = Nobody fits. Shorten the rest between talks in the rulebook, or add a speaker.
speakers-pairing-more = { $count } more
speakers-pairing-take = Put on
speakers-pairing-take-named = Put { $name } on
speakers-pairing-choose = Choose
speakers-pairing-away = away that day

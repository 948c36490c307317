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
speakers-today = { $count } to write to today
speakers-today-none = Nobody to write to today
speakers-write-today = Write today:
speakers-shape = View
speakers-as-board = Board
speakers-as-table = Table
speakers-search = Name, pinyin, company, subject
speakers-all-levels = All
speakers-empty = No speakers yet
speakers-empty-text = Every salon takes two: one junior, one senior. Note whom you would like to hear, then go step by step: to contact, in touch, invited, confirmed.
speakers-board-help = Alt and the left or right arrow key move the card to the next column; Enter opens it
speakers-years = { $years } y
speakers-salon-number = No. { $number }
speakers-silent = no answer for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
speakers-spoke-last = last talk: { $when }
speakers-contact-last = last contact: { $when }
speakers-no-contact = not contacted yet

speakers-name = Name
speakers-level = Junior or senior
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
speakers-source = Known from
speakers-source-unknown = Not noted
speakers-referred-by = Referred by
speakers-referred-by-hint = Mentioned in the first message
speakers-referred = referred by { $name }
speakers-hopes = What they look for
speakers-hopes-example = such as exposure, an interview, a small high-level salon
speakers-offers = What else they bring
speakers-offers-example = such as a venue, contacts, later cooperation
speakers-contact-person = Contact person
speakers-contact-name = Contact person’s name
speakers-contact-name-hint = Well-known speakers often have an assistant
speakers-contact-phone = Contact person’s phone
speakers-contact-style = Their way of working
speakers-contact-style-example = such as slow on WeChat, call first; wants a formal invitation
speakers-note = Note
speakers-record-stage = Record an earlier step…
speakers-stage-note = Remark
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
speakers-log-empty = No contacts yet. Note each one: which day, by which way, what they said.
speakers-appearances = Talks
speakers-no-appearances = Not in a salon yet. Choose this speaker on a salon’s run-sheet.
speakers-no-topic = Topic open
speakers-standby = Standby speaker
speakers-rating = rated { $rating }
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

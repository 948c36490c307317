# Sharing: how one document goes out, and everything as one archive.
share-what = What to share
share-group-all = For everybody
share-group-people = For one person
share-group-day = To print for the day
share-group-after = Afterwards

share-what-run_sheet = Run-sheet (committee)
share-what-agenda = Agenda (public)
share-what-poster = Poster
share-what-contacts = Contacts
share-what-recap = Recap (for everybody)
share-what-retrospective = Retrospective (committee)
share-what-tasks = Preparation
share-what-sign_ups = Sign-ups
share-what-trends = Trends
share-what-person_sheet = Personal sheet
share-what-invitation = Invitation
share-what-certificate = Certificate of thanks
share-what-paper = To print for the day
share-what-rota = Rota
share-what-speaker_list = List of speakers
share-what-venue_sheet = Venue sheet
share-what-year_calendar = Activities of the year

share-about-run_sheet = Who does what and when: for the committee’s chat, or printed for the day.
share-about-agenda = Time, place, programme and speakers only: may go to everybody who signed up.
share-about-poster = Theme, speakers, time and place, with a code for the map: for chats and moments.
share-about-contacts = What everybody does at this salon and how they are reached.
share-about-recap = Who spoke on what, quotes and photos that may be shown, for guests and friends.
share-about-retrospective = Actual times, the four steps, actions, ratings and expenses, for the committee.
share-about-tasks = Who does what until when, for the committee’s group.
share-about-sign_ups = Who signed up, and as what, to be ticked at the door.
share-about-trends = Attendance, ratings and times of the salons as pictures with their tables.
share-about-person_sheet = What one person does and when, to be sent to them alone.
share-about-invitation = The formal invitation: slot, topic, how to get there, what to prepare.
share-about-certificate = Given to the speaker afterwards; ready to be framed.
share-about-rota = Who does what on each date, with the open places.
share-about-speaker_list = All speakers with topics, companies and how far they are.
share-about-venue_sheet = How to get in, equipment, checklist and photos: to take along.
share-about-year_calendar = Every activity of the year; can be added to a calendar.

share-no-speakers = There are no speakers yet.
share-no-duties = Nobody has a duty yet.
share-to-roles = Assign roles
share-everybody = Everybody
share-whose = { $name }: for whom

share-form = Format
share-more-forms = More formats
share-use-png = Send it to a chat as it is; no zooming on a phone.
share-use-wechat = Copy, then paste into WeChat; whoever gets it can copy from it.
share-use-pdf = To print and to keep; looks the same everywhere.
share-use-xlsx = To be worked on in Excel or WPS. The preview shows it on paper; the content is the same.
share-use-docx = To be edited in Word or WPS. The preview shows it on paper; the content is the same.
share-use-ics = For the calendar of a phone or computer; sent again after a change, it replaces the old one.
share-use-vcf = For the contacts of a phone.
share-use-csv = A table for other programs.
share-use-md = For notes and editors; keeps headings and lists.
share-use-html = A web page for any browser, as wide as the screen. The preview shows it on paper; the content is the same.

share-calendar = In the calendar
share-calendar-event = One entry
share-calendar-segments = One per segment
share-version = Version
share-language = Language
share-language-zh-CN = 中文
share-language-en = English
share-theme = Look
share-theme-chapter = The chapter’s ({ $theme })
share-with-contacts = With everybody’s phone number
share-contacts-off = The on-site contact’s and the secretary’s numbers are always there; nobody else’s is.
share-contacts-none = Nobody’s phone number is on it.
share-contacts-on = Everybody’s number is on it: for the committee only.

share-drawing = Setting the page…
share-no-entries = There is nothing for a calendar yet. Set the date and the segments first.
share-no-cards = There are no numbers to keep. To include them, tick “With everybody’s phone number” first.
share-copy-picture = Copy picture
share-copy-text = Copy text
share-save = Save…
share-saving = Saving
share-written = Saved to { $path }
share-written-many = { $count } files saved, the first one at { $path }
share-first-copied = Copied the first of { $count } pictures of { $name }. For the others, use “Save”.
share-picture-refused = This computer does not let pictures be copied. Save it as a file and send that.

share-open-rota = Share the rota
share-open-speakers = Share the list
share-open-trends = Share the trends
share-open-venue = Venue sheet
share-open-year = Activities of the year

share-bundle = All files of this salon
share-bundle-open = All files as a ZIP…
share-bundle-text = What is ticked becomes one ZIP; each name says what it is and which version.
share-bundle-all = Everything
share-bundle-count = { $count ->
    [one] 1 file chosen
   *[other] { $count } files chosen
}
share-bundle-save = Save ZIP…
share-bundle-beginning = Getting ready…
share-bundle-making = { $number } of { $of }: { $name }
share-bundle-packing = Writing the file…
share-bundle-progress = Progress of the archive
share-bundle-stop = Stop
share-bundle-cancelled = Stopped; no file was written.
share-bundle-written = { $count ->
    [one] 1 file
   *[other] { $count } files
} packed into { $path }

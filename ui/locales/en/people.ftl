# People: the list, one person, the dialog.
people-add = Add a person
people-add-named = Add “{ $name }”
people-edit = Edit
people-edit-title = Edit { $name }
people-more = More
people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-found = { $count } found
people-search = Find by name, pinyin, initials, company or the last digits of a phone number
people-search-example = Name, pinyin, initials, company, last digits of a phone…
people-empty = Nobody here yet
people-empty-text = Committee, speakers, members and visitors: everybody is entered once and can then be chosen everywhere. Begin with yourself.
people-nobody = Nobody was found
people-nobody-text = Try other words: a surname, initials, a company, the last four digits of a phone number. Or add the person right here.

people-name = Name
people-name-example = such as Xu Minfang
people-work = Company and post
people-address = Form of address
people-address-hint = Used in messages and invitations
people-addresses = 老师、总、律师、Dr、Ms、Mr
people-nickname = Group nickname
people-nickname-hint = such as Cindy-company-post
people-phone = Phone
people-wechat = WeChat
people-email = E-mail
people-city = City
people-company = Company
people-post = Post
people-years = Years in HR
people-years-unit = years
people-years-count = { $years } y
people-years-in-hr = { $years } years in HR
people-title = Outward title
people-title-hint = As it is printed on posters and invitations
people-title-example = such as HR director of a company
people-introduction = Introduction
people-introduction-hint = About a hundred characters, for posters and the host’s script
people-introduction-approved = They approved this introduction
people-introduction-approved-hint = After a change they should read it again
people-tags = Tags
people-note = Note
people-note-hint = For the committee only, never printed
people-likely = Perhaps entered already:

people-hat-speaker = Speaker
people-make-speaker = Make a speaker
people-open-speaker = Open the speaker’s page
people-remove = Remove this person
people-erase = Erase personal data…
people-erase-title = Erase the personal data of { $name }
people-erase-do = Erase for good
people-erase-warning = This cannot be undone and nothing brings it back.
people-erase-what = Name, contacts, introduction, photo and notes are emptied, in the history too. The record of salons stays, but not whose it is.
people-erase-type = Type “{ $name }” to confirm
error-people_name_differs = This is not “{ $name }”; please check

people-contact = Contacts
people-contact-none = No contacts yet; add them with “Edit”
people-outward = Introduced as
people-outward-none = No title and introduction yet. Invitations and posters need them: ask for about a hundred characters.
people-approved = Approved by them
people-not-approved = Not yet approved
people-doings = What they did
people-doings-none = No offices, talks or roles yet
people-talk = Talk
people-standby = Standby speaker
people-term-since = since { $from }
people-term-ended = { $from } to { $to }
people-salon-number = No. { $number }
people-photo = Photo
people-photo-of = Photo of { $name }
people-photo-add = Add a photo
people-photo-change = Change photo
people-photo-remove = Remove

people-away = Away dates
people-away-add = Add
people-away-none = No away dates noted.
people-away-title = Away dates of { $name }
people-away-from = From
people-away-to = Until
people-away-to-hint = Empty: one day
people-away-note = Why
people-away-example = such as: travelling
people-away-span = { $from } to { $to }
people-away-edit = Edit the away dates from { $date }
people-away-remove = Remove the away dates from { $date }
people-preference = Preferred roles
people-preference-title = What { $name } prefers
people-preference-none = Not asked yet what they like to do.
people-takes-part = Part of the rota
people-takes-part-hint = “By itself”: in office now, or had a role within a year
people-takes-part-auto = By itself
people-takes-part-yes = Yes
people-takes-part-no = No
people-tastes = What they like to do
people-taste-likes = Likes
people-taste-any = Any
people-taste-avoids = Avoids
people-likes = Likes
people-avoids = Avoids
people-never-on-stage = Never on stage
people-never-on-stage-hint = Not suggested as host or values officer
people-most-a-month = At most a month
people-most-a-month-hint = Empty: no limit
people-times = { $count ->
    [one] once
   *[other] { $count } times
 }
people-times-unit = times

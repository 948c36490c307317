# Sign-ups of a salon, check-in at the door, the draw, visitors' follow-up.

attendance-tab = Sign-ups
attendance-to-check-in = Check-in
attendance-import = Import a form
attendance-chain = Paste a list
attendance-add = Add by hand
attendance-empty = Nobody has signed up yet
attendance-empty-text = There are three ways: import what your form tool exports (Excel or CSV), paste the numbered list from the chat group, or add people one by one. Imports and pasted lists are shown first; nothing counts before you accept it.

attendance-signed-up = Signed up
attendance-visitors = Visitors
attendance-waitlist = Waitlist
attendance-late-count = After the deadline
attendance-cancelled = Cancelled
attendance-present = Present
attendance-present-visitors = Visitors present
attendance-walk-ins = Walk-ins
attendance-money = Money
attendance-money-got = { $got } of { $all } received
attendance-yuan = { $yuan } yuan
attendance-heads-unit = heads

attendance-expected = Expected heads
attendance-expected-own = { $salons ->
    [one] { $signed } signed up, at { $percent }%, the rate of your last salon
   *[other] { $signed } signed up, at { $percent }%, the rate of your last { $salons } salons
  }
attendance-expected-usual = { $signed } signed up, at the usual { $percent }%; after a few salons your own rate is used
attendance-planned-heads = Planned for { $heads } heads, entered by hand.
attendance-planned-unknown = No number of heads is planned yet.
attendance-follow = Follow the sign-ups from now on
attendance-follows = Planned heads follow the sign-ups
attendance-unfollow = By hand again

attendance-entry = How to sign up
attendance-edit-entry = How to sign up
attendance-link = Sign-up link
attendance-link-example = Address of the form
attendance-link-hint = Shown on the poster and in messages
attendance-no-link = No link yet
attendance-copy-link = Copy the sign-up link
attendance-code = QR code of the sign-up form
attendance-code-add = Add a QR code
attendance-code-change = Change the QR code
attendance-code-remove = Remove
attendance-places = Places
attendance-places-hint = Empty: no limit. Once full, new sign-ups wait.
attendance-places-unlimited = No limit of places
attendance-places-count = { $places } places
attendance-places-left = { $left } left
attendance-full = Full
attendance-deadline = Deadline
attendance-deadline-hint = Later sign-ups are marked
attendance-until = Until { $date }
attendance-closed = Closed
attendance-no-deadline = No deadline
attendance-fee = Fee
attendance-fee-unit = yuan
attendance-fee-hint = What a visitor shares; members pay nothing. Empty: free.
attendance-fee-note = About the fee
attendance-fee-note-example = For example: tea included, paid at the door
attendance-fee-visitors = Visitors { $fee }, members free
attendance-free = Free

attendance-list = Sign-ups
attendance-search = Name, pinyin, company, last digits
attendance-filter = Filter
attendance-filter-all = All
attendance-filter-visitor = Visitors
attendance-filter-waitlist = Waitlist
attendance-filter-due = Not paid
attendance-filter-late = Late
attendance-filter-present = Present
attendance-filter-absent = Absent
attendance-filter-cancelled = Cancelled
attendance-nobody-found = Nobody fits
attendance-show-rest = Show { $count } more
attendance-category = Category
attendance-category-auto = By the rule
attendance-signed-up-on = Signed up on
attendance-payment = Payment
attendance-arrived = Arrived
attendance-menu-of = Actions for { $name }
attendance-waitlist-place = Number { $place } in line
attendance-move-up = Give a place
attendance-pay = Click to note as paid
attendance-pay-due-fee = { $fee } due
attendance-named = { $name }: { $what }
attendance-first-time = First time
attendance-is-late = Late
attendance-is-late-why = Signed up after the deadline
attendance-walk-in = Walk-in
attendance-brought-by-name = Brought by { $name }
attendance-edit = Edit
attendance-check-in = Check in
attendance-check-out = Undo the check-in
attendance-cancel = Cancel the sign-up
attendance-restore = Restore the sign-up
attendance-remove = Remove
attendance-erase-what = Name, company, phone, WeChat and notes are emptied, in their earlier sign-ups and in the history too. The counts stay, but not whose they are.

attendance-add-title = Add a sign-up
attendance-edit-title = Sign-up of { $name }
attendance-only-name = Not in the roster: just “{ $name }”
attendance-person-hint = Choose somebody of the roster, or just type the name
attendance-person = In the roster
attendance-person-none = Nobody of the roster
attendance-brought-by = Brought by
attendance-brought-by-example = Who brought them; may stay empty
attendance-note = Note
attendance-walk-in-title = Walk-in
attendance-walk-in-save = Sign up and check in

attendance-import-title = Import a sign-up form
attendance-import-rows = { $rows } rows read
attendance-import-nothing = Nobody was found in this table. Check in which row its head stands, or choose another sheet.
attendance-columns-known = { $known } of { $all } columns recognised; change them here
attendance-columns-no-name = No column was recognised as the name; please choose it
attendance-sheet = Sheet
attendance-encoding = Encoding
attendance-header-row = Row of the head
attendance-column-number = Column { $number }
attendance-column-skip = Leave out
attendance-field-name = Name
attendance-field-company = Company
attendance-field-post = Post
attendance-field-phone = Phone
attendance-field-wechat = WeChat
attendance-field-category = Category
attendance-field-brought_by = Brought by
attendance-field-signed_up_at = Signed up on
attendance-field-payment = Payment
attendance-field-note = Note
attendance-take = Take { $count }
attendance-add-people = Add new faces to the roster too
attendance-add-people-why = Whoever is not in the roster is added with name, company and phone
attendance-chain-title = Paste a sign-up list
attendance-chain-text = The pasted list
attendance-chain-example = 1. Wang Xiaoman-Yuhe-HR
    2. Li Jia +1
    3. Chen Xiao, maybe late
attendance-chain-empty = Copy the whole list in the group and paste it here; everybody in it will be listed.
attendance-chain-nothing = No names were found
attendance-chain-ignored = { $count ->
    [one] One line left out
   *[other] { $count } lines left out
  }
attendance-tick-all = All
attendance-read-all = All
attendance-read-who = Who is it
attendance-read-problem = Unclear
attendance-read-already = Signed up before
attendance-read-clear = Clear
attendance-read-more = Show { $count } more rows
attendance-include = Take { $name }
attendance-no-name = No name
attendance-read-cancels = Cancels
attendance-already = Signed up before; will be updated
attendance-match-phone = same phone
attendance-match-name = same name
attendance-match-pinyin = sounds the same
attendance-match-phone_tail = same last digits
attendance-match-none = New face
attendance-not-them = Not them
attendance-not-them-of = { $name } is not this person
attendance-somebody-else = None of them

attendance-check-in-page = Check-in
attendance-check-in-of = Check-in, salon { $number }
attendance-back = Back to the sign-ups
attendance-not-today = Not today
attendance-find = Two letters, or the last digits of the phone
attendance-key-choose = Choose
attendance-key-undo = Undo the last step
attendance-clear = Clear
attendance-count = Heads present
attendance-count-visitors = { $count ->
    [one] One visitor
   *[other] { $count } visitors
  }
attendance-count-walk-ins = { $count } walk-ins
attendance-count-expected = { $count } expected
attendance-recent = Just arrived
attendance-take-back = Wrong tick, undo
attendance-take-back-of = Undo the check-in of { $name }
attendance-collect = Note as paid
attendance-collect-fee = { $fee } received
attendance-checked-in = { $name } is checked in
attendance-checked-out = Check-in of { $name } undone
attendance-already-here = { $name } was checked in at { $time }
attendance-nobody = No “{ $name }”
attendance-nobody-text = Walk-ins are welcome: press Enter, fill in name, company and who brought them, and they are checked in.
attendance-more-rows = { $count } more; one more letter finds them
attendance-door-empty-text = Import a form or paste a list first; for walk-ins use the button above.
attendance-to-sign-ups = To the sign-ups
attendance-introductions = Visitors
attendance-introductions-title = Visitors ({ $count })
attendance-introductions-none = No visitor has been checked in yet.
attendance-draw = Lucky draw
attendance-draw-now = Draw
attendance-draw-no-prize = Lucky prize
attendance-prize = Prize
attendance-prize-example = For example: a book on performance
attendance-draw-among = Draw among
attendance-among-present = Everybody present
attendance-among-visitors = Visitors present
attendance-again-too = Winners may win again
attendance-pool = { $count } take part
attendance-draws = Drawn
attendance-drawn = The winner is { $name } { $prize }
attendance-draw-record = { $time }, among { $count }, seed { $seed }
attendance-undraw = Void the draw of { $name }

attendance-visits = Salons attended
attendance-visits-count = Signed up { $all } times, came { $came } times
attendance-came = Came
attendance-did-not-come = Did not come

visitors-empty = No visitors yet
visitors-empty-text = Visitors who were checked in at a salon appear here: added in WeChat, in the group, greeted within a week, invited to join, a step at a time.
visitors-overdue = Overdue
visitors-waiting = To do
visitors-done = Done
visitors-overdue-count = { $count } overdue
visitors-open-count = { $count } to follow up
visitors-joined-count = { $count } joined
visitors-open = To do
visitors-all = All
visitors-salon = Salon
visitors-owner = Cared for by
visitors-nobody = Nobody yet
visitors-none-open = Everybody is followed up
visitors-none-open-text = No visitor waits here.
visitors-steps-of = Follow-up of { $name }
visitors-choose-owner = Choose who
visitors-no-owner = Nobody takes care
visitors-note-none = Add a note
visitors-dropped = Dropped on { $day }
visitors-late-days = { $days ->
    [one] One day overdue
   *[other] { $days } days overdue
  }
visitors-due-today = Greet today
visitors-due-in = { $days ->
    [one] One day left
   *[other] { $days } days left
  }
visitors-step-date = Change the date
visitors-step-undo = Take this step back
visitors-step-on = On which day
visitors-step-take = Click to note it for today
visitors-pick-up = Follow up again

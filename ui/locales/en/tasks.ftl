# Preparation: tasks, recheck, group codes.
tasks-tab = Preparation
tasks-empty = No preparation yet
tasks-empty-text = Lay the list of this kind of event at once: from the venue to the write-up, counted back from the day and given to whoever is responsible.
tasks-empty-waiting = { $count ->
    [one] The list is laid at once, counted back from the day; one action of the last retrospective comes along.
   *[other] The list is laid at once, counted back from the day; { $count } actions of the last retrospective come along.
  }
tasks-prepare = Lay the list
tasks-open = { $count } to do
tasks-overdue = { $count } overdue
tasks-take-waiting = { $count ->
    [one] Take in one action
   *[other] Take in { $count } actions
  }
tasks-copy-all = Copy all (WeChat text)
tasks-copy-of = Copy the tasks of { $name }
tasks-text-of = The preparation of { $salon }
tasks-lay-again = Add what the list has and is not here
tasks-list-edit = Change the list of this kind…
tasks-list-title = Preparation list: { $kind }
tasks-list-why = Every coming event of this kind starts from it. What is laid already stays.
tasks-list-lines = One a line
tasks-list-hint = First the days before, a space, then what is to be done; below 0 is after the event, as in “-2 write-up”
tasks-list-reset = Built-in list
tasks-list-unread = This line cannot be read: “{ $line }”. Write it like “10 poster”
tasks-done-of = { $task } is done
tasks-done-short = Done
tasks-from = Action of { $salon }
tasks-accepted = all the same: { $why }
tasks-accept = Do it all the same…
tasks-accept-title = First look: { $task }
tasks-accept-why = Why now
tasks-accept-example = For example: she agreed on the phone
tasks-nobody = nobody
tasks-no-day = no day
tasks-done-on = done { $date }
tasks-late = { $days ->
    [one] { $date }, one day late
   *[other] { $date }, { $days } days late
  }
tasks-due-on = by { $date }
tasks-title = What is to be done
tasks-days-before = Days before the event
tasks-days-unit = days
tasks-days-hint = Follows the event; a day at the right goes before it
tasks-due = Preparation
tasks-owner = Who does it
tasks-remove = Delete
tasks-add = Add a task
tasks-add-example = What else, for example “borrow two tables”
tasks-recheck = Recheck
tasks-recheck-count = { $looked } of { $all } looked at
tasks-recheck-none = Once there is a venue, its items are looked at again.
tasks-recheck-choose = Choose one
tasks-promised = at the inspection: { $state }
tasks-found-of = { $item } now
tasks-not-looked = not looked
tasks-bearer = who brings it
tasks-failed = { $salon } failed: { $fault }
tasks-mended = Mended
tasks-mended-on = mended { $date }
tasks-faults = What failed this time
tasks-add-fault = Note a fault
tasks-fault-item = Which item
tasks-fault-other = something else
tasks-fault-text = What happened
tasks-fault-example = For example: the projector did not start
tasks-codes = Group codes
tasks-codes-empty = A poster with a group code: note it here. It dies after a week and stops at 200 people; you are warned before the poster goes out.
tasks-code-lives = until { $date }
tasks-code-people = { $count } people
tasks-code-picture = Picture
tasks-code-new = Add a group code
tasks-code-edit = Change a group code
tasks-code-name = Group
tasks-code-example = For example: sign-up group 18
tasks-code-made = Made on
tasks-code-made-hint = today if left out
tasks-code-expires = Dies on
tasks-code-expires-hint = a week later if left out
tasks-code-people-label = People in the group
tasks-due-more = { $count } more
tasks-due-day = Or a day of its own

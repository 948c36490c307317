# Tasks: preparation and what retrospectives asked for.

task-book-venue = Book the venue
task-find-speakers = Find the speakers
task-settle-topics = Settle the topics
task-speaker-texts = Get introductions and photos
task-poster = Publish the poster
task-article = Publish the article and sign-up
task-role-call = Post the role call
task-publish-sheet = Publish the run-sheet
task-slides = Get the slides
task-recheck = Recheck the venue
task-remind-signed-up = Remind everybody who signed up
task-remind-speakers = Remind the speakers
task-print-papers = Print table cards, sign-in sheet and time cards
task-pack-materials = Pack the materials
task-thanks = Thank the speakers
task-recap = Publish the write-up
task-materials-back = Take the materials back
task-greet-visitors = Follow up the visitors
task-retrospective = Hold the retrospective
task-expenses = Settle the expenses
task-budget = Set the budget
task-partners = Find partners
task-choose-book = Choose the book
task-find-lead = Find who leads the reading
task-try-line = Try the line
task-choose-place = Choose place and route
task-insurance = Insure the outing

task-fault = { $item }: { $text }
task-talk-open = nobody for talk { $talk }
task-poster-unconfirmed = Not all speakers are confirmed: { $who }. A poster with a wrong name is hard to take back
task-code-expires = The QR code of “{ $name }” dies on { $date }, before { $until }
task-text-salon = { $number ->
    [0] the event of { $date }
   *[other] salon { $number } ({ $date })
}
task-text-yours = { $name }, for { $salon } please:
task-text-nothing = { $name }, nothing is open for you for { $salon }. Thank you.
task-text-all = Preparation of { $salon }
task-text-nobody = Nobody yet
task-text-due = { $number }. by { $date }: { $task }
task-text-line = { $number }. { $task }

group-code-dead = dead since { $date }; make a new one
group-code-full = the group has { $people } people; nobody gets in by the code
group-code-dies = dies on { $date }, before { $until }; make a new one before the poster goes out

act-tasks-prepare = { $salon }: list the preparation
act-tasks-add = Add task “{ $task }”
act-tasks-edit = Change task “{ $task }”
act-tasks-done = Done: “{ $task }”
act-tasks-undone = “{ $task }” is open again
act-tasks-accept = “{ $task }” in spite of the warning
act-tasks-remove = Delete task “{ $task }”
act-tasks-list = Change the preparation list: { $kind }
act-tasks-reset-list = Built-in preparation list: { $kind }
act-tasks-recheck = { $salon }: recheck { $item }
act-tasks-fault = { $salon }: note a venue fault
act-tasks-mend = Venue fault “{ $fault }”: mended or not
act-tasks-remove-fault = Delete venue fault “{ $fault }”
act-tasks-code = Add group code “{ $name }”
act-tasks-edit-code = Change group code “{ $name }”
act-tasks-remove-code = Delete group code “{ $name }”

error-task_not_found = This task ({ $given }) is not there, perhaps it was deleted; look again after a refresh
error-task_no_action = This task was not asked for by a retrospective: there is no outcome to note
error-task_warns = Wait: { $why }. To do it all the same, say why
error-task_days = At most { $max } days before or after
error-task_without_event = A task of no event cannot be counted back from one; give it a date
error-too_many_tasks = At most { $max } tasks for one event; delete some first
error-recheck_no_venue = Choose a venue first, then recheck it
error-fault_not_found = This fault ({ $given }) is not there, perhaps it was deleted
error-group_code_not_found = This group code ({ $given }) is not there, perhaps it was deleted
error-group_code_days = The code cannot die before it was made

# Live: a salon while it runs, the views of host and timekeeper, the projector, the times typed in afterwards.
live-room = Live
live-open = Start the salon
live-return = Back to live
live-enter-times = Enter times
live-look = Open live mode

live-tools = Tools of live mode
live-view-main = Control
live-view-host = Host’s view
live-view-time = Timekeeper’s view
live-projector = Projector window
live-projector-open = Open the projector window
live-projector-close = Close the projector window
live-sound-on = Turn the sound on
live-sound-off = Turn the sound off
live-full-screen = Full screen
live-leave = Leave; the clock goes on
live-clock = Time
live-checked-in = Checked in { $here } / { $of }
live-visitors = { $visitors ->
    [one] 1 visitor
   *[other] { $visitors } visitors
}
live-on-time = On time
live-behind = { $minutes } min behind
live-ahead = { $minutes } min ahead
live-expected-end = ends about { $end }
live-late-start = { $minutes } min later than planned

live-ready = Not begun
live-first = First: { $name }
live-no-rows = The run-sheet is empty
live-until-start = Until the start at { $start }
live-starts-on = { $date }, starting at
live-should-have-begun = Was to begin at { $start }; since then
live-began-already = Has it begun already?
live-ago = { $minutes } min ago
live-row-of = { $number } of { $count }
live-talk-left = Left of the talk
live-questions-left = The talk is over; left for questions
live-row-left = Left
live-over = Over time
live-phase-green = Plenty of time
live-phase-amber = { $minutes } min left
live-phase-red = Time is up
live-paused = Paused
live-paused-for = Paused for { $time }
live-between = Between two segments
live-between-for = For
live-next-is = Next: { $name }
live-nothing-left = Nothing is left
live-talk-until = Talk until
live-questions = Questions
live-row-until = Segment until
live-planned = Planned
live-minutes = { $minutes } min

live-after = Coming
live-end = End
live-margin = { $minutes } min to spare
live-past-slot = { $minutes } min past { $end }
live-get-ready = { $people }: get ready, please
live-row-menu = { $name }: more
live-row-line = { $name }, { $minutes } min, { $people }
live-go-now = Begin now
live-earlier = One place up
live-later = One place down
live-add-minute = A minute more
live-take-minute = A minute less
live-skipped-rows = Skipped:
live-take-in = Let it come after all

live-start = Start the salon
live-next = Next
live-finish = Finish
live-hold = Hold it for a moment with the mouse; one press of the space bar is enough. After a step it rests for a moment.
live-hold-short = Hold it
live-pause = Pause
live-resume = Go on
live-plus = +1 min
live-minus = −1 min
live-back = Back
live-skip = Skip
live-set-times = Set times
live-recover-minutes = Catch up { $minutes } min
live-more = More
live-reset = Clear and begin anew
live-reset-title = Clear this run?
live-reset-text = All times noted so far go away, as after a rehearsal. It can be undone.
live-reset-done = Cleared
live-noted = Noted
live-too-quick = Pressed just now; not counted twice
live-skipped = Skipped: { $name }
live-went-to = On now: { $name }
live-minutes-now = { $name } now has { $minutes } min
live-finish-early = Finish now?
live-finish-early-text = { $count ->
    [one] 1 segment has not begun. It can be opened again afterwards.
   *[other] { $count } segments have not begun. It can be opened again afterwards.
}
live-announce-on = On now: { $name }, { $people }, { $minutes } min
live-announce-ended = The salon is over

live-ended = The salon is over
live-ended-table = Planned and actual minutes of each segment
live-column-row = Segment
live-column-planned = Planned
live-column-actual = Actual
live-column-difference = Difference
live-column-start = Start
live-column-minutes = Minutes
live-was-skipped = skipped
live-as-planned = as planned
live-longer = { $minutes } min longer
live-shorter = { $minutes } min shorter
live-to-retrospective = To the retrospective
live-table-open = Mend times
live-reopen = It goes on

live-begun-title = When did it begin?
live-begun-label = The salon really began
live-minutes-ago = min ago
live-times-title = Set times
live-times-save = Set
live-times-saved = The times are set
live-times-hint = Write 14:05 or 1405, with seconds if you like: 14:05:30. The segments before and after follow.
live-time-example = e.g. 14:05
live-began-label = This segment really began
live-actual-start = Actual start
live-actual-end = Actual end
live-all-times = Fill in the whole salon

live-recover = Catch up
live-recover-ways = Ways to catch up
live-recover-gains = Gains { $minutes } min, ends at { $end }
live-recover-preview = The rest of the day then
live-recover-becomes = becomes
live-recover-dropped = left out
live-recover-undo = One change, one undo.
live-recover-accept = Do it this way
live-recovered = { $minutes } min gained
live-recover-needless = There is nothing to catch up

live-host-now = Now
live-host-next = Next
live-host-script = Host’s script
live-host-no-script = There is no script yet; write it on the salon’s overview.
live-host-materials = Materials: { $materials }

live-agenda = Agenda
live-screen-welcome = Welcome
live-screen-soon = We begin in a moment
live-screen-thanks = Thank you
live-screen-ended = This is the end of today’s salon
live-screen-break = One moment, please

live-table-title = Enter times
live-table-hint = As on the timing sheet; Enter goes to the next row
live-table-save = Save
live-table-saved = The times are saved
live-table-start-of = Actual start of { $name }
live-table-end-of = Actual end of { $name }
live-table-skipped = Left out
live-table-skipped-of = { $name } was left out
live-table-ends-early = Ends before it begins
live-table-before = Begins before “{ $name }”
live-table-foot = Without an end, a segment goes on until the next one begins; the last one needs its end. Ctrl+Enter saves.

live-help = Keys of live mode
live-key-space = Space
live-help-next = Start, next
live-help-undo = Undo
live-help-back = Back to the segment before
live-help-pause = Pause, go on
live-help-skip = Skip this segment
live-help-minutes = A minute more or less
live-help-recover = Catch up
live-help-times = Set times
live-help-go = Go to a segment by its number
live-help-move = Move the chosen segment
live-help-check-in = To the check-in
live-help-full-screen = Full screen
live-help-escape = Leave the full screen
live-help-this = This list

# The history.
history-why = Every change stands here; an older one can be taken back on its own
history-day = Only this day
history-empty = No changes yet
history-none-then = No changes on this day
history-empty-text = Whatever you add or change leaves a line here.
history-more = Older changes
history-undone = undone
history-take-back = Take this back
history-taken-back = Taken back: { $act }

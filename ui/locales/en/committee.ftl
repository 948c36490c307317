# The committee: chart, duties, history, the dialogs.
committee-chart = Chart
committee-duties = Duties
committee-history = Terms
committee-on = As it was on
committee-back-to-today = Back to today
committee-held-count = { $count } in office
committee-vacant-count = { $count ->
    [one] { $count } vacant seat
   *[other] { $count } vacant seats
}
committee-vacant = vacant
committee-vacant-since = Vacant since { $from }
committee-never-held = Nobody has held it yet
committee-since = since { $from }
committee-span = { $from } to { $to }
committee-of-group = { $office } ({ $group })
committee-interest-groups = Interest groups
committee-no-groups = No interest group yet. Werewolf, reading, card games: whoever likes to lead one can begin.
committee-add-group = Add an interest lead
committee-appoint = Appoint
committee-appoint-to = Appoint: { $office }
committee-term-menu = Term of { $name }
committee-replace = Replace
committee-replace-title = Replace { $name }
committee-replaces = In place of { $name }
committee-replaces-hint = Now: { $name }, { $span }. Without the tick both hold the seat for a while, as in a handover.
committee-replace-what = The term of { $name } ends on { $date }; the reason stays in the record of terms.
committee-end = End the term
committee-end-title = { $name } leaves office
committee-end-do = End the term
committee-end-what = { $title }, { $span }
committee-edit-term = Edit the term
committee-remove-term = Delete this line

committee-office = Office
committee-duty = Owns
committee-now = Now
committee-person = Person
committee-interest-group = Interest group
committee-interest-group-example = such as reading club
committee-started = First day
committee-ended = Ended
committee-ended-hint = The first day no longer in office
committee-reason = Reason
committee-reason-example = such as a new job elsewhere
committee-by = Decided by
committee-by-example = such as the president
committee-note = Note
committee-in-office = in office
committee-actions = Actions
committee-all-offices = All
committee-history-empty = No terms yet
committee-history-empty-text = Once somebody is appointed, this keeps who held which office, from when to when, why they left and who decided it.

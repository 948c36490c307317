# The run-sheet: its grid, its tools, templates, pasting, versions.
sheet-tools = Tools of the run-sheet
sheet-column-start = Start
sheet-column-minutes = Minutes
sheet-column-title = Segment
sheet-column-topic = Topic
sheet-column-people = People
sheet-column-note = Note
sheet-cell = { $row }, { $column }: { $value }
sheet-fixed = Fixed at this time; clear it to follow the row above
sheet-fixed-said = { $start }, fixed
sheet-minutes-said = { $minutes } min
sheet-minutes-short = min
sheet-minutes-of = { $minutes } min
sheet-nobody = nobody yet
sheet-empty-said = empty
sheet-start-hint = clear: follow
sheet-chosen = { $count ->
    [one] 1 row selected
   *[other] { $count } rows selected
}
sheet-row-gone = This row is not there any more
sheet-no-speaker = Choose a speaker first, then enter the topic
sheet-gap = { $minutes } min gap
sheet-overlap = { $minutes } min overlap
sheet-follow-on = follow the row above
sheet-gaps = gaps { $minutes } min
sheet-overlaps = overlaps { $minutes } min
sheet-edge = Drag up or down to change the length
sheet-duty = Meanwhile: { $what } ({ $who })
sheet-host-note = For the host: { $note }
sheet-as = as { $role }
sheet-merely-named = named only

sheet-entry-label = Add a segment: { $part }
sheet-entry-before = What else beforehand, e.g. “13:00 set up”
sheet-entry-slot = Segment and minutes, e.g. “talk 25+5”, “break 10”
sheet-entry-after = What else afterwards, e.g. “photo”
sheet-entry-hint = Enter adds
sheet-completions = Possible segments

sheet-copy = Copy
sheet-copied = { $count ->
    [one] 1 row copied; paste it here or into Excel
   *[other] { $count } rows copied; paste them here or into Excel
}
sheet-cut-do = Cut
sheet-cut = { $count ->
    [one] 1 row cut
   *[other] { $count } rows cut
}
sheet-duplicate = Duplicate
sheet-insert-below = Add below
sheet-remove = Remove { $count } segments
sheet-removed = { $count } segments removed
sheet-split = Split
sheet-split-do = Split in two
sheet-split-title = Split “{ $name }”
sheet-split-first = Length of the first part
sheet-split-rest = The second part: { $minutes } min
sheet-merge = Merge these { $count } segments
sheet-group = Group these { $count } segments
sheet-group-one = Make a group with a target length
sheet-group-title = Group { $count } segments
sheet-group-do = Group
sheet-ungroup = Ungroup { $name }
sheet-edit-block = Edit this group
sheet-block-title = Name of the group
sheet-block-example = e.g. Discussion
sheet-block-target = Target length
sheet-block-now = { $minutes } min now; leave empty for no target
sheet-block = { $name } { $minutes } min
sheet-block-met = { $name } { $minutes } min, on target
sheet-block-over = { $name } { $minutes } min, { $over } over
sheet-block-under = { $name } { $minutes } min, { $under } under

sheet-fixed-start = Fixed start
sheet-fixed-start-hint = Empty: follows the row above
sheet-follows = follows: { $start }
sheet-may-shrink = May be shortened when time is short
sheet-may-shrink-hint = Templates, another length and rescue plans stretch and shrink it within these limits
sheet-floor = At least
sheet-floor-none = as planned
sheet-ceiling = At most
sheet-ceiling-none = no limit
sheet-in-block = Group
sheet-in-no-block = No group
sheet-host-note-label = Reminder for the host
sheet-host-note-hint = Printed only in the committee’s run-sheet and the host’s script
sheet-duties = Meanwhile
sheet-duties-none = e.g. somebody prepares the gifts during the discussion
sheet-duty-add = Add
sheet-duty-edit = Edit “{ $what }”
sheet-duty-remove = Remove “{ $what }”
sheet-duty-what = What
sheet-duty-example = e.g. put the gifts on the stage
sheet-duty-who = Who
sheet-duty-person = A certain person
sheet-duty-name = Name

sheet-empty = The run-sheet is empty
sheet-empty-text = Take a template, paste a run-sheet you have, or just write line by line below: “talk 25+5” is a talk with questions, “break 10” a break.
sheet-from-template = Choose a template
sheet-template = Template
sheet-templates = Templates
sheet-template-apply = Apply
sheet-template-replace = Replace with this one
sheet-template-replaces = The segments of now are replaced; speakers, roles and materials stay, and you can undo it.
sheet-template-minutes = { $slot } min, { $planned } planned
sheet-template-slot = Length of this one
sheet-template-fits = Segments that may stretch or shrink adapt
sheet-template-save = Save this run-sheet as a template
sheet-template-save-why = Segments, lengths and their limits are kept; speakers and people are not.
sheet-template-name = Name of the template
sheet-template-example = e.g. One speaker and a workshop
sheet-template-rename = Rename
sheet-template-remove = Remove template
sheet-template-remove-title = Remove the template “{ $name }”?
sheet-template-remove-text = Salons planned with it stay as they are; you can undo this.

sheet-paste = Paste a run-sheet
sheet-paste-why = Copy it from Excel, WPS or WeChat and paste it below; see first whether it was understood.
sheet-paste-text = What to paste
sheet-paste-example = 14:00 Opening 5 Zhang San
sheet-paste-how = Where it goes
sheet-paste-append = After the last segment
sheet-paste-below = Below this row
sheet-paste-replace = Instead of the segments of now
sheet-paste-do = { $count ->
    [one] Take 1 row
   *[other] Take { $count } rows
}
sheet-preview = Segments understood
sheet-preview-sum = { $rows ->
    [one] 1 row understood, { $minutes } min in the programme
   *[other] { $rows } rows understood, { $minutes } min in the programme
}
sheet-preview-problems = { $count ->
    [one] 1 row to check
   *[other] { $count } rows to check
}
sheet-preview-doubt = to check
sheet-preview-none = Nothing understood yet. Write a time and a name, or a name and minutes, on each line.
sheet-preview-ignored = { $count ->
    [one] 1 line not used
   *[other] { $count } lines not used
}
sheet-preview-unknown = Not among the people; will only stand in the note

sheet-publish = Publish V{ $number }
sheet-publish-do = Publish V{ $number }
sheet-publish-why = Fix the run-sheet as it is; later changes are then shown
sheet-publish-first = You can still change it afterwards; what changed will stand on the run-sheet you share.
sheet-publish-again = V{ $number } is kept and can be looked at any time.
sheet-publish-note = Note
sheet-publish-example = e.g. published again after a change of speaker
sheet-published = Published: V{ $number }
sheet-unchanged = Nothing changed since it was published
sheet-changes-since = Compared with V{ $number }
sheet-no-changes = No changes
sheet-versions = Versions
sheet-version = V{ $number }
sheet-version-stands = V{ $number } · published { $day }
sheet-version-changed = { $count ->
    [one] 1 change since V{ $number }
   *[other] { $count } changes since V{ $number }
}
sheet-published-on = published { $day }
sheet-changes-count = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
sheet-now = Now
sheet-now-why = The run-sheet being edited
sheet-compare = Compare with
sheet-compare-none = nothing, only show this version
sheet-beside = Two versions beside each other
sheet-was-not-there = not there before
sheet-is-gone = gone
sheet-reading = Reading

sheet-keys = Keys of the run-sheet
sheet-key-enter = Edit the cell; when done, go down
sheet-key-tab = Next cell
sheet-key-type = Just type to replace the cell
sheet-key-insert = Write new segments below this row
sheet-key-move = Move the selected segments up or down
sheet-key-choose = Select several rows; Ctrl and click selects single ones
sheet-key-duplicate = Duplicate
sheet-key-clipboard = Copy; cut and paste as usual, also to and from Excel
sheet-key-delete = Remove the selected segments
sheet-key-dialog = Everything about this segment
sheet-key-menu = More actions
sheet-key-undo = Undo
sheet-key-lengths = A length is “25”, “1:10” or “25+5” (talk and questions). A start typed in the programme is fixed at that time; clear it and the row follows on.

# Acts on the run-sheet.
act-events-edit_segments = { $salon }: edit { $count } segments
act-events-remove_segments = { $salon }: remove { $count } segments
act-events-move_segments = { $salon }: move { $count } segments
act-events-duplicate_segment = { $salon }: duplicate “{ $segment }”
act-events-duplicate_segments = { $salon }: duplicate { $count } segments
act-events-split_segment = { $salon }: split “{ $segment }”
act-events-merge_segments = { $salon }: merge { $count } segments into “{ $segment }”
act-events-paste_segments = { $salon }: paste { $count ->
        [one] { $count } segment
       *[other] { $count } segments
    }
act-events-take_rows = { $salon }: paste a run-sheet
act-events-add_block = { $salon }: make a block
act-events-edit_block = { $salon }: edit a block
act-events-remove_block = { $salon }: undo a block
act-events-add_duty = { $salon }: add a parallel duty to “{ $segment }”
act-events-edit_duty = { $salon }: edit “{ $what }”
act-events-remove_duty = { $salon }: remove “{ $what }”
act-events-apply_template = { $salon }: apply a template
act-events-save_template = Save the template “{ $name }”
act-events-rename_template = Rename a template to “{ $name }”
act-events-remove_template = Remove the template “{ $name }”

# What the run-sheet says.
sheet-own-title = { $title }
sheet-block-untitled = Block
sheet-questions = Questions
sheet-continued = { $segment } (continued)
template-standard = Standard flow
template-one_speaker = One speaker
template-workshop = Workshop
template-forum_half_day = Half-day forum
template-reading_club = Reading club
template-row-answers = Questions and answers
template-row-warm-up = Warm-up
template-row-exercise-1 = Exercise 1
template-row-exercise-2 = Exercise 2
template-row-address = Opening address
template-row-round-table = Round table
template-row-mingling = Mingling
template-row-quiet-reading = Quiet reading
template-row-introducing-the-book = Introducing the book
template-row-next-book = Choosing the next book
template-block-discussion = Discussion block
entry-usual = Usual segment
entry-means = “{ $text }”
entry-begins = Begins with “{ $text }”
paste-before = Stands before the first segment and is none
paste-after = Stands apart below a segment and is none
paste-only-time = Only a time, no segment
paste-no-segment = This line names no segment
paste-line-long = This line is too long
paste-too-many = More segments than a run-sheet can have
paste-hidden-characters = The text had characters that cannot be seen; they were removed
paste-over-slot = This plan would be over by { $minutes } min
paste-unknown-names = { $count } names are unknown or not unique and stay in the notes
paste-other-start = This plan begins at { $written }, the event at { $start }; its times were moved along
paste-too-many-talks = An event has at most { $max } talks; this line becomes an ordinary segment
paste-length-differs = It says { $said } min, but from start to end it is { $written } min; { $said } min are taken
paste-overlaps = Overlaps the segment above by { $minutes } min
paste-nobody = Nobody is called “{ $name }”; the name stays in the note
paste-several = Several people are called “{ $name }”; choose one yourself, the name stays in the note

# Warnings; what they are about is done all the same.
warning-sheet-overlap = “{ $segment }” has a fixed start and overlaps the segment above by { $minutes } min
warning-fixed-starts-stay =
    { $count ->
        [one] One segment has a fixed start and was not moved
       *[other] { $count } segments have a fixed start and were not moved
    }
warning-template-over = All that can shrink has shrunk, and it is still over by { $minutes } min; remove segments or take a longer slot
warning-template-spare = All that can stretch has stretched, and { $minutes } min are left

# Refusals.
error-length_unreadable = This length cannot be read: { $given }. Write 25, 1:10 or 25+5
error-segment_start_needed = Segments before and after the programme need a start
error-floor_above_ceiling = At least { $floor } min is more than at most { $ceiling } min
error-nothing_chosen = No segment is chosen yet
error-segment_too_short_to_split = This segment is too short to be split
error-segments_not_adjacent = Only segments next to each other in one part can be merged
error-merge_talk = A talk cannot be merged with another segment
error-block_not_found = This block is not there any more: { $given }
error-duty_not_found = This parallel duty is not there any more: { $given }
error-too_many_duties = A segment has at most { $max } parallel duties
error-duty_role_or_person = Choose a role or a person, not both
error-template_not_found = There is no such run-sheet template: { $given }
error-paste_too_long = The pasted text is too long: { $lines } lines, at most { $max }
error-paste_nothing = No segment was found in the text
error-template_name_taken = There is a run-sheet template called “{ $name }” already; choose another name
error-too_many_templates = At most { $max } run-sheet templates can be saved
error-template_unreadable = This run-sheet template cannot be read; a newer version may have saved it

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

# Warnings; what they are about is done all the same.
warning-sheet-overlap = “{ $segment }” has a fixed start and overlaps the segment above by { $minutes } min

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

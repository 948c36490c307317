# Kinds of activity.
event-kind-salon = Regular salon
event-kind-forum = Summit or forum
event-kind-charity = Public-benefit activity
event-kind-social = Dinner, hike, outdoors
event-kind-contest = Contest or award
event-kind-annual = Annual party
event-kind-reading = HR reading club
event-kind-online_class = Online class
event-kind-visit = Company visit

# How far an event has come.
status-draft = Draft
status-planned = Planned
status-announced = Announced
status-held = Held
status-reviewed = Reviewed
status-cancelled = Cancelled

# Booking of the venue.
booking-none = Not asked yet
booking-asked = Asked
booking-booked = Booked
booking-deposit_paid = Deposit paid

# Parts of the run-sheet.
part-before = Before
part-slot = Programme
part-after = After

# What happens in a row.
segment-kind-values_opening = Values opening
segment-kind-talk = Talk
segment-kind-discussion = Group discussion
segment-kind-joint_discussion = Joint discussion
segment-kind-reports = Groups’ reports
segment-kind-introductions = Visitors introduced
segment-kind-break = Break
segment-kind-changeover = Changeover
segment-kind-set_up = Set up, try projector and microphone
segment-kind-slides_try = Speakers try their slides
segment-kind-check_in = Check-in
segment-kind-photo = Group photo
segment-kind-clear_up = Clear up, count materials
segment-kind-custom = Other
segment-talk-numbered =
    { $talk ->
        [1] First talk
        [2] Second talk
        [3] Third talk
        [4] Fourth talk
        [5] Fifth talk
       *[other] Talk { $talk }
    }

# What a row's start follows.
anchor-follow = After the row above
anchor-slot_start = From the start
anchor-plan_end = From the planned end
anchor-slot_end = From the end of the slot

# Roles.
role-host = Host
role-speaker = Speaker
role-values_officer = Values officer
role-timekeeper = Timekeeper
role-group_lead = Discussion lead
role-check_in = Check-in
role-reception = Reception
role-photographer = Photographer
role-equipment = Equipment
role-visitor_guide = Visitors’ guide
role-write_up = Write-up

# How a person stands to a role or a talk.
standing-asked = Asked
standing-accepted = Accepted
standing-planned = Considered
standing-invited = Invited
standing-confirmed = Confirmed
standing-declined = Declined
standing-spoke = Spoke
standing-no_show = Did not come

# The usual materials of a new salon.
material-banner = Banner
material-table_cards = Table cards
material-name_stickers = Name stickers
material-sign_in_sheet = Sign-in sheet
material-water_tea = Water and tea
material-gifts = Small gifts
material-time_cards = Time cards
material-adapters = Adapters
material-extension_lead = Extension lead
material-batteries = Spare batteries

# Acts.
salon-numbered = No. { $number }
salon-dated = the event of { $date }
act-events-plan = Plan an event on { $date }
act-events-edit = Edit { $salon }
act-events-remove = Remove { $salon }
act-events-set_status = { $salon }: status “{ $status }”
act-events-add_segment = { $salon }: add a segment
act-events-edit_segment = { $salon }: edit “{ $segment }”
act-events-remove_segment = { $salon }: remove “{ $segment }”
act-events-move_segment = { $salon }: move “{ $segment }”
act-events-set_segment_people = { $salon }: name people for “{ $segment }”
act-events-assign = { $salon }: { $name } as { $role }
act-events-unassign = { $salon }: { $name } no longer { $role }
act-events-set_assignment_state = { $salon }: { $name } ({ $role }) { $state }
act-events-set_needed = { $salon }: how many needed as { $role }
act-events-set_speaker = { $salon }: { $name } as speaker
act-events-edit_appearance = { $salon }: edit the talk of { $name }
act-events-remove_appearance = { $salon }: take { $name } off
act-events-add_material = { $salon }: add { $name }
act-events-edit_material = { $salon }: edit { $name }
act-events-remove_material = { $salon }: remove { $name }
act-events-add_question = { $salon }: add a question
act-events-edit_question = { $salon }: edit a question
act-events-remove_question = { $salon }: remove a question
act-events-move_question = { $salon }: move a question
act-events-edit_group = { $salon }: edit group { $number }

# Warnings; what they are about is done all the same.
warning-date-weekday = This is a { $weekday }; the chapter usually meets on { $usual }
warning-date-holiday = This is a legal holiday ({ $name }); choose another date
warning-date-workday = This day is worked to make up for a holiday, so most people are at work; choose another date
warning-year-not-announced = The holidays of { $year } are not announced yet; look at the date again once they are
warning-date-past = { $date } is in the past
warning-same-day = Another event begins the same day at { $start }: { $event }
warning-venue-same-day = Another event begins the same day at { $start } in the same venue: { $event }
warning-number-taken = There is a No. { $number } already ({ $date })
warning-moved-after-announcing = The event is announced already: tell everybody about the new time
warning-held-early = The day of the event has not come yet
warning-marked-spoken = { $name } is marked as having spoken; change it if they did not come
warning-announced-open = Announced before all speakers are confirmed: { $reason }
warning-tell-speaker = Remember to tell { $name } that this event is cancelled
warning-talk-without-row = The talk of { $name } has no segment in the run-sheet any more
warning-speaker-replaced = { $name } had this talk and is now marked as declined; if it is only postponed, set their stage to “on hold”
warning-speaker-rest = { $name } spoke on { $date }, less than { $months } months before this event
warning-group-two-leads = Group { $number } has two leads
warning-no-group-left = { $name } has no group to lead: there are { $groups }
conflict-two-duties = { $name } would be { $first } and { $second } at once in “{ $segment }”
conflict-two-groups = { $name } would lead group { $first } and group { $second } at once
conflict-other-event = { $name } has something to do at another event the same day at { $start }: { $event }

# Refusals.
error-event_not_found = This event was not found: { $given }
error-event_held = “{ $name }” was held and belongs to the chapter’s history; to remove it all the same, first set its status back
error-segment_not_found = This segment was not found: { $given }
error-segment_elsewhere = That segment is not in this part of the run-sheet; refresh and try again
error-segment_no_talk = Only a talk has a number and minutes for questions
error-segment_start_follows = In the programme a segment follows the one above it, or has a fixed start
error-segment_anchor_elsewhere = Rows before hang on the start, rows after on the planned end or the end of the slot
error-segment_not_before = A row before the programme cannot begin after { $edge }: { $given }
error-segment_not_after = A row after the programme cannot begin before { $edge }: { $given }
error-sheet_leaves_day = Everything from set-up to clear-up must lie between 00:00 and 23:59 of one day; change the start or the minutes
error-too_many_segments = A run-sheet has at most { $max } segments
error-too_many_talks = An event has at most { $max } talks
error-talk_number_taken = There is a talk { $talk } already
error-talk_not_in_sheet = The run-sheet has no talk { $talk }; add the segment first
error-talk_taken = { $name } has this talk now; move them first
error-talk_given = { $name } has spoken already and cannot be replaced
error-assignment_not_found = This role assignment is gone: { $given }
error-group_number_without_group = Only discussion leads have a group number
error-appearance_not_found = This appearance is gone: { $given }
error-material_not_found = This material is gone: { $given }
error-too_many_materials = An event has at most { $max } materials
error-question_not_found = This question is gone: { $given }
error-too_many_questions = An event has at most { $max } questions

# States.
readiness-passed = Ready
readiness-attention = Look at it
readiness-missing = Missing

# Checks.
check-speakers_confirmed = Speakers confirmed
check-pairing = Junior and senior
check-talk_length = Length of talks
check-speaker_materials = Speakers’ materials
check-venue_booked = Venue booked
check-discussion_questions = Discussion questions
check-host_script = Host’s script
check-materials_borne = Somebody brings the materials
check-within_slot = Total length
check-roles_named = Main roles
check-group_leads = Discussion leads
check-no_double_booking = Nobody in two places
check-venue_fits = Venue fits
check-venue_equipment = Venue equipment
check-date_free = Date

# What mends a check.
action-choose_speaker = Choose a speaker
action-confirm_speaker = Get the speaker’s yes
action-edit_speaker = Fill in the speaker’s years
action-edit_segment = Edit the segment
action-edit_appearance = Note what came in
action-edit_facts = Edit the salon’s facts
action-choose_venue = Choose a venue
action-book_venue = Book the venue
action-add_question = Write a question
action-write_host_script = Write the host’s script
action-assign_material = Say who brings it
action-shorten_sheet = Shorten the programme
action-assign_role = Give the role
action-assign_group_lead = Name the lead
action-resolve_double_booking = Choose somebody else
action-check_equipment = Check the equipment
action-change_date = Change the date
action-edit_calendar = Fill in the holidays
action-none = Nothing to do

list-and = { $first }, { $rest }

# Reasons.
ready-speakers = All speakers are confirmed: { $names }
ready-speakers-few = { $count ->
        [one] One speaker of { $wanted } is missing
       *[other] { $count } speakers of { $wanted } are missing
    }
ready-speakers-open = Not confirmed yet: { $speakers }
ready-speakers-standby = { $open }; standby said yes: { $names }
ready-speaker-invited = { $name } (invited { $days ->
        [0] today
        [one] a day ago
       *[other] { $days } days ago
    })
ready-speaker-planned = { $name } (chosen { $days ->
        [0] today
        [one] a day ago
       *[other] { $days } days ago
    }, not invited yet)
ready-talks-few = The run-sheet has { $count } of { $wanted } talks
ready-pairing = Junior { $junior }, senior { $senior }
ready-pairing-open = The two speakers are not chosen yet
ready-pairing-unknown = Junior or senior is not known yet: { $names }
ready-pairing-no-senior = All speakers are junior; one senior is wanted
ready-pairing-no-junior = All speakers are senior; one junior is wanted
ready-talk-length = Talks keep to { $talk } minutes, questions to { $qa }
ready-talk-long = “{ $segment }” has { $minutes } minutes and { $questions } for questions; at most { $talk } + { $qa }
ready-speaker-materials = Topics, introductions, photos and slides are all here
ready-speaker-materials-nobody = No speaker yet, so no topic, introduction, photo or slides
ready-speaker-materials-lacking = Not all here: { $lacking }
ready-speaker-materials-some = Everything from { $names } is here; the other speaker is not chosen yet
ready-speaker-topic-tentative = The topic is still tentative: { $names }
ready-speaker-lacks = { $name } owes { $items }
ready-item-topic = topic
ready-item-introduction = introduction
ready-item-photo = photo
ready-item-slides = slides
ready-venue-none = No venue chosen yet
ready-venue-own = { $venue } is the chapter’s own and needs no booking
ready-venue-booked = { $venue } is booked
ready-venue-paid = { $venue } is booked and the deposit paid
ready-venue-asked = { $venue } was asked, not booked yet
ready-venue-asked-until = { $venue } was asked; confirm by { $date }
ready-venue-not-booked = { $venue } is not booked yet
ready-venue-confirm-late = { $venue } should have been confirmed by { $date }; make sure once more
ready-heads-unknown = Expected heads are not filled in, so nobody knows whether the venue fits
ready-venue-opens-late = The venue opens at { $opens }, the run-sheet begins at { $start }
ready-venue-clears-early = The venue must be cleared by { $clears }, the run-sheet goes to { $end }
ready-equipment = The venue has all that is needed
ready-equipment-brought = What the venue lacks is brought: { $items }
ready-equipment-brings = { $item } by { $name }
ready-equipment-missing = The venue lacks it and nobody brings it: { $items }
ready-equipment-unborne = Must be brought, but nobody is named: { $items }
ready-equipment-unknown = Not known whether the venue has it: { $items }
ready-no-discussion = The run-sheet has no group discussion
ready-questions = { $count } questions for the discussion
ready-questions-none = No questions for the discussion yet; two or three are wanted
ready-questions-few = Only { $count } question for the discussion; two or three are better
ready-script = The host’s script is written
ready-script-none = The host’s script is not written yet
ready-materials = Somebody brings each of the { $count } materials
ready-materials-none = The list of materials is empty
ready-materials-open = Nobody brings { $count } of the materials: { $names }
ready-materials-open-more = Nobody brings { $count } of the materials: { $names } and more
ready-slot = { $planned } minutes planned within { $slot }, { $margin } to spare
ready-slot-full = { $planned } minutes planned, exactly the { $slot } there are
ready-slot-over = { $planned } minutes planned, { $margin } over the { $slot } there are
ready-slot-empty = Nothing is planned yet for the { $slot } minutes
ready-overlap = “{ $segment }” has a fixed start; segments overlap by { $minutes } min in all
ready-slot-gap = { $planned } minutes planned with { $gap } empty between, within { $slot }, { $margin } to spare
ready-slot-gap-over = { $planned } minutes planned with { $gap } empty between, { $margin } over the { $slot } there are
ready-talk-cut = “{ $below }” begins before “{ $segment }” has ended; { $minutes } min are lost
ready-roles = { $roles }
ready-roles-open = Nobody has yet: { $roles }
ready-roles-asked = Asked, no answer yet: { $roles }
ready-role-of = { $role } { $name }
ready-groups = { $groups ->
        [one] The group has its lead
       *[other] All { $groups } groups have a lead
    }
ready-groups-unknown = Expected heads are not filled in, so the number of groups is not known
ready-groups-open = No lead yet: { $open } (of { $groups })
ready-groups-asked = No answer yet from the lead: { $asked } (of { $groups })
ready-group = group { $number }
ready-group-lead = group { $number } ({ $name })
ready-no-conflict = Nobody has to be in two places at once, and the roles keep the rules
ready-conflicts = { $first }; { $count } conflicts in all
ready-date = No holiday and no make-up workday

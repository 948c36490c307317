# Versions and what changed since, as it stands in the paper and in WeChat: one short line each.
act-versions-publish = { $salon }: publish V{ $number }
error-version_not_found = There is no version V{ $number }; refresh and look again
error-version_unchanged = Nothing changed since V{ $number }; there is no need to publish again
error-version_empty = The run-sheet is still empty; lay out its rows first, then publish
warning-version-open = Published, but one thing is still open ({ $check }): { $reason }

change-talk = talk { $talk }
change-row-at = { $row } at { $start }
change-list = { $first }, { $rest }
change-list-more = { $items } and others, { $count } in all

# When, where, for how many, whom to call.
change-date = Moved to { $date }
change-start = Starts at { $start } (was { $was })
change-venue = Now at { $venue }
change-venue-open = Venue to be confirmed
change-length = Ends at { $end }
change-theme = Theme is now “{ $theme }”
change-theme-open = Theme to be confirmed
change-heads = { $heads } people expected
change-heads-visitors = { $heads } people expected, { $visitors } of them new
change-in-charge = In charge: { $name } { $phone }
change-onsite = On site: { $name } { $phone }
change-contact-open = Contact to be confirmed

# Who speaks.
change-speaker = { $name }{ $address } now gives { $talk }
change-speaker-found = { $name }{ $address } gives { $talk }
change-speaker-open = { $talk } needs a speaker (was { $name })
change-speaker-confirmed = { $name }{ $address } said yes to { $talk }
change-speaker-unconfirmed = { $name }{ $address } has yet to confirm { $talk }
change-speakers-swapped = Speakers changed places: { $name } gives { $talk }, { $other } { $other_talk }
change-topic = New topic of { $talk }: “{ $topic }”
change-topic-open = Topic of { $talk } to be confirmed
change-topic-settled = Topic of { $talk } is final
change-topic-tentative = Topic of { $talk } is tentative again
change-standby = Standby: { $names }
change-standby-none = No standby speaker any more

# Rows.
change-removed = Dropped: { $rows }
change-added = New: { $row } ({ $start }, { $minutes } min)
change-added-moment = New: { $row } ({ $start })
change-added-many = New: { $rows }
change-renamed = “{ $was }” is now “{ $row }”
change-kind = { $row } is now of the kind { $kind }
change-minutes = { $row }: { $minutes } min (was { $was })
change-minutes-set = { $row }: { $minutes } min
change-minutes-split = { $row }: { $talk } min + { $questions } min for questions
change-minutes-none = { $row } has no fixed length any more
change-minutes-many = New lengths: { $rows }
change-order = { $row } comes last ({ $start })
change-order-before = { $row } comes before { $below } ({ $start })
change-order-many = New order: { $rows }
change-shift =
    { $way ->
        [later] { $row } moves back to { $start }
       *[earlier] { $row } moves up to { $start }
    }
change-shift-from =
    { $way ->
        [later] From { $row } on, { $minutes } min later
       *[earlier] From { $row } on, { $minutes } min earlier
    }
change-shift-between =
    { $way ->
        [later] From { $row } to { $last }, { $minutes } min later
       *[earlier] From { $row } to { $last }, { $minutes } min earlier
    }
change-times = Several times changed; see the new sheet

# Who does what.
change-role = { $role }: now { $names }
change-role-filled = { $role }: { $names }
change-role-open = { $role } is open (was { $names })
change-served = { $row }: served by { $roles }
change-served-none = { $row } needs no roles any more
change-groups = { $groups } discussion groups
change-group-lead = Group { $group } is led by { $name }
change-group-lead-open = Group { $group } needs a lead
change-group-members = The groups’ members changed
change-group-questions = The groups have other questions
change-note-taker = Notes of group { $group }: { $name }
change-note-taker-open = Group { $group } needs a note-taker
change-person = { $row }: { $names }
change-person-none = { $row } has nobody named any more
change-person-renamed = “{ $was }” corrected to “{ $name }”
change-duty = During { $row }, { $who }: { $what }
change-duties = New things to do beside: { $duties }
change-duties-dropped = No longer to be done: { $duties }
change-nobody = open

# What is brought, discussed, noted.
change-material-borne = { $name } brings { $items }
change-material-added = Also needed: { $items }
change-material-edited = Now needed: { $items }
change-material-open = Nobody brings yet: { $items }
change-material-removed = Not needed any more: { $items }
change-material-name = { $name } ({ $quantity })
change-questions = New questions for the discussion: { $count }
change-questions-none = No questions for the discussion any more
change-notes = New notes: { $rows }
change-block = Now together: { $block }
change-block-target = { $block }: { $minutes } min together
change-block-gone = No longer together: { $block }
change-blocks = Other rows belong together

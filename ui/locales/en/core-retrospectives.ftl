# Retrospectives: facts in sentences, drafts of the four steps, ratings, what was learned.

retro-step-goal = Goal
retro-step-result = Result
retro-step-causes = Causes
retro-step-conclusion = Conclusion
retro-step-public_words = Words for outside
retro-point-keep = Keep
retro-point-change = Change

retro-check-times = Actual times
retro-check-attendance = How many came
retro-check-ratings = Ratings
retro-check-steps = The four steps
retro-check-points = Keep and change
retro-check-actions = Actions have an owner and a day
retro-check-asked = Last time's actions are answered
retro-check-thanks = Speakers are thanked
retro-check-slides = Slides are shared where allowed
retro-check-materials = Materials are back
retro-check-expenses = Expenses are settled
retro-check-photos = Photos

retro-rated-event = The whole
retro-rated-venue = Venue
retro-talk = { $name }: “{ $topic }”
retro-talk-untitled = Talk of { $name }
retro-words = Words
retro-words-talk = Words about the talk of { $name }

# The facts in sentences.
retro-line-begun-on-time = Began on time at { $time }
retro-line-begun-late = Began at { $time }, { $minutes } min late
retro-line-begun-early = Began at { $time }, { $minutes } min early
retro-line-ended-on-time = Ended on time at { $time }
retro-line-ended-late = Ended at { $time }, { $minutes } min late
retro-line-ended-early = Ended at { $time }, { $minutes } min early
retro-line-over = { $segment }: { $minutes } min, { $difference } min over
retro-line-under = { $segment }: { $minutes } min, { $difference } min under
retro-line-skipped = { $segment } was left out
retro-line-attendance = { $signed_up } signed up, { $present } came: { $percent } %
retro-line-present = { $present } came
retro-line-visitors = { $visitors } visitors came
retro-line-visitors-first = { $visitors } visitors came, { $first } of them for the first time
retro-line-brought = Who brought visitors: { $who }
retro-line-brought-one = { $name } { $count }
retro-line-walk-ins = { $count } came without having signed up
retro-line-no-shows = { $count } signed up and did not come: { $names }
retro-line-no-shows-some = { $count } signed up and did not come: { $names } and others
retro-line-roles-all = All { $count } roles were carried out
retro-line-role-open = Nobody was { $role }
retro-line-substituted = { $role }: { $name } in the place of { $before }
retro-line-fault = Went wrong: { $fault }
retro-line-published-late = { $days ->
    [one] { $what }: one day late
   *[other] { $what }: { $days } days late
  }
retro-line-published-not = { $what }: not done
retro-line-rating = { $what }: { $mean } stars ({ $answers } answers)
retro-line-rating-plain = { $what }: { $mean } stars
retro-line-talk-rating = { $what }: { $mean } stars ({ $answers } answers)
retro-line-talk-rating-plain = { $what }: { $mean } stars
retro-line-cost = Cost { $yuan } yuan
retro-line-asked-done = “{ $what }” from last time was done
retro-line-asked-open = “{ $what }” from last time is not done yet
retro-line-asked-outcome = “{ $what }” from last time: { $outcome }

# Drafts of the steps.
retro-draft-plan = { $date } { $start }–{ $end }
retro-draft-theme = Theme: { $theme }
retro-draft-heads = { $heads } people expected
retro-draft-heads-visitors = { $heads } people expected, { $visitors } of them visitors
retro-draft-talk = { $name }: “{ $topic }”
retro-draft-talk-untitled = Talk of { $name }
retro-draft-asked = To do better than last time: { $what }
retro-draft-why-begun = Why did it begin { $minutes } min late?
retro-draft-why-over = { $segment }: why { $minutes } min more?
retro-draft-why-under = { $segment }: why { $minutes } min less?
retro-draft-why-few = Only { $percent } % of those who signed up came: why?
retro-draft-why-fault = { $fault }: why was it not found beforehand?
retro-draft-why-role = { $role }: why did nobody have it?
retro-draft-why-nothing = It went much as planned: what made it so?
retro-draft-keep = Keep: { $text }
retro-draft-change = Change: { $text }
retro-draft-action = Action: { $what }
retro-draft-action-owner = Action: { $what } ({ $name })
retro-draft-action-due = Action: { $what } (by { $date })
retro-draft-action-owner-due = Action: { $what } ({ $name }, by { $date })
retro-draft-public = On { $date } we held { $salon }.
retro-draft-public-at = On { $date } we held { $salon } at { $venue }.
retro-draft-public-salon = our salon { $salon }
retro-draft-public-theme = our salon { $salon }, “{ $theme }”
retro-draft-public-heads = { $present } HR people came.
retro-draft-public-talk = { $name } spoke about “{ $topic }”.
retro-draft-public-talk-untitled = { $name } gave a talk.
retro-draft-public-voice = A voice: “{ $text }”

retro-warning-nobodys = { $count ->
    [one] One action has
   *[other] { $count } actions have
} nobody yet who does it
retro-warning-waiting = { $count ->
    [one] One action waits
   *[other] { $count } actions wait
} for the next event: take it over in its preparation

# Acts.
act-retro-set = Write the retrospective of { $salon }
act-retro-add-point = Retrospective of { $salon }: add to “{ $kind }”
act-retro-edit-point = Retrospective of { $salon }: change a point
act-retro-remove-point = Retrospective of { $salon }: remove a point
act-retro-add-action = Retrospective of { $salon }: add an action
act-retro-set-outcome = What came of “{ $task }”
act-retro-rate = { $salon }: rating of { $what }
act-retro-take-ratings = { $salon }: import ratings
act-retro-add-voice = { $salon }: add what somebody said
act-retro-edit-voice = { $salon }: change what somebody said
act-retro-remove-voice = { $salon }: remove what somebody said
act-retro-add-photo = { $salon }: add a photo
act-retro-edit-photo = { $salon }: caption a photo
act-retro-remove-photo = { $salon }: remove a photo
act-retro-add-expense = { $salon }: add an expense
act-retro-edit-expense = { $salon }: change the expense “{ $what }”
act-retro-settle-expense = { $salon }: settle the expense “{ $what }”
act-retro-remove-expense = { $salon }: remove the expense “{ $what }”
act-retro-share-slides = { $salon }: share slides
act-retro-finish = Finish the retrospective of { $salon }
act-retro-reopen = Open the retrospective of { $salon } again
act-retro-use-minutes = New sheets: { $kind } takes { $minutes } min
act-retro-forget-minutes = New sheets: { $kind } as built in
act-retro-apply-minutes = { $salon }: { $kind } takes { $minutes } min

error-retro_point_not_found = This point is not there any more ({ $given }); look again after refreshing.
error-voice_not_found = These words are not there any more ({ $given }); look again after refreshing.
error-expense_not_found = This expense is not there any more ({ $given }); look again after refreshing.
error-expense_amount = The amount must not be 0 and at most { $max } yuan; write money that came back as a negative amount.
error-retro_too_many_photos = An event has { $max } photos at most; remove some first.
error-retro_too_many_lines = There are { $max } at most; remove some first.
error-rating_needs_talk = Say which talk this rating is about.
error-ratings_nothing_chosen = No ratings or words were chosen to be imported.
error-slides_not_allowed = { $name } did not agree to share the slides. Ask first, note “may be shared” in the speaker's profile, then come back.
error-retro_cancelled = { $salon } was cancelled: there is nothing to look back on.
error-retro_too_early = { $salon } was not held yet; finish its retrospective afterwards.
error-retro_not_finished = This retrospective is not finished, so it is open already.
error-minutes_not_learned = { $kind } does not follow what it took before: talks stop hard, and rows of your own differ each time.
error-event_not_coming = { $salon } is over or cancelled: its sheet stays as it is.
error-kind_not_in_sheet = This sheet has no { $kind }.

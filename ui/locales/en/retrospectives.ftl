# 复盘 of a salon, and 趋势 over many.
retro-tab = Retrospective
retro-aside = Still to be done
retro-not-yet = Look back here afterwards
retro-not-yet-text = After { $date } the sign-ups, who came and how long each part took fill in by themselves; one click drafts the retrospective.

retro-facts = This salon
retro-edit-figures = Edit figures
retro-begun = Began
retro-ended = Ended
retro-on-time = On time
retro-late = { $minutes } min late
retro-early = { $minutes } min early
retro-heads = { $count }
retro-rate = { $percent }% came
retro-first-time = { $first } first time, { $returning } again
retro-walk-ins = Walk-ins
retro-times = Each segment as planned and as it was
retro-segment = Segment
retro-planned = Planned
retro-actual = Actual
retro-over = Difference
retro-minutes = { $minutes } min
retro-longer = { $minutes } min over
retro-shorter = { $minutes } min under
retro-as-planned = As planned
retro-skipped = Left out
retro-no-times = No actual times yet. Live mode notes them by itself; times kept on paper can be entered afterwards.
retro-to-sheet = To the run-sheet
retro-brought = Who brought visitors
retro-brought-one = { $name } { $count }
retro-no-shows = Signed up, did not come
retro-no-shows-are = { $count }: { $names }
retro-faults = What went wrong
retro-roles = Roles
retro-role-done = Carried out
retro-role-substituted = Somebody stepped in
retro-role-open = Nobody had it
retro-role-nobody = Nobody
retro-instead-of = for { $name }
retro-publicity = Publicity
retro-published = Done
retro-not-published = Not done
retro-was-due = was due { $date }

retro-steps = Four steps
retro-prefill = Draft from the facts
retro-step-empty = Nothing yet, click to write
retro-about-goal = What was intended
retro-about-result = How it went
retro-about-causes = Why it went that way
retro-about-conclusion = What to do next time
retro-about-public_words = For the recap that goes outside
retro-add-facts = Add facts
retro-add-facts-why = Adds the lines of the draft that do not stand here yet
retro-nothing-to-add = All the facts stand there already

retro-points = Keep and change
retro-add-keep = Add something to keep
retro-add-change = Add something to change
retro-example-keep = e.g. speakers try their slides early
retro-example-change = e.g. write the exact model on the list
retro-point-move = Move to “{ $to }”

retro-actions = Actions
retro-actions-why = Finished, they join the next salon’s preparation
retro-add-action = Add an action
retro-action-example = e.g. let the projector run ten minutes first
retro-action-owner = Owner
retro-action-due = Due by
retro-action-done = “{ $task }” is done
retro-action-nobody = nobody yet
retro-action-no-day = no date yet
retro-action-until = by { $date }
retro-action-in = In the preparation of { $salon }
retro-action-waits = Waits for the next one
retro-asked = Asked for last time: done?
retro-asked-by = from { $salon }
retro-outcome = Outcome
retro-outcome-none = What came of it?

retro-ratings = Ratings
retro-ratings-how = How many gave each star; Enter goes down
retro-rated = What was rated
retro-stars = { $stars } ★
retro-stars-of = { $what }: how many gave { $stars } stars
retro-stars-count = { $stars } stars: { $count }
retro-percent = { $share }%
retro-mean = Mean
retro-mean-only = no stars known
retro-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}

retro-import = Import a form
retro-import-title = Import ratings and voices
retro-import-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
retro-import-columns = { $known } of { $all } columns recognised; you can change them
retro-import-no-stars = No column with ratings was recognised. Say above which one holds them.
retro-import-unread = { $count } not readable as stars
retro-import-voices = Voices ({ $count }); those ticked are kept
retro-import-already = kept already
retro-import-replaces = Ratings that are ticked replace those there are
retro-import-take = Import

retro-voices = Voices
retro-voices-why = Only those marked public go outside
retro-voice = Voice
retro-add-voice = Add a voice
retro-voice-example = What somebody said
retro-voice-about = What it is about
retro-voice-whole = The whole
retro-voice-of = { $name }’s talk
retro-public = Public

retro-photos = Photos
retro-photo = Photo of the salon
retro-add-photos = Add photos
retro-photos-taking = Taking in { $number } of { $of }
retro-photos-limits = Several at once, up to 60 a salon (JPEG, PNG, WebP). Photos are turned upright and scaled down; where they were taken is removed.
retro-caption = Caption
retro-caption-none = Say what it shows
retro-photo-earlier = Earlier
retro-photo-later = Later
retro-remove-photo = Remove this photo

retro-expenses = Expenses
retro-expenses-none = No expenses noted yet.
retro-sum = { $yuan } yuan in all
retro-owed = Still owed to: { $who }
retro-owed-one = { $name } { $yuan } yuan
retro-yuan = { $yuan } yuan
retro-paid-by = laid out by { $name }
retro-paid-by-chapter = paid by the chapter
retro-settled-of = “{ $what }” is settled
retro-settled-on = settled { $date }
retro-not-settled = not settled
retro-expense-new = Add an expense
retro-expense-edit = Edit the expense
retro-expense-what = What for
retro-expense-example = e.g. tea and fruit
retro-expense-yuan = Amount
retro-expense-hint = Money that came back is negative
retro-expense-by = Laid out by
retro-expense-by-hint = Empty: paid by the chapter
retro-not-yuan = Enter an amount such as 86.5
retro-remove = Remove

retro-thanks = Thanks to the speakers
retro-thanks-until = due { $date }
retro-thanked = Thanked
retro-thanked-on = Thanked { $date }
retro-open-letter = Open the letter
retro-write-thanks = Write thanks
retro-slides = Slides to share
retro-slides-came = slides came { $date }
retro-slides-not-here = no slides yet
retro-may-share-yes = may be shared
retro-may-share-no = may not be shared
retro-may-share-unknown = nobody asked whether they may be shared
retro-shared-on = Shared { $date }
retro-share-slides = Mark as shared
retro-unshare = Take back
retro-materials = Materials back
retro-to-materials = Materials
retro-materials-back = All are back.

retro-progress = Progress
retro-there = There
retro-wanted = Still missing
retro-finished = Finished { $date }
retro-finished-by = Finished { $date } ({ $name })
retro-finish = Finish the retrospective
retro-finish-do = Finish
retro-finish-wanted = Still missing: { $what }. You can finish now and add them later.
retro-finish-status = The salon is marked as reviewed.
retro-finish-speakers = Confirmed speakers are marked as having spoken, and their stage moves on.
retro-finish-actions = { $count ->
    [one] { $count } action joins
   *[other] { $count } actions join
} the next salon’s preparation, or waits until there is one.
retro-finish-undo = You can undo this, or open it again later.
retro-finish-by = Who led it
retro-reopen = Open again

trends-salons = { $count ->
    [one] { $count } salon
   *[other] { $count } salons
}
trends-from-to = { $from } to { $to }
trends-range = Which time
trends-range-year = Last 12 months
trends-range-this = This year
trends-range-all = All
trends-empty = No salon was held in this time
trends-empty-text = Salons that were held stand side by side here: sign-ups and attendance, visitors, punctuality, ratings and roles.
trends-numbers = Show the numbers
trends-salon = Salon

trends-attendance = Sign-ups and attendance
trends-attendance-says = { $percent }% of those who signed up came; { $present } people on average.
trends-attendance-unknown = No salon yet has both sign-ups and attendance.
trends-visitors = Visitors
trends-visitors-says = { $count } visitors a salon on average.
trends-first-time = First time
trends-returning = Came before
trends-visitors-only = No list, only the number
trends-returns = Visitors who came again within six months
trends-returns-says = Of the visitors of salons more than six months ago, { $percent }% came again.
trends-returns-later = No salon is six months ago yet.
trends-came-again = Within six months
trends-came-again-so-far = Six months not over
trends-minutes = Minutes by segment (median)
trends-minutes-says = { $kind } runs over most: { $minutes } min in the median.
trends-minutes-kept = No kind of segment runs over in the median.
trends-kind-of = { $kind } ({ $count })
trends-clock = Punctuality
trends-clock-says = { $on_time } of { $count } salons ended on time.
trends-begun-late = Began late
trends-ended-late = Ended late
trends-rating = Rating of the whole
trends-rating-says = { $mean } on average.
trends-roles = Role coverage
trends-roles-filled = Roles carried out
trends-roles-says = { $filled } of { $needed } roles were carried out.
trends-cost = Cost per salon
trends-cost-says = { $yuan } yuan a salon on average.
trends-by-speakers = Ratings by speaker
trends-by-modules = Ratings by module
trends-by-roles = Coverage by role
trends-talks = { $count ->
    [one] { $count } talk
   *[other] { $count } talks
}
trends-stars = { $mean }
trends-filled = { $filled }/{ $needed }

trends-learned = Plan closer to what happens
trends-learned-why = From the actual minutes of recent salons; nothing changes before you click
trends-learned-says = { $kind } is planned with { $planned } min; the median of the last { $of } salons is { $median } min. Plan { $minutes } min from now on?
trends-learned-kept = { $kind } is planned with { $planned } min now; the median of the last { $of } salons is { $median } min.
trends-use = Plan { $minutes } min from now on
trends-use-of = { $kind }: Plan { $minutes } min from now on
trends-apply = { $salon }: { $minutes } min
trends-apply-of = { $kind }: { $salon }: { $minutes } min
trends-forget = Back to built-in
trends-forget-of = { $kind }: Back to built-in

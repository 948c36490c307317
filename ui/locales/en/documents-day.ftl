# Papers of the day and after: sign-ups, tasks, retrospective, recap, trends.

documents-list-as-of = As of { $date } { $time }
documents-heads-only = { $heads }
documents-fact-came = Came
documents-came = { $present }
documents-came-visitors = { $present }, { $visitors } of them visitors
documents-quoted = “{ $text }”
documents-quoted-about = { $quoted } (on { $name }’s talk)
documents-photos = Photos
documents-voices = What people said

documents-column-task = Task
documents-column-owner = Who
documents-column-due = Due
documents-column-done = Done
documents-column-outcome = What came of it

# Sign-ups
documents-sign-ups = Sign-ups
documents-sign-ups-none = Nobody has signed up yet
documents-sign-ups-on-the-spot = On the spot
documents-signed-up = Signed up
documents-waitlist = Waitlist
documents-first-time = first time
documents-column-number = No.
documents-column-brought-by = Brought by
documents-column-payment = Fee

# Tasks
documents-tasks = Preparation
documents-tasks-of = Preparation by { $name }, { $salon }
documents-tasks-none = Nothing to prepare

# Retrospective
documents-retrospective = Retrospective
documents-retrospective-finished = Finished on { $date }
documents-wechat-retrospective = [{ $salon }] Retrospective
documents-finished-by = Finished by
documents-happened = What happened
documents-planned-and-actual = Planned and actual
documents-column-planned-minutes = Planned minutes
documents-column-actual-minutes = Actual minutes
documents-column-over = Difference
documents-actions = Actions
documents-asked = Actions asked for last time
documents-ratings = Ratings
documents-column-rated = What
documents-column-mean = Mean
documents-column-answers = Answers
documents-stars = { $stars }★
documents-expenses = Expenses
documents-column-expense = What for
documents-column-yuan = Yuan
documents-column-paid-by = Paid by
documents-column-settled = Settled
documents-not-settled = Not settled
documents-sum = Sum
documents-roles = Roles
documents-stepped-in = { $name } (in place of { $before })
documents-nobody = Nobody
documents-still-open = Not ticked yet
documents-materials-out = Materials that are not back: { $names }

# Recap
documents-recap = Recap
documents-recap-title = { $salon } in review
documents-wechat-recap = [{ $salon }] In review
documents-recap-talks = Talks
documents-slides = Slides
documents-recap-slides = { $names } let their slides be shared: ask us for them.
documents-recap-thanks = Thank you to everybody who came. See you next time.

# Trends
documents-trends-title = Salon trends of { $chapter }
documents-trends-salons = Salons
documents-trends-count = { $count }
documents-trends-none = No salon was held yet: there are numbers once one was
documents-trends-number = #{ $number }
documents-trends-of-attendance = Sign-ups and attendance
documents-trends-of-visitors = Visitors
documents-trends-of-return-rate = Came again within six months
documents-trends-of-rating = Rating of the whole
documents-trends-of-times = Begun late, ended late
documents-trends-of-punctuality = Minutes by kind of segment
documents-trends-of-speakers = Ratings of speakers
documents-trends-of-modules = Ratings of modules
documents-trends-of-roles = Roles carried out
documents-trends-column-salon = Salon
documents-trends-column-signed-up = Signed up
documents-trends-column-present = Came
documents-trends-column-visitors = Visitors
documents-trends-column-first-time = First time
documents-trends-column-returning = Returning
documents-trends-column-percent = Came again (%)
documents-trends-column-came-again = Came again
documents-trends-column-rating = Rating
documents-trends-column-begun-late = Begun late (min)
documents-trends-column-ended-late = Ended late (min)
documents-trends-column-kind = Segment
documents-trends-column-planned = Planned minutes
documents-trends-column-actual = Actual minutes
documents-trends-column-of = How often
documents-trends-column-speaker = Speaker
documents-trends-column-talks = Talks
documents-trends-column-answers = Answers
documents-trends-column-module = Module
documents-trends-column-role = Role
documents-trends-column-filled = Filled
documents-trends-column-needed = Needed

# Signing up on the poster
documents-code-sign-up = Scan to sign up
documents-code-sign-up-alt = Code for signing up: { $link }
documents-poster-deadline = Until { $date }
documents-poster-fee = Visitors share { $yuan } yuan

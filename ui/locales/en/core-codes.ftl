error-code_unknown = “{ $given }” is not one of the choices. Use one of: { $known }
error-ambiguous = “{ $given }” fits { $count } records. Please be more exact: { $candidates }

# Modules of the year's themes.
module-recruiting = Recruiting
module-performance = Performance
module-careers = HR careers
module-training = Training
module-pay = Pay
module-year_end = Year end
module-talent = Talent

# What a speaker takes, and may be done with them.
fee-none = No fee
fee-travel = Travel costs
fee-fee = Fee
may-film-yes = May be filmed
may-film-photos_only = Photos only
may-film-no = Neither photos nor film
may-share-slides-yes = Slides may be shared
may-share-slides-no = Slides stay with us

# What became of a promise.
promise-state-open = Open
promise-state-kept = Kept
promise-state-broken = Broken
promise-state-waived = Not needed

# The habits of working with well-known people.
habit-need = Their real need
habit-contact_person = The contact person's style
habit-perfectionist = What they are particular about
habit-together = Us together
habit-their_side = From their side
habit-conditions_first = Conditions first
habit-progress = Progress in step
habit-recap = Closing recap

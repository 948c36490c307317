# Acts.
act-rota-accept = { $seats ->
        [one] Give one role as suggested
       *[other] Give { $seats } roles to { $people } people as suggested
    }

# A sentence of two or three facts.
rota-two-facts = { $first }, { $second }
rota-three-facts = { $first }, { $second }, { $third }

# Why this person.
rota-last =
    { $gap ->
        [0] only just { $role }
        [1] { $role } last time
       *[other] last { $role } { $gap } salons ago
    }
rota-next =
    { $gap ->
        [1] { $role } next time
       *[other] { $role } in { $gap } salons
    }
rota-first = first time as { $role }
rota-bigs =
    { $count ->
        [0] no big duty in the last half-year
        [one] one big duty in the last half-year
       *[other] { $count } big duties in the last half-year
    }
rota-duties =
    { $count ->
        [0] no duty in the last half-year
        [one] one duty in the last half-year
       *[other] { $count } duties in the last half-year
    }
rota-likes = likes to be { $role }
rota-unburdened = nothing else to do that day
rota-free = free that day
rota-only-one = the only one who can

# What spoke against the runner-up.
rota-busy-there =
    { $count ->
        [one] has a duty that day already
       *[other] has { $count } duties that day already
    }
rota-more-than-share = has had more than their share of big duties
rota-more-points = carried more in the last half-year
rota-no-wish = never asked to be { $role }
rota-as-good = just as suitable

# Why nobody.
rota-nobody = nobody to choose from: appoint a committee, or note in People who takes part
rota-bar-outside = { $count } not taking part that day
rota-bar-elsewhere = { $count } at another event
rota-bar-declined = { $count } said no
rota-bar-busy = { $count } have duties already

# Errors.
error-range_reversed = The end { $to } is before the start { $from }: swap them
error-range_too_long = At most { $days } days at once: choose a shorter range

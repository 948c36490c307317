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
rota-first-after =
    { $count ->
        [one] once { $after }, first time as { $role }
       *[other] { $count } times { $after }, first time as { $role }
    }
rota-first-seen = { $count } times there, first time as { $role }
rota-bigs =
    { $count ->
        [0] no big duty in the last half-year
        [one] one big duty in the last half-year
       *[other] { $count } big duties in the last half-year
    }
rota-bigs-more =
    { $count ->
        [one] one big duty in the last half-year (and { $more } proposed)
       *[other] { $count } big duties in the last half-year (and { $more } proposed)
    }
rota-bigs-two-years =
    { $count ->
        [one] one big duty in two years
       *[other] { $count } big duties in two years
    }
rota-bigs-two-years-more =
    { $count ->
        [one] one big duty in two years (and { $more } proposed)
       *[other] { $count } big duties in two years (and { $more } proposed)
    }
rota-their-turn = their turn, by the salons they could attend
rota-duties =
    { $count ->
        [0] no duty in the last half-year
        [one] one duty in the last half-year
       *[other] { $count } duties in the last half-year
    }
rota-duties-more =
    { $count ->
        [one] one duty in the last half-year (and { $more } proposed)
       *[other] { $count } duties in the last half-year (and { $more } proposed)
    }
rota-lighter = lighter duties in the last half-year
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
rota-not-their-turn = not yet their turn, by the salons they could attend
rota-heavier = heavier duties in the last half-year
rota-no-wish = never asked to be { $role }
rota-as-good = just as suitable

# Why nobody.
rota-nobody = nobody to choose from: appoint a committee, or note in People who takes part
rota-bar-elsewhere = { $count } at another event
rota-bar-declined = { $count } said no
rota-bar-busy = { $count } have duties already
rota-bar-away = { $count } away
rota-bar-cool_off = { $count } just before or after another turn
rota-bar-cap = { $count } with enough turns lately
rota-bar-prerequisite = { $count } without the role that comes before
rota-bar-salons_before = { $count } with too few salons
rota-bar-members_only = { $count } not on the committee
rota-bar-avoids = { $count } would rather not
rota-bar-never_on_stage = { $count } never on stage
rota-bar-most_a_month = { $count } with a full month
# The reason kept where a rule of experience was waived.
rota-nobody-meets-it = As suggested: nobody meets this rule so far

# What changed since the proposal.
rota-changed-event = “{ $event }” is cancelled or over
rota-changed-taken = { $role } of { $salon } is given already
rota-changed-person = { $name } cannot be { $role } of { $salon } now ({ $reason })
rota-why-outside = no longer takes part
rota-why-elsewhere = at another event that day
rota-why-declined = said no
rota-why-busy = has duties that day already
rota-why-rule = against the rest of these proposals

# Errors.
error-suggestion_outdated = Things have changed: { $changed }. Ask for suggestions again
error-range_reversed = The end { $to } is before the start { $from }: swap them
error-range_too_long = At most { $days } days at once: choose a shorter range

# 排班: the matrix of people and salons, and proposals.
rota-range = Which days
rota-range-this = This quarter
rota-range-next = Next quarter
rota-range-own = Other days
rota-range-from = From
rota-range-to = Until
rota-range-reversed = The last day comes after the first
rota-until = to
rota-days = { $from } to { $to }
rota-salons = { $count ->
    [one] 1 event
   *[other] { $count } events
 }
rota-gaps = { $count ->
    [one] One seat open
   *[other] { $count } seats open
 }
rota-no-gaps = Every role is filled
rota-suggest = Suggest people
rota-empty = No salons in these days
rota-empty-text = Plan salons, and this table shows who does what at which, who is away and who is lacking.
rota-people = People
rota-load-key = Load of half a year and these days
rota-full = full
rota-lacking = { $count } open
rota-load = { $big } big, { $small } small, { $talks } talks, { $other } other
rota-last-on = last on { $date }
rota-never = no duty yet
rota-away = away
rota-nothing = nothing
rota-cell = { $name }, { $event }:
rota-offered = suggested
rota-key-big = big duties
rota-key-small = small ones
rota-key-talks = talks
rota-key-other = offices and other
rota-mark = { $role }: { $state }
rota-ask-for = Ask as { $role }
rota-away-that-day = Away that day…
rota-see-away = See the away dates
rota-add-away = Add away dates…
rota-open-salon = Open this salon
rota-open-person = Open the person

rota-proposals = Suggested people
rota-proposed = { $seats ->
    [one] One person suggested
   *[other] { $seats } people suggested
 }
rota-proposed-none = { $unfilled ->
    [one] Nobody fits the open seat
   *[other] Nobody fits the { $unfilled } open seats
 }
rota-proposed-some = { $seats } suggested, nobody fits { $unfilled ->
    [one] one seat
   *[other] { $unfilled } seats
 }
rota-proposed-hint = Nothing changes before you accept.
rota-spread = Most against fewest big duties: { $before } → { $after }.
rota-accept-all = Accept { $count }
rota-leave = Leave it
rota-accept-one = Accept { $name }
rota-skip = Not { $name }
rota-unskip = Do take
rota-runner-up = Next best:
rota-swap-for = take { $name }
rota-nobody-fits = Nobody fits
rota-reasons = Why these people

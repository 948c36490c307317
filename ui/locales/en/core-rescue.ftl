# Rescue: plans side by side, why, at what cost, and what to tell others.
act-rescue-speaker = { $salon }: plan B, because { $name } cannot come
act-rescue-venue = { $salon }: plan B, because the venue cannot be used
act-rescue-host = { $salon }: plan B, because the host cannot come
error-rescue_over = This event is over and needs no plan B; correct its run-sheet by hand
error-rescue_cancelled = This event is cancelled; set its status back to planned first
error-rescue_not_speaking = { $name } has no talk to come; check the speakers on the run-sheet
error-rescue_talk_over = The time of { $name }’s talk is past; change the rows that follow by hand
error-rescue_no_venue = No venue was chosen yet; choose one first
error-rescue_outdated = The run-sheet or its people changed meanwhile, so this plan no longer holds; look at the new plans and choose again
error-rescue_not_possible = This plan cannot be carried out now; choose another one

# What is done.
rescue-standby = Standby speaker { $name }{ $address } steps in
rescue-another-speaker = Invite { $name }{ $address } instead
rescue-swap = Swap the talks: { $name } speaks at { $start }
rescue-swap-discussion = Discuss first: { $name } speaks at { $start }
rescue-stretch = One talk less, { $minutes } min of discussion
rescue-stretch-only = Discussion only, { $minutes } min of it
rescue-shorten = One talk less, end early at { $end }
rescue-other-venue = Move to { $venue }
rescue-online = Hold it online
rescue-postpone = Move it to { $date }
rescue-deputy = { $name } hosts instead
rescue-deputy-values = Values officer { $name } hosts as well
rescue-split = { $first } hosts up to the discussion, { $second } from there on

# What speaks for it.
rescue-why-said-yes = Said yes to standing by
rescue-why-topic = Has a topic: “{ $topic }”
rescue-why-slides = The slides are here
rescue-why-pair-junior = Junior, a good pair with the senior speaker
rescue-why-pair-senior = Senior, a good pair with the junior speaker
rescue-why-contact-today = We were in touch today
rescue-why-contact =
    { $days ->
        [one] We were in touch { $days } day ago
       *[other] We were in touch { $days } days ago
    }
rescue-why-confirmed = Said yes to a talk and has no date yet
rescue-why-contacted = We are in touch
rescue-why-spoke =
    { $talks ->
        [0] May be invited again
        [one] Spoke here { $talks } time, may be invited again
       *[other] Spoke here { $talks } times, may be invited again
    }
rescue-why-subjects = Can speak about { $subjects }
rescue-why-later = Being here by { $start } is enough: { $minutes } more minutes
rescue-why-both-talks = Both talks are kept, the length stays the same
rescue-why-discussion = The discussion is the heart of the salon: more people get to speak
rescue-why-same-end = Ends at { $end } as announced
rescue-why-little-earlier = Ends at { $end }, { $minutes } min earlier
rescue-why-compact = Nobody has to be found, the rest stays as it is
rescue-why-ends = Ends at { $end }, { $minutes } min earlier
rescue-why-whole = Same speakers, same content, only { $days } days later
rescue-why-free-date = No holiday, and the chapter has nothing else that day
rescue-why-equipment = Projector, screen, microphone and clicker are there
rescue-why-transit = Getting there: { $transit }
rescue-why-parking = Parking: { $parking }
rescue-why-online = No room is needed, day and time stay
rescue-why-hosted =
    { $times ->
        [one] Hosted once in the last year, on { $date }
       *[other] Hosted { $times } times in the last year, last on { $date }
    }
rescue-why-kept-time =
    { $times ->
        [one] Kept the time once in the last year
       *[other] Kept the time { $times } times in the last year
    }
rescue-why-values-officer = Stands in front for the opening anyway
rescue-why-no-duty = Has no other role here
rescue-why-combines = Goes together with { $roles }
rescue-why-half = Half each is easy to prepare
rescue-why-practice = One more person learns to host

# What it costs.
rescue-cost-no-answer =
    { $days ->
        [one] Invited { $days } day ago, no answer yet: call at once
       *[other] Invited { $days } days ago, no answer yet: call at once
    }
rescue-cost-not-asked = Nobody asked yet: call at once
rescue-cost-no-topic = No topic yet
rescue-cost-no-slides = No slides yet
rescue-cost-level-unknown = Whether { $name } is junior or senior is not known
rescue-cost-pair-junior = Both speakers are junior
rescue-cost-pair-senior = Both speakers are senior
rescue-cost-contact = Last contact { $days } days ago
rescue-cost-no-contact = No contact on record
rescue-cost-rests = Spoke not long ago; by the rule not before { $date }
rescue-cost-duty = { $name } is also { $role } here: somebody else must take that
rescue-cost-away = Is away that day
rescue-cost-away-note = Is away that day: { $note }
rescue-cost-elsewhere = Is busy that day at { $start }: { $event }
rescue-cost-invite =
    { $days ->
        [one] Not invited yet, and { $days } day is left for topic and slides
       *[other] Not invited yet, and { $days } days are left for topic and slides
    }
rescue-cost-later = Not here by { $start }: another plan is needed
rescue-cost-unconfirmed = { $name } has not confirmed: call at once
rescue-cost-no-talk = No talk at all: explain it to the guests
rescue-cost-one-talk = One talk only, no pair of junior and senior
rescue-cost-talk-less = One talk less, { $talks } stay
rescue-cost-over = Ends at { $end }, { $minutes } min over
rescue-cost-gap = A later row has a fixed start: { $minutes } min stand empty
rescue-cost-ask-again = Must be asked again: { $names }
rescue-cost-book-again = { $venue } must be booked again
rescue-cost-tell-signed-up = { $count } people signed up and must be told
rescue-cost-venue-taken = Taken that day: { $event }
rescue-cost-opens = Opens at { $opens }, the run-sheet begins at { $first }
rescue-cost-clears = Must be cleared by { $clears }, the run-sheet ends at { $last }
rescue-cost-equipment = Not there, must be brought: { $items }
rescue-cost-equipment-unknown = Not known whether there: { $items }
rescue-cost-check-room = Our fixed room: ask whether it is free
rescue-cost-book = Must be booked at once
rescue-cost-book-by = Call at once to book: { $name } { $phone }
rescue-cost-price = Price: { $cost }
rescue-cost-online-link = A link must go out, and everybody should try the sound
rescue-cost-online-groups = Groups need rooms of their own, each with a lead
rescue-cost-never-hosted = Has not hosted in the last year
rescue-cost-not-there = Has no role here and may not be there
rescue-cost-roles-open = Somebody else must take { $roles }
rescue-cost-ask = { $name } must be asked first
rescue-cost-hand-over = The microphone changes hands at { $start }

# What others should see to.
rescue-todo-call = { $who } calls { $name } at once
rescue-todo-call-open = Call { $name } at once
rescue-todo-tell = { $who } tells { $name } to be on at { $start }
rescue-todo-tell-open = Tell { $name } to be on at { $start }
rescue-todo-introduce = { $host } introduces { $name }
rescue-todo-poster = Poster and article must be updated
rescue-todo-card = Table card and certificate for { $name }
rescue-todo-first = { $name } speaks first and tries the slides early
rescue-todo-groups-first = Group leads form the groups earlier
rescue-todo-order = { $host } links the rows in the new order
rescue-todo-discussion = Group leads plan { $minutes } min of discussion, with questions enough
rescue-todo-ask-again = { $who } asks speakers and venue for the new day
rescue-todo-address = New address: { $address }
rescue-todo-door = Finding the door: { $door }
rescue-todo-opens = Open from { $opens }
rescue-todo-tell-speakers = { $who } tells the speakers about the new place: { $names }
rescue-todo-link = { $who } sets up the meeting and sends the link
rescue-todo-link-open = Set up the meeting and send the link
rescue-todo-script = { $name } reads the host’s script beforehand
rescue-todo-no-script = { $name } goes through the run-sheet with whoever is in charge
rescue-todo-who-takes = Who can take { $roles }?

# Messages ready to paste.
rescue-text-salon = Salon { $number }
rescue-text-committee = [{ $chapter } · { $salon }] Change of plan
rescue-text-audience = [{ $chapter } · { $salon }] A change of plan
rescue-text-when = { $date } { $start }–{ $end }
rescue-text-place = Place: { $place }
rescue-text-online = Place: online, the link follows
rescue-text-place-open = Place: to be confirmed
rescue-text-version = Run-sheet V{ $number }, which holds from now on
rescue-text-gap = {" · "}
rescue-text-group = Group { $group }: { $name }
rescue-text-changes = What changed:
rescue-text-now = How it runs now:
rescue-text-todo = Please see to:
rescue-text-moment = { $start } { $row }
rescue-text-row = { $start } { $row } ({ $minutes } min)
rescue-text-talk = { $start } { $row } ({ $minutes } min + { $questions } min for questions)
rescue-text-speaker = { $name }{ $address }
rescue-text-speaker-topic = { $who }: “{ $topic }”
rescue-text-speaker-open = Speaker to be confirmed
rescue-text-speaker-asked = { $who } (to be confirmed)
rescue-text-speaker-soon = { $talk } will have another speaker; we shall tell you soon
rescue-text-talk-dropped = The talk of { $name }{ $address } is cancelled this time
rescue-text-end = { $end } end
rescue-text-duty = { $role }: { $names }
rescue-text-leads = Led by
rescue-text-call-me = Any question, call me:
rescue-text-received = Please answer “received”
rescue-text-dear = Dear friends, there is a change to this salon:
rescue-text-order-changed = The programme changed; please go by the one below
rescue-text-flow = Programme:
rescue-text-sorry = We are sorry for the inconvenience.
rescue-text-contact = Contact: { $contact }

# The desk.
desk-welcome = Welcome. Begin here
desk-quiet = Nothing to do today
desk-things = { $count ->
    [one] One thing to do today
   *[other] { $count } things to do today
}
desk-next = Next salon
desk-more-checks = { $count } more
desk-rest-ready = the other { $count } are ready
desk-open-run-sheet = Open the run-sheet
desk-letters = To do today
desk-letters-count = { $people ->
    [0] { $count }
    [one] { $count } · for one speaker
   *[other] { $count } · for { $people } speakers
}
desk-letters-none = No message is due, and no speaker waits for an answer, a reminder or a thank-you.
desk-open-speaker = Open
desk-all-salons = All salons
desk-none-coming = Nothing is planned after it.
desk-steps = First steps
desk-steps-why = Four steps to a first salon, in any order; come back whenever you like.
desk-step-done = Done
desk-step-committee = Enter the committee
desk-step-committee-text = President, secretary-general and vice-presidents: they take most of the roles
desk-step-speakers = Add two speakers
desk-step-speakers-text = One junior, one senior: the talks of a salon are settled
desk-step-venue = Add a venue
desk-step-venue-text = Area, equipment, how to find the door: noted at the inspection
desk-step-salon = Plan the first salon
desk-step-salon-text = Choose a date; run-sheet, roles and materials are laid out at once
desk-standard = One afternoon, 120 minutes
desk-standard-text = The standard flow: every segment and every minute can be changed. Two speakers, one discussion, and everybody speaks.
desk-minutes = { $minutes } min
desk-more-letters = { $count } more
desk-letter-waits = Written, waiting to be sent
desk-open-letter = Open

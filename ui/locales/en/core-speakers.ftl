# Stages of the pipeline.
stage-lead = To contact
stage-contacted = In touch
stage-invited = Invited
stage-confirmed = Confirmed
stage-spoke = Has spoken
stage-thanked = Thanked
stage-ready = May be invited again
stage-declined = Declined
stage-on_hold = Another time
stage-no_reply = No reply
stage-no_show = Did not come
stage-withdrawn = Withdrew

# Acts.
act-speakers-add = Add speaker { $name }
act-speakers-edit = Edit speaker { $name }
act-speakers-remove = Remove { $name } from the speakers
act-speakers-stage = { $name }: { $stage }
act-speakers-contact = Note a contact with { $name }
act-speakers-edit-contact = Edit a contact with { $name }
act-speakers-remove-contact = Remove a contact with { $name }
act-speakers-next-action = Next step with { $name }
act-speakers-add-promise = Note a promise to { $name }
act-speakers-edit-promise = Edit a promise to { $name }
act-speakers-remove-promise = Remove a promise to { $name }
act-speakers-set-promise = Promise to { $name }: { $state }

# Whom to write to today, and why.
speakers-why-action-due = Agreed for today: { $action }
speakers-why-action-late = { $days ->
    [one] One day late: { $action }
   *[other] { $days } days late: { $action }
}
speakers-why-silent = { $days ->
    [one] No answer to the invitation for one day
   *[other] No answer to the invitation for { $days } days
}
speakers-why-silent-salon = { $days ->
    [one] No answer for one day to the invitation to salon { $number }
   *[other] No answer for { $days } days to the invitation to salon { $number }
}
speakers-why-silent-message = { $days ->
    [one] No answer to our message for one day
   *[other] No answer to our message for { $days } days
}
speakers-why-answer-due = { $salon }: the invitation needs an answer today ({ $date })
speakers-why-answer-late = { $salon }: the day for an answer, { $date }, has passed, and nobody standing by has said yes
speakers-why-answer-standby = { $salon }: the day for an answer, { $date }, has passed; { $name } stands by and has said yes
speakers-why-try-again = { $days ->
    [0] Was “{ $stage }”; today is the day to try again
    [one] Was “{ $stage }”; the day to try again was yesterday
   *[other] Was “{ $stage }”; the day to try again was { $days } days ago
}
speakers-why-promise = { $days ->
    [0] Promised for today: { $what }
    [one] A promise is one day late: { $what }
   *[other] A promise is { $days } days late: { $what }
}
speakers-why-materials = { $days ->
    [0] { $salon } needs today: { $items }
    [one] { $salon } lacks { $items }, one day late
   *[other] { $salon } lacks { $items }, { $days } days late
}
speakers-why-thanks = { $days ->
    [0] Has spoken today: remember to say thank you
    [one] Spoke yesterday and has not been thanked yet
   *[other] Spoke { $days } days ago and has not been thanked yet
}

# The eight habits: what to do, and what is known or done.
speakers-habit-todo-need = We do not know what they look for: ask next time
speakers-habit-done-need = We know what they look for
speakers-habit-todo-contact_person = Note the style of the contact person: when to call, or rather write
speakers-habit-done-contact_person = We know how to deal with the contact person
speakers-habit-todo-perfectionist = What are they particular about? Form of address, title, wording: note it and keep to it
speakers-habit-done-perfectionist = We keep in mind what they are particular about
speakers-habit-todo-together = Think what else we could do together
speakers-habit-done-together = We know what else we can do together
speakers-habit-todo-their_side = Write one sentence: what do they gain by coming?
speakers-habit-done-their_side = The invitation is written from their side
speakers-habit-todo-conditions_first = Write down the unpleasant conditions first: no fee, the hard stop
speakers-habit-done-conditions_first = The unpleasant conditions were said first
speakers-habit-todo-progress = No news from us for days: tell them how far we are
speakers-habit-done-progress = They know how far we are
speakers-habit-todo-recap = They have spoken and are owed a recap
speakers-habit-done-recap = Recap and thanks have arrived

# Warnings; what they are about is done all the same.
speakers-warning-skipped = Now “{ $to }”. Steps left out: { $skipped }
speakers-warning-back = Went back from “{ $from }” to “{ $to }”
speakers-warning-older = Noted for an earlier date; the current stage is still “{ $stage }” ({ $date })
speakers-warning-ahead = { $date } is still ahead: please look at the date

# The same, asked before the step is taken.
speakers-ask-skipped = Straight to “{ $to }” leaves out: { $skipped }
speakers-ask-back = This goes back from “{ $from }” to “{ $to }”

# What keeps a speaker from being taken out.
speakers-use-talks = { $count ->
    [one] one talk
   *[other] { $count } talks
}
speakers-use-letters = { $count ->
    [one] one letter
   *[other] { $count } letters
}

error-speaker_not_found = No speaker found: { $given }
error-speaker_exists = { $name } is a speaker already
error-speaker_in_use = { $name } still has { $uses }. Take these away first.
error-promise_not_found = No such promise found: { $given }
error-promise_dates = It is due before it was promised. Please change one of the dates.
error-too_many_groups = At most { $max } chat groups
error-contact_not_found = This line of the contact log is no longer there
error-too_many_subjects = At most { $max } subjects

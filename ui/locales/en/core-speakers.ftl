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
stage-no_show = Did not come

# Acts.
act-speakers-add = Add speaker { $name }
act-speakers-edit = Edit speaker { $name }
act-speakers-remove = Remove { $name } from the speakers
act-speakers-stage = { $name }: { $stage }
act-speakers-contact = Note a contact with { $name }
act-speakers-edit-contact = Edit a contact with { $name }
act-speakers-remove-contact = Remove a contact with { $name }
act-speakers-next-action = Next step with { $name }

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
speakers-why-thanks = { $days ->
    [0] Has spoken today: remember to say thank you
    [one] Spoke yesterday and has not been thanked yet
   *[other] Spoke { $days } days ago and has not been thanked yet
}

# Warnings; what they are about is done all the same.
speakers-warning-skipped = Now “{ $to }”. Steps left out: { $skipped }
speakers-warning-back = Went back from “{ $from }” to “{ $to }”
speakers-warning-older = Noted for an earlier date; the current stage is still “{ $stage }” ({ $date })
speakers-warning-ahead = { $date } is still ahead: please look at the date
speakers-stages-and = { $first }, { $second }

error-speaker_not_found = No speaker found: { $given }
error-speaker_exists = { $name } is a speaker already
error-speaker_in_use = { $talks ->
    [one] { $name } is on the sheet for one talk. Take the talk off the salon first.
   *[other] { $name } is on the sheet for { $talks } talks. Take them off the salons first.
}
error-contact_not_found = This line of the contact log is no longer there
error-too_many_subjects = At most { $max } subjects

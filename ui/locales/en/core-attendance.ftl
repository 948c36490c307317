# Sign-ups, check-in, draws, the visitors' follow-up

category-member = member
category-visitor = visitor
category-speaker = speaker
category-committee = committee
sign-up-source-form = form
sign-up-source-chain = pasted list
sign-up-source-hand = by hand
sign-up-source-walk_in = walk-in
sign-up-state-coming = coming
sign-up-state-waitlist = waitlist
sign-up-state-cancelled = not coming
payment-nothing = nothing to pay
payment-due = due
payment-paid = paid
payment-waived = waived
follow-up-add = added in WeChat
follow-up-group = in the group
follow-up-greet = greeted within a week
follow-up-invite = invited to join
follow-up-join = joined
follow-up-drop = no more follow-up

# The tag of members, written among a person's tags
attendance-member-tag = member
# Somebody who comes with a `+1`, whose name is not known yet
attendance-guest-of = { $name }’s friend{ $number ->
    [1] {""}
   *[other] {" "}{ $number }
  }

attendance-moved-up = { $name } moved up from the waitlist: please tell them
attendance-on-waitlist = Every place is taken: { $name } is on the waitlist
attendance-late = { $name } signed up after the last day
attendance-import-waits = Every place is taken: { $count ->
    [one] one person waits
   *[other] { $count } people wait
  }
attendance-was-signed-up = { $name } had signed up and is checked in

import-no-name = no name
import-twice = the same person as line { $line }
import-cancels = does not come: the sign-up will be cancelled
import-cancels-nothing = does not come, and had not signed up
import-maybe = not sure yet, so not ticked
import-unnamed = comes with { $name }, name not known yet
import-phone-of-other = this number is somebody else’s: { $names }
import-sounds-like = sounds like { $names }. The same person?
import-other-company = somebody of this name has another company or number: { $names }. The same person?
import-same-names = several people of this name: { $names }. Choose one
import-ignored-heading = heading
import-ignored-empty = a number without a name
import-ignored-question = a question
import-ignored-talk = no sign-up

act-attendance-entry = change how people sign up ({ $event })
act-attendance-entry-picture = change the sign-up QR code ({ $event })
act-attendance-add = sign up { $name }
act-attendance-edit = change the sign-up of { $name }
act-attendance-remove = remove the sign-up of { $name }
act-attendance-erase = Erase a visitor’s data
act-attendance-cancel = cancel the sign-up of { $name }
act-attendance-restore = restore the sign-up of { $name }
act-attendance-move-up = move { $name } up from the waitlist
act-attendance-payment = payment of { $name }: { $payment }
act-attendance-import = import sign-ups ({ $count ->
    [one] one line
   *[other] { $count } lines
  })
act-attendance-check-in = check in { $name }
act-attendance-check-out = take back the check-in of { $name }
act-attendance-walk-in = walk-in: { $name }
act-attendance-draw = draw: { $prize }
act-attendance-remove-draw = remove the draw: { $prize }
act-attendance-follow-up = follow up { $name }: { $step }
act-attendance-edit-follow-up = change the follow-up of { $name }

error-sign_up_not_found = Nobody called “{ $given }” is in the list. Check the name, or look at signups list.
error-sign_up_elsewhere = { $name } signed up for another event. Load the list again and retry.
error-already_signed_up = { $name } is in the list already. Change that line instead.
error-sign_up_won = { $name } won { $prize }. Remove that draw first, then the sign-up.
error-sign_up_in_roster = { $name } is in the roster. Erase them on their own page
error-sign_up_present = { $name } is checked in. Take the check-in back first.
error-not_on_waitlist = { $name } is not on the waitlist.
error-moment_wrong = “{ $given }” is no moment. Write it like 2026-12-12T14:05:00+08:00.
error-link_wrong = “{ $given }” is no web address. Enter a link that begins with https://
error-draw_not_found = This draw is not there any more.
error-nobody_to_draw = There is nobody to draw from. Check people in first, or draw among more of them.
error-not_a_visitor = { $name } is no visitor who came, so there is nothing to follow up.

# Roles: names, rules, away dates, preferences, conflicts, role call, groups, scripts.

# One of the chapter's own roles: as the chapter calls it.
role-own = { $name }
standing-substituted = Replaced

takes-part-auto = As active lately
takes-part-yes = Always asked
takes-part-no = Not asked for now

# Conflicts: how much they weigh, whom they are about, why.
conflict-class-impossible = Impossible
conflict-class-against_rule = Against a rule
conflict-class-unusual = Unusual
conflict-of-role = { $name } ({ $role }): { $reason }
conflict-of-person = { $name }: { $reason }
breach-away = away on { $date }
breach-away-note = away on { $date } ({ $note })
breach-never_on_stage = never wants to stand in front
breach-members_only = not on the committee, and this role is for the committee
breach-prerequisite = has not been { $after } yet
breach-salons_before = took part in { $count } salons before; { $needed } are needed
breach-cool_off = had it at { $salon } just before; { $rest } must lie between
breach-cool_off-ahead = has it again at { $salon }; { $rest } must lie between
breach-cap = has it { $turns } times more within { $months } months; { $cap } at most
breach-most_a_month = { $month } is full; at most { $most } a month were agreed
breach-avoids = would rather not
breach-third_duty = has { $count } roles here
roles-month = Month { $month }

# Warnings; what they are about is done all the same.
warning-away-duty = { $name } is { $role } at { $salon } in these days: find somebody else
warning-after-retired = { $role } asks for having been { $after }, which is not offered any more

# Acts.
act-roles-substitute = { $salon }: { $other } as { $role } instead of { $name }
act-roles-accept_conflict = { $salon }: accept { $name }’s conflict
act-roles-withdraw_acceptance = { $salon }: no longer accept { $name }’s conflict
act-roles-edit_rule = Change the role { $role }
act-roles-add_own = Add the role { $role }
act-roles-reset_rule = Give { $role } its own rules back
act-roles-remove_own = Remove the role { $role }
act-roles-add_away = Note when { $name } is away
act-roles-edit_away = Change when { $name } is away
act-roles-remove_away = Remove dates on which { $name } is away
act-roles-set_preference = Change what { $name } wants to do

# Refusals.
error-role_not_found = There is no such role: { $given }. Add it to the roles first
error-role_built_in = { $role } is a built-in role and is neither renamed nor removed; retire it if it is not used
error-role_in_use = { $role } is used at { $events } events and in { $templates } templates and cannot be removed; it can be retired
error-role_name_taken = There is “{ $role }” already: choose another name
error-role_needed_by_groups = How many { $role } are needed follows the number of groups: change that at the event
error-role_after_itself = Nobody could ever be { $role } for the first time: choose another role before it
error-role_cap_incomplete = Give both the turns and the months, or clear both
error-too_many_roles = At most { $max } roles of your own: remove or retire one first
error-away_ends_before = The last day { $to } is before the first day { $from }: check the dates
error-away_not_found = These away dates are gone: { $given }
error-already_substituted = { $name } was replaced already
error-substitute_same_person = Choose somebody else than { $name }
error-already_has_role = { $name } has this role already: choose somebody else
error-conflict_gone = This conflict is gone: look again
error-conflict_not_acceptable = This cannot be and is no matter of exceptions: { $why }. Choose somebody else or another time

act-roles-set_groups = { $salon }: who sits in which group
act-roles-take_answers = { $salon }: take { $count } answers to the role call
error-too_many_attendees = At most { $max } people can be put into groups at once: do it in parts
error-group_twice = Group { $number } is there twice: put the two together
error-person_in_two_groups = { $name } is in two groups: keep one
error-too_many_lines = At most { $max } lines are read at once: paste them in parts
error-role_full = { $role } has enough people: raise the number or choose another role

# The role call: the post for the group.
role-call-title = { $chapter }, { $salon }: roles to take
role-call-salon = salon no. { $number }
role-call-when = { $date }, { $start }–{ $end }
role-call-theme = Theme: { $theme }
role-call-wanted = These roles are still open; newcomers are welcome to try:
role-call-none-open = All roles are taken. Thank you, see you there!
role-call-role = { $number }. { $role } ({ $open } wanted)
role-call-groups = Open: group { $groups }
role-call-there = Be there at { $time }
role-call-afterwards = Written afterwards, no need to come early
role-call-comma = {", "}
role-call-how = To take one, answer with name + role:
    Li Ming + { $role }
    Wang Fang + { $other }
role-call-contact = Not sure? Ask { $name }
role-does-host = opens and links every part
role-does-values_officer = tells in a few minutes who we are
role-does-timekeeper = watches the time, holds up the cards
role-does-group_lead = leads one group so that everybody speaks
role-does-check_in = checks people in, hands out stickers
role-does-reception = meets the speakers, lets them try slides
role-does-photographer = takes photos, the group photo at the end
role-does-equipment = tries projector and microphone, packs up
role-does-visitor_guide = seats visitors and introduces them
role-does-write_up = writes about the salon afterwards

# What is to be looked at in an answer to a role call.
role-answer-heading = A heading or an explanation, not an answer
role-answer-question = Looks like a question: answer it
role-answer-nothing = Not understood as an answer
role-answer-no-role = Which role was not understood: choose one
role-answer-any = Any role will do: choose one
role-answer-either = One of several: choose one for them
role-answer-none-left = Every role they would take is full
role-answer-no-name = No name was written: choose who it is
role-answer-new = { $name } is not in the roster: choose somebody or add them
role-answer-several = Not sure who { $name } is: choose
role-answer-full = { $role } has enough people
role-answer-not-needed = { $role } is not needed this time
role-answer-group-taken = Group { $number } has a lead already, or is not there
role-answer-has = Is { $role } already
role-answer-twice = Took { $role } further up
role-answer-withdrawn = Cannot come
role-answer-withdrawn-later = Wrote later that they cannot come
role-answer-withdrawn-has = { $name } cannot come and was { $role }: find somebody else
role-answer-withdrawn-unknown = { $name } cannot come; they had taken nothing here

# Drafts of scripts. What stands in brackets is missing.
script-salon = { $chapter }, { $salon }
script-row = { $start } { $title } ({ $minutes } min)
script-row-moment = { $start } { $title }
script-role-open = [{ $role }: not decided]
script-host-title = Host’s script: { $salon }
script-greeting-morning = Good morning, everybody!
script-greeting-afternoon = Good afternoon, everybody!
script-greeting = Hello, everybody!
script-welcome = { $greeting } Welcome to { $salon }. I am your host, { $host }.
script-theme = Our theme is “{ $theme }”.
script-theme-open = [Theme: not decided]
script-visitors = { $count } of you are here for the first time: a warm welcome!
script-until = We go on until { $end }. Please silence your phones, and let us begin.
script-values = First our values officer, { $officer }, tells us in { $minutes } minutes who we are and why we meet. Please welcome them!
script-speaker = Our next speaker is { $name }, { $title }.
script-speaker-bare = Our next speaker is { $name }.
script-speaker-unconfirmed = Our next speaker is { $name }, { $title }. [Not confirmed]
script-speaker-bare-unconfirmed = Our next speaker is { $name }. [Not confirmed]
script-speaker-open = [The speaker of this talk is not decided]
script-introduction-open = [No introduction yet: ask the speaker for a short one]
script-introduction-unapproved = { $introduction } [Not yet approved by the speaker]
script-topic = The talk is called “{ $topic }”.
script-topic-tentative = The talk is called, for now, “{ $topic }”.
script-topic-open = [Topic: not decided]
script-talk-rule = The talk takes { $minutes } minutes; there is a card five minutes and one minute before the end, and then it stops. Please welcome them!
script-questions = [{ $time }] Thank you, { $address }! Now { $minutes } minutes for questions: raise your hand, one short question each.
script-talk-over = [{ $time }] Thank you, { $address }!
script-discussion = Now we discuss in groups for { $minutes } minutes; please sit by the group numbers on the tables.
script-groups-open = [No groups yet: give the expected heads first]
script-lead-open = [not decided]
script-group = Group { $number }, led by { $lead }.
script-group-noted = Group { $number }, led by { $lead }, notes by { $taker }.
script-group-question = Group { $number }, led by { $lead }, on: { $question }
script-group-noted-question = Group { $number }, led by { $lead }, notes by { $taker }, on: { $question }
script-questions-are = The questions:
script-question = { $number }. { $text }
script-questions-open = [Questions: not decided]
script-discussion-rules = Three things: everybody speaks, one at a time; tell what you did yourself and do not judge others; note-takers write down the main points, and each group sends one voice afterwards.
script-joint = Please come to a stop. For { $minutes } minutes we talk all together: on which question did your group differ most?
script-reports = One voice from each group, { $each } minutes each: only the one thing you want to take home.
script-reports-seconds = One voice from each group, { $each } seconds each: only the one thing you want to take home.
script-reports-plain = One voice from each group: only the one thing you want to take home.
script-handed-to = { $name } leads us through this part.
script-introductions = Visitors, please introduce yourselves: your name, where you work, what you do, and which sentence of today you will keep. Half a minute each.
script-break = A break of { $minutes } minutes; be back at { $end }.
script-changeover = We change computers and slides: { $minutes } minutes, please.
script-photo = That was our programme. Please come to the front for a photo together.
script-other = Next: { $title }, { $minutes } minutes.
script-note = [Note: { $note }]
script-thanks-title = Thanks
script-thanks-speakers = Thank you to our speakers { $names }!
script-thanks-venue = Thank you to { $venue } for the room!
script-thanks-helpers = Thank you to everybody who helped: { $names }!
script-goodbye = Thank you all for coming; please take your stickers and cups with you. See you next time!
script-values-title = The values officer’s text: { $salon }
script-values-hello = Hello, I am { $officer }, your values officer. A few minutes about { $chapter }: who we are and why we meet.
script-values-open = [The chapter has not written its values yet: they can be added in the settings]
script-values-benefit = Our salons are for the public benefit: speakers take no fee, and whoever helps does so of their own will, so that we all do HR better.
script-committee = Our committee keeps this going:
script-committee-open = [The committee is not entered yet]
script-seat = { $office }: { $names }
script-values-discussion = The heart of a salon is the discussion: everybody asks, everybody answers, and what you hear was done by people like you.
script-values-roles = You will see many roles today. That is on purpose: more of us get to practise. If you would like to try, find us afterwards.
script-values-manners = Please respect whoever speaks, leave taboo topics and negativity outside, and take calls outside the door.
script-values-over = That is all from me; back to our host, { $host }. Thank you!

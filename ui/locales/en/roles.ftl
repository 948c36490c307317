# Roles of a salon: the role call, seats, conflicts, groups; the role catalogue in the settings.
roles-call = Role call
roles-call-why = Post it in the group, paste the answers back: names and roles are recognised.
roles-call-post = The role call
roles-call-send = Post this in the group
roles-call-paste = Paste the answers back
roles-call-example = 1. Zhang San host
    2. Cindy-Acme-HR check-in
    Li Si: I will keep time
roles-call-nothing = No roles recognised. A name and a role on each line is enough, such as “Zhang San host”.
roles-call-found = { $taken } of { $lines } lines can be assigned; what is not ticked stays as it is.
roles-call-take = { $count ->
    [one] Assign this person
   *[other] Assign these { $count }
 }
roles-call-include = Use “{ $text }”
roles-call-ready = Recognised
roles-call-unclear = Wants a look
roles-call-who = Who is this?
roles-call-what = Choose a role
roles-call-new = will be added to the people
roles-call-ignored = { $count ->
    [one] One line was not used
   *[other] { $count } lines were not used
 }

roles-all-filled = Every role is filled
roles-still-open = { $count ->
    [one] One seat is open
   *[other] { $count } seats are open
 }
roles-suggest-hint = Call for roles first; what stays open can be suggested, each name with its reason.
roles-suggest = Suggest people
roles-suggesting = Looking for people…
roles-open-seat = { $count ->
    [one] One open: name or initials
   *[other] { $count } open: name or initials
 }
roles-instead-of = instead of { $name }
roles-state-of = How { $name } stands to it
roles-seat-menu = Actions for { $name }
roles-substitute = Find a substitute
roles-substitute-for = Who takes { $name }’s place?
roles-find-substitute = Find a substitute
roles-take-off = Take off

roles-conflicts = Conflicts
roles-accept = It is all right…
roles-accept-title = It is all right for { $name }
roles-accept-do = Leave it so
roles-accept-reason = Why it is all right
roles-accept-hint = The reason stays here for everybody to see.
roles-accept-usual = Their own wish | Nobody else for now | To train somebody new
roles-accepted-because = All right: { $reason }
roles-withdraw = Withdraw

roles-catalogue-why = How many people a role needs, how heavy it is, who may have it and how often. Suggestions and conflicts go by this.
roles-add-own = Add a role
roles-role = Role
roles-name = Name
roles-name-example = such as: refreshments
roles-needed = Needed
roles-needed-hint = For a new salon
roles-weight = Weight
roles-weight-hint = Big duties are spread as evenly as can be
roles-big = Big
roles-small = Small
roles-kinds = At which segments
roles-kinds-hint = Their name stands beside these rows of the run-sheet
roles-who-may = Who may have it
roles-anybody = Anybody
roles-members-only = Committee only, now or before
roles-salons-before = { $count ->
    [one] took part in a salon
   *[other] took part in { $count } salons
 }
roles-salons-before-label = Salons taken part in before
roles-salons-unit = salons
roles-after = was { $role } before
roles-after-label = Had this role before
roles-after-none = Not needed
roles-how-often = How often
roles-no-limit = No limit
roles-cool-off = { $count ->
    [one] not twice in a row
   *[other] { $count } salons apart
 }
roles-cool-off-label = Not in a row: apart at least
roles-cool-off-hint = 0: may be in a row
roles-cap = at most { $turns ->
    [one] once
   *[other] { $turns } times
 } in { $months } months
roles-cap-turns = At most
roles-cap-months = Within
roles-cap-hint = Both empty: no limit
roles-months-unit = months
roles-own = own
roles-changed = changed
roles-retired = retired
roles-edit-rule = Edit the rule
roles-edit-rule-of = Edit “{ $name }”
roles-rule-menu = Actions for “{ $name }”
roles-reset = Back to the default
roles-retire = Retire
roles-take-back-in = Use again
roles-remove-own = Remove this role

roles-groups-propose = Propose groups
roles-groups-propose-do = Propose
roles-groups-again = Propose again
roles-groups-why = Visitors are spread over the groups, colleagues kept apart; each group has a lead and a note-taker.
roles-attendees = Who comes (may stay empty)
roles-attendees-hint = One a line; write “new” behind visitors. Left empty, the committee and whoever has a role are seated.
roles-attendees-example = Zhang San
    Li Si new
    Cindy-Acme-HR
roles-groups-empty = Nobody is seated yet
roles-groups-seated =
    { $visitors ->
        [0] { $heads } seated
       *[other] { $heads } seated, { $visitors } of them visitors
    }
roles-groups-proposed = These groups
roles-groups-proposed-hint = Drag to move somebody; nothing is kept before you say so.
roles-groups-keep = Keep these groups
roles-group-size =
    { $visitors ->
        [0] { $heads }
       *[other] { $heads }, { $visitors } visitors
    }
roles-group-question = Question
roles-group-all-questions = All of them
roles-members = Members
roles-member-hint = Drag, or press Alt and an arrow key
roles-visitor = visitor
roles-add-member = Add somebody to group { $number }
roles-add-member-short = Add somebody
roles-add-visitor = Visitor “{ $name }”
roles-per-group = 1 a group
roles-draft-script = Write a draft
roles-draft-replace = Replace by a new draft?
roles-draft-replace-text = What stands in the field is replaced; until you save, nothing is kept.

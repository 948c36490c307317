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

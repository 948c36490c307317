# Roles: names, rules, away dates, preferences, conflicts, role call, groups, scripts.

# One of the chapter's own roles: as the chapter calls it.
role-own = { $name }
standing-substituted = Replaced
error-role_not_found = There is no such role: { $given }. Add it to the role settings first

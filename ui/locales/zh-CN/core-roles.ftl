# Roles: names, rules, away dates, preferences, conflicts, role call, groups, scripts.

# One of the chapter's own roles: as the chapter calls it.
role-own = { $name }
standing-substituted = 已换人
error-role_not_found = 没有这个角色：{ $given }。请先在角色设置里添加

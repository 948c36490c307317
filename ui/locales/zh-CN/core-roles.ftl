# Roles: names, rules, away dates, preferences, conflicts, role call, groups, scripts.

# One of the chapter's own roles: as the chapter calls it.
role-own = { $name }
standing-substituted = 已换人

takes-part-auto = 按平时参与情况
takes-part-yes = 一直参与
takes-part-no = 暂不参与

# Conflicts: how much they weigh, whom they are about, why.
conflict-class-impossible = 做不到
conflict-class-against_rule = 不合规则
conflict-class-unusual = 少见
conflict-of-role = { $name }（{ $role }）：{ $reason }
conflict-of-person = { $name }：{ $reason }
breach-away = { $date }没空
breach-away-note = { $date }没空（{ $note }）
breach-never_on_stage = 说过不上台
breach-members_only = 不是组委会成员，这个角色只由组委会担任
breach-prerequisite = 还没当过{ $after }
breach-salons_before = 之前只参加过{ $count }期沙龙，要满{ $needed }期
breach-cool_off = { $salon }刚担任过，中间要隔{ $rest }期
breach-cool_off-ahead = { $salon }又要担任，中间要隔{ $rest }期
breach-cap = { $months }个月里另有{ $turns }次，最多{ $cap }次
breach-most_a_month = { $month }已经排满，说好一个月最多{ $most }场
breach-avoids = 说过不想担任
breach-third_duty = 这一场已经有{ $count }个角色
roles-month = { $month }月

# Warnings; what they are about is done all the same.
warning-away-duty = { $name }这几天在{ $salon }担任{ $role }，要换人
warning-after-retired = { $role }要先当过{ $after }，可{ $after }已经停用

# Acts.
act-roles-substitute = { $salon }：{ $other }接替{ $name }担任{ $role }
act-roles-accept_conflict = { $salon }：接受{ $name }的冲突
act-roles-withdraw_acceptance = { $salon }：不再接受{ $name }的冲突
act-roles-edit_rule = 修改角色：{ $role }
act-roles-add_own = 添加角色：{ $role }
act-roles-reset_rule = 恢复角色的默认规则：{ $role }
act-roles-remove_own = 删除角色：{ $role }
act-roles-add_away = 登记{ $name }没空的日子
act-roles-edit_away = 修改{ $name }没空的日子
act-roles-remove_away = 删除{ $name }没空的日子
act-roles-set_preference = 修改{ $name }的意愿

# Refusals.
error-role_not_found = 没有这个角色：{ $given }。请先在角色设置里添加
error-role_built_in = { $role }是自带的角色，不能改名或删除；不用的话可以停用
error-role_in_use = { $role }已经用在{ $events }场活动和{ $templates }个模板里，不能删除；可以停用
error-role_name_taken = 已经有“{ $role }”了，请换一个名字
error-role_needed_by_groups = { $role }的人数跟着组数走，请到活动里改组数
error-role_after_itself = 这样就没有人能第一次担任{ $role }了，请换一个前置角色
error-role_cap_incomplete = 请把次数和月数都填上，或者都清空
error-too_many_roles = 自己的角色最多{ $max }个，请先删除或停用一个
error-away_ends_before = 结束日期{ $to }早于开始日期{ $from }，请检查
error-away_not_found = 这条没空的日子已经不在了：{ $given }
error-already_substituted = { $name }已经换人了
error-substitute_same_person = 接替的人要和{ $name }不是同一个人
error-already_has_role = { $name }已经担任这个角色了，请选别人
error-conflict_gone = 这个冲突已经不在了，请刷新后再看
error-conflict_not_acceptable = 这件事做不到，不能当作例外：{ $why }。请换人或改时间

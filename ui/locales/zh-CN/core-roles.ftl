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

act-roles-set_groups = { $salon }：安排分组名单
act-roles-take_answers = { $salon }：收下{ $count }条角色接龙
error-too_many_attendees = 一次最多分{ $max }人，请分批
error-group_twice = 第{ $number }组出现了两次，请合并后再保存
error-person_in_two_groups = { $name }同时在两个组里，请留一处
error-too_many_lines = 一次最多读{ $max }行，请分几次粘贴
error-role_full = { $role }的人数已经够了，请先增加人数或换一个角色

# The role call: the post for the group.
role-call-title = 【{ $chapter }{ $salon }】角色招募
role-call-salon = 第{ $number }期沙龙
role-call-when = { $date }{ $start }–{ $end }
role-call-theme = 主题：{ $theme }
role-call-wanted = 这期还差这些角色，
    第一次来也可以试试：
role-call-none-open = 这期的角色都齐了，
    谢谢大家，现场见！
role-call-role = { $number }. { $role }（缺{ $open }人）
role-call-groups = 还差第{ $groups }组
role-call-there = { $time }到场
role-call-afterwards = 会后写，不用提前到
role-call-comma = 、
role-call-how = 想来的直接接龙，
    写“姓名＋角色”就行：
    李明＋{ $role }
    王芳＋{ $other }
role-call-contact = 拿不准的问{ $name }
role-does-host = 开场，串起每个环节
role-does-values_officer = 用几分钟讲讲我们是谁
role-does-timekeeper = 看时间，到点举牌
role-does-group_lead = 带一组讨论，人人都说到
role-does-check_in = 在门口签到、发胸贴
role-does-reception = 接讲师，安排试PPT
role-does-photographer = 拍现场，最后拍合影
role-does-equipment = 试投影和话筒，收设备
role-does-visitor_guide = 带新朋友入座、认识人
role-does-write_up = 写一篇会后稿

# What is to be looked at in an answer to a role call.
role-answer-heading = 是标题或说明，不是报名
role-answer-question = 像是在提问，请回复对方
role-answer-nothing = 没看出是报名
role-answer-no-role = 没看出要担任什么，请选一个角色
role-answer-any = 哪个角色都行，请选一个
role-answer-either = 几个里选一个，请替对方定下来
role-answer-none-left = 想担任的角色都满了
role-answer-no-name = 没写名字，请选是谁
role-answer-new = 名单里没有{ $name }，请选一个人或新建
role-answer-several = 不确定{ $name }是哪一位，请选
role-answer-full = { $role }已经够了
role-answer-not-needed = 这期没有安排{ $role }
role-answer-group-taken = 第{ $number }组已经有组长，或没有这一组
role-answer-has = 已经担任{ $role }
role-answer-twice = 前面已经报过{ $role }
role-answer-withdrawn = 说来不了
role-answer-withdrawn-later = 后来说来不了
role-answer-withdrawn-has = { $name }来不了，原来担任{ $role }，请换人
role-answer-withdrawn-unknown = { $name }说来不了，这里没有对应的报名

# Drafts of scripts. What stands in brackets is missing.
script-salon = { $chapter }{ $salon }
script-row = { $start } { $title }（{ $minutes }分钟）
script-row-moment = { $start } { $title }
script-role-open = （{ $role }还没定）
script-host-title = 【主持稿】{ $salon }
script-greeting-morning = 各位伙伴，上午好！
script-greeting-afternoon = 各位伙伴，下午好！
script-greeting = 各位伙伴，大家好！
script-welcome = { $greeting }欢迎来到{ $salon }，我是主持人{ $host }。
script-theme = 今天的主题是“{ $theme }”。
script-theme-open = （主题还没定）
script-visitors = 今天有{ $count }位新朋友第一次来，我们欢迎一下！
script-until = 正式流程到{ $end }。请大家把手机调成静音，我们开始。
script-values = 先请价值官{ $officer }，用{ $minutes }分钟说说我们是谁、为什么聚在一起。掌声有请！
script-speaker = 接下来这位分享嘉宾是{ $name }，{ $title }。
script-speaker-bare = 接下来这位分享嘉宾是{ $name }。
script-speaker-unconfirmed = 接下来这位分享嘉宾是{ $name }，{ $title }。（还没确认）
script-speaker-bare-unconfirmed = 接下来这位分享嘉宾是{ $name }。（还没确认）
script-speaker-open = （这一场分享的嘉宾还没定）
script-introduction-open = （还没有嘉宾介绍，请向本人要百字简介）
script-introduction-unapproved = { $introduction }（简介本人还没看过）
script-topic = 题目是《{ $topic }》。
script-topic-tentative = 题目暂定《{ $topic }》。
script-topic-open = （题目还没定）
script-talk-rule = 分享{ $minutes }分钟，剩5分钟、1分钟会举牌，到点就停。掌声有请！
script-questions = （{ $time }）谢谢{ $address }！下面{ $minutes }分钟提问，想问的请举手，一人一个问题，说短一点。
script-talk-over = （{ $time }）谢谢{ $address }！掌声感谢。
script-discussion = 下面分组讨论，{ $minutes }分钟，请按桌上的组号坐好。
script-groups-open = （还没分组，先填预计人数）
script-lead-open = （还没定）
script-group = 第{ $number }组，组长{ $lead }。
script-group-noted = 第{ $number }组，组长{ $lead }，记录{ $taker }。
script-group-question = 第{ $number }组，组长{ $lead }，讨论：{ $question }
script-group-noted-question = 第{ $number }组，组长{ $lead }，记录{ $taker }，讨论：{ $question }
script-questions-are = 讨论题：
script-question = { $number }. { $text }
script-questions-open = （讨论题还没定）
script-discussion-rules = 三条约定：人人都说，一次一个人；说自己做过的事，不评价别人；请记录的伙伴记下要点，等下每组派一位代表分享。
script-joint = 各组请停一停。接下来{ $minutes }分钟大家一起聊：刚才哪个问题，你们组看法最不一样？
script-reports = 请每组派一位代表，每组{ $each }分钟，只讲最想带走的一条。
script-reports-seconds = 请每组派一位代表，每组{ $each }秒，只讲最想带走的一条。
script-reports-plain = 请每组派一位代表，只讲最想带走的一条。
script-handed-to = 这个环节请{ $name }来带大家。
script-introductions = 请新朋友介绍一下自己：叫什么、在哪里、做什么，今天最有收获的是哪一句。每位半分钟，我们掌声鼓励。
script-break = 休息{ $minutes }分钟，{ $end }准时回来。
script-changeover = 换一下电脑和PPT，请大家稍等{ $minutes }分钟。
script-photo = 流程就到这里。请大家到前面来，一起拍张合影。
script-other = 下面是{ $title }，{ $minutes }分钟。
script-note = （提示：{ $note }）
script-thanks-title = 致谢
script-thanks-speakers = 谢谢分享嘉宾{ $names }！
script-thanks-venue = 谢谢{ $venue }提供场地！
script-thanks-helpers = 谢谢今天出力的伙伴：{ $names }！
script-goodbye = 谢谢每一位来的朋友，走之前请把胸贴和水杯带走。我们下一期见！
script-values-title = 【价值官宣讲稿】{ $salon }
script-values-hello = 各位伙伴，我是今天的价值官{ $officer }。先用几分钟说说{ $chapter }：我们是谁，为什么聚在一起。
script-values-open = （分会的价值主张还没写，可以在设置里补上）
script-values-benefit = 我们办的是公益沙龙：分享的人不收讲课费，出力的人都是自己愿意，图的是一起把HR这件事做好。
script-committee = 张罗这些事的是我们的组委会：
script-committee-open = （组委会名单还没填）
script-seat = { $office }：{ $names }
script-values-discussion = 沙龙里最要紧的是讨论：人人都问，人人都答，听到的都是身边同行做过的事。
script-values-roles = 您会看到今天有很多角色，这是特意的：让更多HR有机会上手练一练。想试试的，会后来找我们。
script-values-manners = 请大家尊重每一位说话的人，不聊禁忌话题，不传负能量。有事要接电话，请到门外。
script-values-over = 我就说到这里，把话筒交还给主持人{ $host }。谢谢大家！

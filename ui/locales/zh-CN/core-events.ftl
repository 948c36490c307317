# Kinds of activity.
event-kind-salon = 日常沙龙
event-kind-forum = 峰会论坛
event-kind-charity = 公益活动
event-kind-social = 饭局/徒步/户外
event-kind-contest = 赛事/评比
event-kind-annual = 行业年会
event-kind-reading = HR读书会
event-kind-online_class = 线上大咖课堂
event-kind-visit = 参访

# How far an event has come.
status-draft = 草稿
status-planned = 已计划
status-announced = 已公布
status-held = 已举办
status-reviewed = 已复盘
status-cancelled = 已取消

# Booking of the venue.
booking-none = 还没问
booking-asked = 已询问
booking-booked = 已订好
booking-deposit_paid = 已付定金

# Parts of the run-sheet.
part-before = 会前
part-slot = 正式流程
part-after = 会后

# What happens in a row.
segment-kind-values_opening = 价值观开场
segment-kind-talk = 主题分享
segment-kind-discussion = 分组讨论
segment-kind-joint_discussion = 共同讨论
segment-kind-reports = 小组代表分享
segment-kind-introductions = 访客介绍
segment-kind-break = 休息
segment-kind-changeover = 转场
segment-kind-set_up = 布置、试投影和话筒
segment-kind-slides_try = 讲师试PPT
segment-kind-check_in = 签到
segment-kind-photo = 合影
segment-kind-clear_up = 收场、清点物料
segment-kind-custom = 其他
segment-talk-numbered =
    { $talk ->
        [1] 主题分享一
        [2] 主题分享二
        [3] 主题分享三
        [4] 主题分享四
        [5] 主题分享五
       *[other] 主题分享{ $talk }
    }

# What a row's start follows.
anchor-follow = 接着上一环节
anchor-slot_start = 按开始时间
anchor-plan_end = 按流程结束
anchor-slot_end = 按活动结束

# Roles.
role-host = 主持人
role-speaker = 讲师
role-values_officer = 价值官
role-timekeeper = 计时官
role-group_lead = 讨论组长
role-check_in = 签到
role-reception = 接待
role-photographer = 摄影
role-equipment = 设备
role-visitor_guide = 访客引导
role-write_up = 会后稿

# How a person stands to a role or a talk.
standing-asked = 已询问
standing-accepted = 已答应
standing-planned = 拟邀
standing-invited = 已邀请
standing-confirmed = 已确认
standing-declined = 婉拒
standing-spoke = 已分享
standing-no_show = 未到场

# The usual materials of a new salon.
material-banner = 横幅
material-table_cards = 桌牌
material-name_stickers = 胸贴
material-sign_in_sheet = 签到表
material-water_tea = 茶水
material-gifts = 小礼物
material-time_cards = 计时牌
material-adapters = 转接头
material-extension_lead = 插线板
material-batteries = 备用电池

# Acts.
salon-numbered = 第{ $number }期
salon-dated = { $date }的活动
act-events-plan = 筹备{ $date }的活动
act-events-edit = 修改{ $salon }的信息
act-events-remove = 删除{ $salon }
act-events-set_status = { $salon }：状态改为{ $status }
act-events-add_segment = { $salon }：添加环节
act-events-edit_segment = { $salon }：修改{ $segment }
act-events-remove_segment = { $salon }：删除{ $segment }
act-events-move_segment = { $salon }：移动{ $segment }
act-events-set_segment_people = { $salon }：指定{ $segment }的负责人
act-events-assign = { $salon }：请{ $name }担任{ $role }
act-events-unassign = { $salon }：{ $name }不再担任{ $role }
act-events-set_assignment_state = { $salon }：{ $name }（{ $role }）{ $state }
act-events-set_needed = { $salon }：修改{ $role }人数
act-events-set_speaker = { $salon }：安排{ $name }分享
act-events-edit_appearance = { $salon }：修改{ $name }的分享
act-events-remove_appearance = { $salon }：去掉{ $name }的分享
act-events-add_material = { $salon }：添加物料{ $name }
act-events-edit_material = { $salon }：修改物料{ $name }
act-events-remove_material = { $salon }：删除物料{ $name }
act-events-add_question = { $salon }：添加讨论题
act-events-edit_question = { $salon }：修改讨论题
act-events-remove_question = { $salon }：删除讨论题
act-events-move_question = { $salon }：移动讨论题
act-events-edit_group = { $salon }：修改第{ $number }组

# Warnings; what they are about is done all the same.
warning-date-weekday = 这天是{ $weekday }，分会通常在{ $usual }办活动
warning-date-holiday = 这天是法定节假日（{ $name }），请换个日期
warning-date-workday = 这天是调休上班日，多数人要上班，请换个日期
warning-year-not-announced = { $year }年的节假日安排还没公布，公布后请再看一遍日期
warning-date-past = { $date }已经过去了
warning-same-day = 同一天{ $start }还有一场：{ $event }
warning-venue-same-day = 同一天{ $start }，同一场地还有一场：{ $event }
warning-number-taken = 第{ $number }期已经有了（{ $date }）
warning-moved-after-announcing = 活动已经公布，改了时间要通知大家
warning-held-early = 活动日期还没到
warning-marked-spoken = { $name }记为已分享；如果没到场，请改为未到场
warning-announced-open = 讲师还没全部确认就公布了：{ $reason }
warning-tell-speaker = 记得告诉{ $name }：这场取消了
warning-talk-without-row = { $name }的分享在流程表里没有环节了
warning-speaker-replaced = { $name }原来安排在这个位置，现记为婉拒；如果只是改期，请把邀约进度改为以后再约
warning-speaker-rest = { $name }在{ $date }分享过，离这场不到{ $months }个月
warning-group-two-leads = 第{ $number }组有两位讨论组长
warning-no-group-left = { $name }还没有对应的小组：目前共{ $groups }组
conflict-two-duties = { $name }在“{ $segment }”要同时担任{ $first }和{ $second }
conflict-two-groups = { $name }要同时带第{ $first }组和第{ $second }组
conflict-other-event = { $name }同一天{ $start }还有另一场的安排：{ $event }

# Refusals.
error-event_not_found = 没有找到这场活动：{ $given }
error-event_held = “{ $name }”已经举办过，是分会的历史，不能删除；确实要删，请先改回计划中的状态
error-segment_not_found = 没有找到这个环节：{ $given }
error-segment_elsewhere = 那个环节不在流程表的这一段里，请刷新后再试
error-segment_no_talk = 只有“主题分享”环节才有讲次和问答时间
error-segment_start_follows = 正式流程的环节接着上一环节，或者固定一个开始时间
error-segment_anchor_elsewhere = 会前环节按开始时间算，会后环节按流程结束或活动结束算
error-segment_not_before = 会前环节不能晚于{ $edge }：{ $given }
error-segment_not_after = 会后环节不能早于{ $edge }：{ $given }
error-sheet_leaves_day = 从布置到收场要在同一天的00:00到23:59之间，请调整开始时间或时长
error-too_many_segments = 一张流程表最多{ $max }个环节
error-too_many_talks = 一场最多{ $max }次分享
error-talk_number_taken = 已经有第{ $talk }次分享了
error-talk_not_in_sheet = 流程表里没有第{ $talk }次分享，请先添加环节
error-talk_taken = 这个位置已经是{ $name }了，请先换下来
error-talk_given = { $name }已经分享过，不能再换人
error-assignment_not_found = 这条角色安排已经不在了：{ $given }
error-group_number_without_group = 只有讨论组长才有组号
error-appearance_not_found = 这条分享安排已经不在了：{ $given }
error-material_not_found = 这件物料已经不在了：{ $given }
error-too_many_materials = 一场最多{ $max }件物料
error-question_not_found = 这道讨论题已经不在了：{ $given }
error-too_many_questions = 一场最多{ $max }道讨论题

# Tasks: preparation and what retrospectives asked for.

task-book-venue = 定场地
task-find-speakers = 约讲师
task-settle-topics = 定题目
task-speaker-texts = 收讲师简介和照片
task-poster = 出海报
task-article = 发活动文章和报名入口
task-role-call = 发角色招募
task-publish-sheet = 流程表定稿
task-slides = 收PPT
task-recheck = 会前复查场地
task-remind-signed-up = 提醒报名的人
task-remind-speakers = 提醒讲师
task-print-papers = 打印桌牌、签到表、时间牌
task-pack-materials = 清点物料
task-thanks = 给讲师发感谢
task-recap = 发会后稿
task-materials-back = 物料归还
task-greet-visitors = 访客回访
task-retrospective = 开复盘会
task-expenses = 结清费用
task-budget = 定预算
task-partners = 谈合作单位
task-choose-book = 选书
task-find-lead = 定领读人
task-try-line = 试线上链路
task-choose-place = 选地方和路线
task-insurance = 买活动保险

task-fault = { $item }：{ $text }
task-talk-open = 分享{ $talk }还没人
task-poster-unconfirmed = 讲师还没都确认：{ $who }。海报发出去再换人很被动
task-code-expires = “{ $name }”的群二维码{ $date }就失效，撑不到{ $until }
task-text-salon = { $number ->
    [0] { $date }的活动
   *[other] 第{ $number }期沙龙（{ $date }）
}
task-text-yours = { $name }，{ $salon }麻烦你这几件事：
task-text-nothing = { $name }，{ $salon }你这边没有待办的事，谢谢。
task-text-all = { $salon }筹备事项
task-text-nobody = 还没人负责
task-text-due = { $number }. { $date }前：{ $task }
task-text-line = { $number }. { $task }

group-code-dead = { $date }已经失效，请换新码
group-code-full = 群满{ $people }人，扫码进不来了
group-code-dies = { $date }失效，撑不到{ $until }，海报发出前请换新码

act-tasks-prepare = { $salon }：列出筹备事项
act-tasks-add = 添加事项“{ $task }”
act-tasks-edit = 修改事项“{ $task }”
act-tasks-done = 完成“{ $task }”
act-tasks-undone = “{ $task }”改回未完成
act-tasks-accept = “{ $task }”照做
act-tasks-remove = 删除事项“{ $task }”
act-tasks-list = 修改{ $kind }的筹备清单
act-tasks-reset-list = { $kind }的筹备清单恢复默认
act-tasks-recheck = { $salon }：复查{ $item }
act-tasks-fault = { $salon }：记一条场地故障
act-tasks-mend = 场地故障“{ $fault }”的处理
act-tasks-remove-fault = 删除场地故障“{ $fault }”
act-tasks-code = 添加群二维码“{ $name }”
act-tasks-edit-code = 修改群二维码“{ $name }”
act-tasks-remove-code = 删除群二维码“{ $name }”

error-task_not_found = 找不到这个事项（{ $given }），可能已经删除；刷新后再看
error-task_no_action = 这个事项不是复盘时定下的，没有“落实情况”可填
error-task_warns = 先别急：{ $why }。确实要做，请写明理由
error-task_days = 提前或推后的天数最多{ $max }天
error-task_without_event = 不属于任何活动的事项不能按“提前几天”算，请填日期
error-too_many_tasks = 一场最多{ $max }个事项，请先删掉不要的
error-recheck_no_venue = 先选好场地，再复查
error-fault_not_found = 找不到这条故障记录（{ $given }），可能已经删除
error-group_code_not_found = 找不到这个群二维码（{ $given }），可能已经删除
error-group_code_days = 失效日期不能早于生成日期

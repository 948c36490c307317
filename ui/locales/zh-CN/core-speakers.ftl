# Stages of the pipeline 邀约进度.
stage-lead = 待联系
stage-contacted = 已联系
stage-invited = 已邀请
stage-confirmed = 已确认
stage-spoke = 已分享
stage-thanked = 已致谢
stage-ready = 可再邀
stage-declined = 婉拒
stage-on_hold = 以后再约
stage-no_reply = 没有回音
stage-no_show = 未到场
stage-withdrawn = 临时退出

# Acts.
act-speakers-add = 添加讲师：{ $name }
act-speakers-edit = 修改讲师：{ $name }
act-speakers-remove = 移出讲师：{ $name }
act-speakers-stage = { $name }的进度改为{ $stage }
act-speakers-contact = 记一次联系：{ $name }
act-speakers-edit-contact = 修改联系记录：{ $name }
act-speakers-remove-contact = 删除联系记录：{ $name }
act-speakers-next-action = 下一步：{ $name }
act-speakers-add-promise = 记一件答应{ $name }的事
act-speakers-edit-promise = 修改答应{ $name }的事
act-speakers-remove-promise = 删除答应{ $name }的事
act-speakers-set-promise = 答应{ $name }的事：{ $state }

# Whom to write to today, and why.
speakers-why-action-due = 约定今天：{ $action }
speakers-why-action-late = 约定的事晚了{ $days }天：{ $action }
speakers-why-silent = 邀请发出后{ $days }天没回复
speakers-why-silent-salon = 第{ $number }期的邀请，{ $days }天没回复
speakers-why-silent-message = 发了消息，{ $days }天没回复
speakers-why-answer-due = { $salon }的邀请今天该有答复（{ $date }）
speakers-why-answer-late = { $salon }的答复日期{ $date }已经过了，还没有备选嘉宾点头
speakers-why-answer-standby = { $salon }的答复日期{ $date }已经过了，备选{ $name }已确认
speakers-why-try-again = { $days ->
    [0] 上次是{ $stage }，今天可以再问问
   *[other] 上次是{ $stage }，约好再问的日子过了{ $days }天
}
speakers-why-promise = { $days ->
    [0] 答应过的事今天到期：{ $what }
   *[other] 答应过的事晚了{ $days }天：{ $what }
}
speakers-why-materials = { $days ->
    [0] { $salon }今天该收齐：{ $items }
   *[other] { $salon }还没收到：{ $items }，晚了{ $days }天
}
speakers-why-thanks = { $days ->
    [0] 今天刚分享完，记得致谢
   *[other] 分享过去{ $days }天了，还没致谢
}

# The eight habits: what to do, and what is known or done.
speakers-habit-todo-need = 还不知道对方看重什么，下次聊天问一句
speakers-habit-done-need = 知道对方看重什么
speakers-habit-todo-contact_person = 记一下对接人的习惯：几点方便、爱打电话还是发消息
speakers-habit-done-contact_person = 知道怎么跟对接人打交道
speakers-habit-todo-perfectionist = 对方有什么讲究？称呼、头衔、稿子的写法，记下来照办
speakers-habit-done-perfectionist = 记着对方的讲究
speakers-habit-todo-together = 想一想咱们还能一起做点什么
speakers-habit-done-together = 知道咱们还能一起做什么
speakers-habit-todo-their_side = 写一句：来这一趟，对方能得到什么
speakers-habit-done-their_side = 邀请是从对方那边写的
speakers-habit-todo-conditions_first = 不好听的条件先写上：没有讲课费、到点就停
speakers-habit-done-conditions_first = 不好听的话说在了前面
speakers-habit-todo-progress = 好些天没报进展了，发一条让对方放心
speakers-habit-done-progress = 进展都同步了
speakers-habit-todo-recap = 分享过了，还欠一份总结
speakers-habit-done-recap = 总结和感谢都送到了

# Warnings; what they are about is done all the same.
speakers-warning-skipped = 已改为{ $to }，中间跳过了：{ $skipped }
speakers-warning-back = 进度从{ $from }退回到了{ $to }
speakers-warning-older = 这一步记在较早的日期，当前进度仍是{ $stage }（{ $date }）
speakers-warning-ahead = { $date }还没有到，请看看日期对不对

# The same, asked before the step is taken.
speakers-ask-skipped = 直接到{ $to }，会跳过：{ $skipped }
speakers-ask-back = 进度会从{ $from }退回到{ $to }

# What keeps a speaker from being taken out.
speakers-use-talks = { $count }次分享
speakers-use-letters = { $count }条消息

error-speaker_not_found = 没有找到这位讲师：{ $given }
error-speaker_exists = { $name }已经是讲师了
error-speaker_in_use = { $name }名下还有{ $uses }，先拿掉这些，再移出讲师
error-promise_not_found = 没有找到答应过的这件事：{ $given }
error-promise_dates = 到期的日子早于答应的日子，请改一下
error-too_many_groups = 所在的群最多记{ $max }个
error-contact_not_found = 这条联系记录已经不在了
error-too_many_subjects = 可讲主题最多{ $max }个

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
stage-no_show = 未到场

# Acts.
act-speakers-add = 添加讲师：{ $name }
act-speakers-edit = 修改讲师：{ $name }
act-speakers-remove = 移出讲师：{ $name }
act-speakers-stage = { $name }的进度改为{ $stage }
act-speakers-contact = 记一次联系：{ $name }
act-speakers-edit-contact = 修改联系记录：{ $name }
act-speakers-remove-contact = 删除联系记录：{ $name }
act-speakers-next-action = 下一步：{ $name }

# Whom to write to today, and why.
speakers-why-action-due = 约定今天：{ $action }
speakers-why-action-late = 约定的事晚了{ $days }天：{ $action }
speakers-why-silent = 邀请发出后{ $days }天没回复
speakers-why-silent-salon = 第{ $number }期的邀请，{ $days }天没回复
speakers-why-thanks = { $days ->
    [0] 今天刚分享完，记得致谢
   *[other] 分享过去{ $days }天了，还没致谢
}

# Warnings; what they are about is done all the same.
speakers-warning-skipped = 已改为{ $to }，中间跳过了：{ $skipped }
speakers-warning-back = 进度从{ $from }退回到了{ $to }
speakers-warning-older = 这一步记在较早的日期，当前进度仍是{ $stage }（{ $date }）
speakers-warning-ahead = { $date }还没有到，请看看日期对不对
speakers-stages-and = { $first }、{ $second }

error-speaker_not_found = 没有找到这位讲师：{ $given }
error-speaker_exists = { $name }已经是讲师了
error-speaker_in_use = { $name }还排在{ $talks }次分享里，先从沙龙里拿掉，再移出讲师
error-contact_not_found = 这条联系记录已经不在了
error-too_many_subjects = 可讲主题最多{ $max }个

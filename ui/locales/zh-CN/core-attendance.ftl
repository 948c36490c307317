# 报名、签到、抽奖、访客回访

category-member = 会员
category-visitor = 访客
category-speaker = 分享嘉宾
category-committee = 组委会
sign-up-source-form = 报名表
sign-up-source-chain = 接龙
sign-up-source-hand = 手工登记
sign-up-source-walk_in = 现场报名
sign-up-state-coming = 会来
sign-up-state-waitlist = 候补
sign-up-state-cancelled = 不来了
payment-nothing = 不用交
payment-due = 待交
payment-paid = 已交
payment-waived = 免交
follow-up-add = 加微信
follow-up-group = 进群
follow-up-greet = 一周内问候
follow-up-invite = 邀请加入
follow-up-join = 已加入
follow-up-drop = 不再跟进

# 会员的标签，写进人员的标签里
attendance-member-tag = 会员
# 接龙里“+1”的人，还不知道名字
attendance-guest-of = { $name }带的{ $number ->
    [1] 朋友
   *[other] 朋友{ $number }
  }

attendance-moved-up = { $name }从候补转为报名成功，请告诉本人
attendance-on-waitlist = 名额满了，{ $name }先排候补
attendance-late = { $name }是截止之后才报名的
attendance-import-waits = 名额满了，有{ $count }人排候补
attendance-was-signed-up = { $name }本来就报了名，已签到

import-no-name = 没有姓名
import-twice = 和第{ $line }行是同一个人
import-cancels = 说不来了：会取消原来的报名
import-cancels-nothing = 说不来了，本来也没有报名
import-maybe = 还没定来不来，先不勾
import-unnamed = { $name }带来的人，还不知道名字
import-phone-of-other = 这个手机号是别人的：{ $names }
import-sounds-like = 名字听起来像：{ $names }。是同一个人吗？
import-other-company = 有同名的人，公司或号码不一样：{ $names }。是同一个人吗？
import-same-names = 有几位同名：{ $names }。请选一位
import-ignored-heading = 标题或说明
import-ignored-empty = 只有序号，没有名字
import-ignored-question = 是在提问
import-ignored-talk = 不像报名

act-attendance-entry = 修改报名方式（{ $event }）
act-attendance-entry-picture = 更换报名二维码（{ $event }）
act-attendance-add = 登记报名：{ $name }
act-attendance-edit = 修改报名：{ $name }
act-attendance-remove = 删除报名：{ $name }
act-attendance-erase = 彻底清除一位访客的资料
act-attendance-cancel = 取消报名：{ $name }
act-attendance-restore = 恢复报名：{ $name }
act-attendance-move-up = 候补转正：{ $name }
act-attendance-payment = 交费：{ $name }，{ $payment }
act-attendance-import = 导入报名（{ $count }行）
act-attendance-check-in = 签到：{ $name }
act-attendance-check-out = 撤回签到：{ $name }
act-attendance-walk-in = 现场报名：{ $name }
act-attendance-draw = 抽奖：{ $prize }
act-attendance-remove-draw = 删除抽奖：{ $prize }
act-attendance-follow-up = 访客回访：{ $name }，{ $step }
act-attendance-edit-follow-up = 修改回访：{ $name }

error-sign_up_not_found = 名单里没有“{ $given }”。请检查名字，或用 signups list 看看名单
error-sign_up_elsewhere = { $name }报的是另一场活动。请刷新名单再试
error-already_signed_up = { $name }已经在名单里了。请直接改那一行
error-sign_up_won = { $name }抽中了{ $prize }。请先删掉那次抽奖，再删除报名
error-sign_up_in_roster = { $name }在人员名册里。请到人员页彻底清除
error-sign_up_present = { $name }已经签到了。要取消请先撤回签到
error-not_on_waitlist = { $name }不在候补里
error-moment_wrong = “{ $given }”不是时间。请写成 2026-12-12T14:05:00+08:00
error-link_wrong = “{ $given }”不是网址。请填 https:// 开头的链接
error-draw_not_found = 这次抽奖已经不在了
error-nobody_to_draw = 没有可以抽的人。请先签到，或放宽抽奖范围
error-not_a_visitor = { $name }不是到场的访客，不用回访

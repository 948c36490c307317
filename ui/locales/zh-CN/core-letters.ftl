# Messages to speakers, the committee and the audience. The templates themselves stand in letters.txt.

letter-kind-approach = 先问一声
letter-kind-invitation = 邀请
letter-kind-nudge = 跟进
letter-kind-confirmation = 确认与说明
letter-kind-progress = 进展
letter-kind-reminder = 会前提醒
letter-kind-thanks = 感谢与结果
letter-kind-again = 再邀
letter-kind-correction = 更正
letter-kind-committee = 致组委会
letter-kind-audience = 致听众

letter-state-prepared = 待发送
letter-state-sent = 已发
letter-state-dropped = 不发了
sent-by-copy = 复制粘贴
sent-by-file = 发文件
sent-by-mail = 发邮件
sent-by-other = 别的方式
template-from-built_in = 自带
template-from-chapter = 分会的
template-from-speaker = 这位讲师的

# Names of placeholders, as they stand in braces.
letters-name-address_name = 称呼
letters-name-name = 姓名
letters-name-referral = 推荐
letters-name-why_you = 为什么请您
letters-name-last = 上次分享
letters-name-asked_on = 上次联系
letters-name-me = 我
letters-name-chapter = 分会
letters-name-city = 城市
letters-name-signature = 签名
letters-name-contact = 联系人
letters-name-phone = 电话
letters-name-salon = 沙龙
letters-name-theme = 主题
letters-name-date = 日期
letters-name-part = 上下午
letters-name-time = 时间
letters-name-listeners = 听众
letters-name-schedule = 流程
letters-name-arrive = 到场
letters-name-version = 版本
letters-name-venue = 地点
letters-name-address = 地址
letters-name-door = 怎么进门
letters-name-transit = 交通
letters-name-parking = 停车
letters-name-task = 做什么
letters-name-slot = 时段
letters-name-minutes = 分钟
letters-name-split = 时长
letters-name-fellow = 同场
letters-name-topic = 题目
letters-name-topic_line = 题目说明
letters-name-conditions = 先说清的条件
letters-name-requests = 需要您给
letters-name-equipment = 设备
letters-name-needs = 您要的设备
letters-name-on_site = 现场
letters-name-car = 车位
letters-name-answer_by = 回复日期
letters-name-progress = 进展
letters-name-attended = 到场人数
letters-name-rating = 评分
letters-name-voices = 现场声音
letters-name-changes = 变动

# What placeholders stand for.
letters-placeholder-address_name = 当面怎么称呼，如“沈老师”
letters-placeholder-name = 全名
letters-placeholder-referral = 谁推荐的（第一次来的嘉宾）
letters-placeholder-why_you = 为什么请这一位
letters-placeholder-last = 上一次在我们这里讲的题目
letters-placeholder-asked_on = 上一次写给对方的日期
letters-placeholder-me = 写信的人：这一场的负责人，没有就是秘书长
letters-placeholder-chapter = 分会名称
letters-placeholder-city = 分会所在城市
letters-placeholder-signature = 写信人的姓名和电话
letters-placeholder-contact = 联系人姓名
letters-placeholder-phone = 联系人电话
letters-placeholder-salon = 第几期沙龙
letters-placeholder-theme = 这一场的主题
letters-placeholder-date = 日期和星期
letters-placeholder-part = 上午还是下午
letters-placeholder-time = 几点到几点
letters-placeholder-listeners = 预计多少人来听
letters-placeholder-schedule = 正式流程，一行一个环节
letters-placeholder-arrive = 几点到场
letters-placeholder-version = 流程表的版本
letters-placeholder-venue = 场地名称
letters-placeholder-address = 场地地址
letters-placeholder-door = 怎么找到门
letters-placeholder-transit = 公共交通
letters-placeholder-parking = 停车
letters-placeholder-task = 请对方做什么：分享，或做备选
letters-placeholder-slot = 对方的时段
letters-placeholder-minutes = 分享几分钟
letters-placeholder-split = 分享和问答各几分钟
letters-placeholder-fellow = 同场的其他嘉宾
letters-placeholder-topic = 对方的题目
letters-placeholder-topic_line = 关于题目的一句话：已定、暂定或由对方定
letters-placeholder-conditions = 先说清的条件，一条一条列出
letters-placeholder-requests = 还要对方给什么，什么时候给
letters-placeholder-equipment = 现场有什么设备
letters-placeholder-needs = 对方要的设备
letters-placeholder-on_site = 现场有什么、几点试PPT
letters-placeholder-car = 登记车位
letters-placeholder-answer_by = 最晚哪天回复
letters-placeholder-progress = 到目前为止的进展
letters-placeholder-attended = 来了多少人
letters-placeholder-rating = 听众打的分
letters-placeholder-voices = 讨论后大家带走的话
letters-placeholder-changes = 有哪些变动
letters-placeholder-unknown = 没有这个占位符

# What placeholders say.
letters-teacher = 老师
letters-referred = { $name }向我们推荐了您。
letters-why-spoke = 上一次听您分享，大家收获很多。
letters-why-subject = 我们想请人讲讲{ $subject }，第一个想到您。
letters-why-cases = 大家最想听您处理过的真实案例。
letters-last-number = 第{ $number }期
letters-last-topic = 您{ $salon }讲的{ $topic }
letters-wechat-name = 微信 { $name }
letters-phone-wechat = { $phone }（微信同号）
letters-day = { $month }月{ $day }日
letters-topic = 《{ $topic }》
letters-salon-number = 第{ $number }期沙龙
letters-event-number = 第{ $number }期{ $kind }
letters-part-morning = 上午
letters-part-afternoon = 下午
letters-listeners = { $heads }人左右，多是企业HR
letters-row = { $start } { $title }（{ $minutes }分钟）
letters-row-questions = { $start } { $title }（{ $talk }分钟＋问答{ $qa }分钟）
letters-duty = { $role }：{ $name }
letters-venue-soon = 定好后马上告诉您
letters-task-talk = 做一次分享
letters-task-standby = 做备选嘉宾（万一有嘉宾临时来不了，请您来讲）
letters-minutes = { $minutes }分钟
letters-split = 分享{ $talk }分钟＋问答{ $qa }分钟
letters-split-alone = 分享{ $talk }分钟
letters-years = { $years }年HR
letters-speaks-on = { $topic }
letters-topic-settled = 题目就按您定的{ $topic }。大家最想听您处理过的真实案例。
letters-topic-tentative = 题目先暂定{ $topic }，您可以改。大家最想听您处理过的真实案例。
letters-topic-open = 题目由您来定，也可以一起商量。大家最想听您处理过的真实案例。
letters-conditions = { $count ->
    [1] 有一点先跟您说明：
    [2] 有两点先跟您说明：
    [3] 有三点先跟您说明：
   *[other] 有几点先跟您说明：
}
letters-no-fee = 我们是公益沙龙，没有讲课费，会准备感谢状和一份小礼物。
letters-hard-stop = 每位嘉宾都是{ $talk }分钟，剩5分钟会举牌，到点主持人接话进问答，还请您多包涵。
letters-by = { $date }前：{ $items }
letters-ask-topic = 题目
letters-ask-introduction = 百字简介
letters-ask-photo = 照片
letters-ask-slides = PPT（16:9）
letters-equipment-projector = 投影
letters-equipment-screen = 幕布
letters-equipment-microphone = 话筒
letters-equipment-clicker = 翻页笔
letters-on-site-try = 现场有{ $things }，{ $time }可以试PPT。
letters-on-site = 现场有{ $things }。
letters-try = { $time }可以试PPT。
letters-online = 线上（链接会前发您）
letters-fee-travel = 我们是公益沙龙，没有讲课费，来回路费由我们出，会准备感谢状和一份小礼物。
letters-fee-agreed = 讲课费按咱们说好的来，会准备感谢状和一份小礼物。
letters-fee = 讲课费按咱们说好的来：{ $note }。会准备感谢状和一份小礼物。
letters-car-known = 您的车牌{ $plate }已经记下，车位帮您登记好。
letters-car = 开车来的话车牌发我，我帮您登记车位。
letters-progress-signed-up = 报名：{ $count }人
letters-progress-poster = 海报：已经发出
letters-progress-venue = 场地：{ $venue }已订好
letters-progress-fellows = 同场：{ $names }已确认
letters-progress-in-hand = 已收到您的：{ $items }
letters-attended = { $heads }人
letters-attended-visitors = { $heads }人，其中新朋友{ $visitors }人
letters-rating = { $rating }分（满分5分）
letters-voice = “{ $text }”

# What keeps a letter from being sent, and where that is mended.
letters-blocked-event = 没有选是哪一场活动，请先选好沙龙。
letters-blocked-chapter = 分会还没有名称，请在设置里填上。
letters-blocked-in-charge = 没有人署名：请在这一场里选一位负责人，或在组委会里任命秘书长。
letters-blocked-secretary = 没有人署名：请在组委会里任命秘书长。
letters-blocked-speaker = 这位讲师的资料里还没有这一项，请补上。
letters-blocked-salon = 这一场还没有这一项，请到沙龙里补上。
letters-blocked-venue = 这一场还没有定场地，请到沙龙里选好。
letters-blocked-venue-fact = 场地资料里还没有这一项，请补上。
letters-blocked-not-there = 这位讲师还没有排进这一场，请先到沙龙里排好。
letters-blocked-results = 这一场的结果还没有填，请到沙龙里补上。
letters-blocked-changes = 现在没有什么变动，不用更正了。
letters-blocked-unknown = 没有叫“{ $name }”的占位符，也可能少了一个括号。请在模板里改好。
letters-blocked-left = 这里还留着占位符，请改成要说的话。

# What is no longer as it was told.
letters-changed-date = 日期：{ $old }改为{ $new }
letters-changed-part = 时间：{ $old }改为{ $new }
letters-changed-time = 时间：{ $old }改为{ $new }
letters-changed-slot = 时段：{ $old }改为{ $new }
letters-changed-minutes = 时长：{ $old }分钟改为{ $new }分钟
letters-changed-arrive = 到场：{ $old }改为{ $new }
letters-changed-venue = 地点：{ $old }改为{ $new }
letters-changed-theme = 主题：“{ $old }”改为“{ $new }”
letters-changed-topic = 题目：“{ $old }”改为“{ $new }”
letters-changed-contact = 联系人：{ $old }改为{ $new }
letters-changed-schedule = 流程的时间有调整
letters-changed-cancelled = 这一场取消了
letters-changed-revived = 这一场照常举行
letters-gone-slot = 时段：原来的{ $old }改为待定
letters-gone-minutes = 时长：原来的{ $old }分钟改为待定
letters-gone-arrive = 到场：原来的{ $old }改为待定
letters-gone-venue = 地点：原来的{ $old }改为待定
letters-gone-theme = 主题：原来的“{ $old }”改为待定
letters-gone-topic = 题目：原来的“{ $old }”改为待定
letters-gone-contact = 联系人：原来是{ $old }，改为待定
letters-gone-schedule = 流程改为待定
letters-gone-fellow = 同场：{ $old }不来了
letters-example = （举例）{ $text }
letters-open = 待定

# Letters that should be there by now.
letters-why-invitation = 排进{ $salon }了，还没发邀请
letters-why-confirmation = { $days ->
    [0] 今天答应了{ $salon }，发一份确认与说明
   *[other] 答应{ $salon }{ $days }天了，还没发确认与说明
}
letters-why-progress = 离{ $salon }不远了，跟嘉宾说说进展
letters-why-tomorrow = { $salon }就在明天，发会前提醒
letters-why-today = { $salon }就在今天，会前提醒还没发
letters-why-thanks = { $days ->
    [0] { $salon }昨天结束，今天该致谢
   *[other] { $salon }结束{ $days }天多了，还没致谢
}

# Warnings; what they are about is done all the same.
letters-warning-prepared-already = 同样的消息已经准备好了，就用那一条
letters-warning-sent-before = 同样的消息{ $date }发过一次
letters-warning-stage-stays = 讲师的邀约进度没有跟着退回，需要的话请到讲师页面改

# Acts, and the line in the contact log.
letters-named = { $letter }（{ $name }）
letters-contact = 发了消息：{ $letter }
letters-contact-salon = 发了消息：{ $salon }的{ $letter }
letters-lang-zh-CN = 中文
letters-lang-en = 英文
act-letters-prepare = 准备消息：{ $letter }
act-letters-edit = 修改消息：{ $letter }
act-letters-refill = 按最新资料重写：{ $letter }
act-letters-sent = 标为已发：{ $letter }
act-letters-unsend = 撤回“已发”：{ $letter }
act-letters-drop = 不发了：{ $letter }
act-letters-take-up = 重新拿出来：{ $letter }
act-letters-remove = 删除消息：{ $letter }
act-letters-correct = 准备更正：{ $letter }
act-letters-set-template = 修改模板：{ $letter }（{ $lang }）
act-letters-reset-template = 恢复模板：{ $letter }（{ $lang }）

error-letter_not_found = 没有找到这条消息：{ $given }
error-letter_needs_event = 这种消息要说清是哪一场，请先选好沙龙
error-letter_needs_speaker = 这种消息是发给一位讲师的，请先选好讲师
error-letter_corrects_nothing = 更正要从一条已发的消息开始：请在那条消息上选“更正”
error-letter_not_prepared = 这条消息已经发出或不发了，不能再改
error-letter_blocked = 这条消息还不能发，这些地方没有内容：{ $names }。请先补上，或把那一句删掉
error-letter_not_sent = 这条消息还没有发出
error-letter_has_correction = 这条消息已经有更正了，请先删掉更正再撤回
error-letter_not_dropped = 这条消息没有被搁下，不用重新拿出来
error-letter_was_sent = 已经发出的消息要留底，不能删除
error-letter_not_stale = 这条消息说的都还对，不用更正
error-letter_to_nobody = 这种消息不是发给某一位讲师的，只能改分会的模板
error-event_has_letters = { $name }已经发出过{ $count }条消息，不能删除。不办了的话请改为“取消”

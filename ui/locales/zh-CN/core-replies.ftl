# Replies 回复: what was found in a message, and what becomes of it.
act-replies-take = 记下{ $name }的回复
act-replies-confirmed = { $name }答应来
act-replies-declined = { $name }婉拒
act-replies-later = { $name }以后再约
act-replies-withdrawn = { $name }临时退出
error-reply_outdated = 资料刚刚有变动，请重新看一遍识别出来的内容再确认
error-reply_key_unknown = 回复里没有这一条：{ $given }；有的是：{ $known }
error-reply_nothing_ticked = 没有可以直接记下的内容，请写明要记哪几条

# What was found. A text of theirs stands behind it.
reply-yes = 答应来
reply-yes-open = 多半会来，话没说定
reply-no = 这次来不了
reply-no-open = 可能来不了，话没说定
reply-later = 以后再约
reply-later-on = 以后再约，{ $date }起可以再问
reply-answer-coming = 还没定，等回复
reply-answer-coming-by = 还没定，{ $date }前回复
reply-date-wish = 方便的时间
reply-away = { $date }没空
reply-away-span = { $from }到{ $to }没空
reply-topic = 题目
reply-topic-wish = 想讲
reply-introduction = 简介
reply-needs = 设备
reply-car-plate = 车牌
reply-car-drives = 开车来，车牌还没说
reply-car-without = 不开车
reply-may-film-yes = 可以录像、拍照
reply-may-film-photos_only = 只拍照，不录像
reply-may-film-no = 不要录像、拍照
reply-may-share-yes = PPT可以发给大家
reply-may-share-no = PPT不外传
reply-meal = 用餐
reply-companion = 同行的人
reply-fee-none = 不收费用
reply-fee-travel = 报销路费
reply-fee-fee = 要讲课费
reply-online = 线上参加
reply-contact-person = 对接人
reply-phone = 电话
reply-email = 邮箱

# Something that has come or will come.
reply-thing-topic = 题目
reply-thing-introduction = 简介
reply-thing-photo = 照片
reply-thing-slides = PPT
reply-material-sent = { $thing }已经发来
reply-material-by = { $thing }{ $date }前给
reply-material-soon = { $thing }晚些给

# Questions they put to us.
reply-asked = { $text }
reply-asked-heads = { $text }（预计{ $heads }人）
reply-asked-time = { $text }（{ $date }{ $start }–{ $end }）
reply-asked-place = { $text }（{ $venue }）

# The next action that follows.
reply-next-collect = 收{ $things }
reply-next-by = { $thing }（{ $date }前）
reply-next-answer = 等回复
reply-next-plate = 要车牌号
reply-next-date = 看能不能改到：{ $words }
reply-next-done = 原来的下一步已了结：{ $action }
reply-next-replaced = 下一步已更新，原来是：{ $action }

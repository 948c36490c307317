# Rescue 应急方案: plans side by side, why, at what cost, and what to tell others.
act-rescue-speaker = { $salon }：{ $name }来不了，启用应急方案
act-rescue-venue = { $salon }：场地用不了，启用应急方案
act-rescue-host = { $salon }：主持人来不了，启用应急方案
error-rescue_over = 这场已经结束，不用应急方案了；要改记录请直接在流程表里改
error-rescue_cancelled = 这场已经取消；要恢复请先把状态改回已计划
error-rescue_not_speaking = { $name }没有待分享的环节，请在流程表里核对讲师
error-rescue_talk_over = { $name }的分享时间已经过了，请把后面的环节直接改好
error-rescue_no_venue = 这场还没选场地，请先选场地
error-rescue_outdated = 流程表或人员刚刚有变动，方案已过时，请看看新的方案再选
error-rescue_not_possible = 这个方案现在做不到，请换一个

# What is done.
rescue-standby = 请备选嘉宾{ $name }{ $address }顶上
rescue-another-speaker = 改请{ $name }{ $address }来分享
rescue-swap = 两场分享对调，{ $name }改到{ $start }
rescue-swap-discussion = 先讨论，{ $name }的分享改到{ $start }
rescue-stretch = 少一场分享，分组讨论加长到{ $minutes }分钟
rescue-stretch-only = 改成讨论专场，分组讨论加长到{ $minutes }分钟
rescue-shorten = 少一场分享，{ $end }提前结束
rescue-other-venue = 改到{ $venue }
rescue-online = 改到线上
rescue-postpone = 改期到{ $date }
rescue-deputy = 请{ $name }代为主持
rescue-deputy-values = 由价值官{ $name }兼主持
rescue-split = { $first }主持到讨论，{ $second }接着主持

# What speaks for it.
rescue-why-said-yes = 已经答应做备选
rescue-why-topic = 题目是现成的：《{ $topic }》
rescue-why-slides = PPT已经收到
rescue-why-pair-junior = 是新锐，和另一位资深正好一新一老
rescue-why-pair-senior = 是资深，和另一位新锐正好一老一新
rescue-why-contact-today = 今天刚联系过
rescue-why-contact = { $days }天前联系过
rescue-why-confirmed = 已经答应来分享，还没排场次
rescue-why-contacted = 最近在联系
rescue-why-spoke =
    { $talks ->
        [0] 可以再邀
       *[other] 在我们这里分享过{ $talks }次，可以再邀
    }
rescue-why-subjects = 能讲：{ $subjects }
rescue-why-later = { $start }前到就来得及，多出{ $minutes }分钟
rescue-why-both-talks = 两场分享都保得住，总时长不变
rescue-why-discussion = 讨论本来就是重头戏，多留时间大家都能说上话
rescue-why-same-end = 还是{ $end }结束，不影响大家的安排
rescue-why-little-earlier = { $end }结束，比原来早{ $minutes }分钟
rescue-why-compact = 不用临时找人，其他环节照旧
rescue-why-ends = { $end }结束，比原来早{ $minutes }分钟
rescue-why-whole = 讲师不用换，内容完整，只是晚{ $days }天
rescue-why-free-date = 那天不是节假日，分会也没有别的活动
rescue-why-equipment = 投影、幕布、话筒、翻页笔都有
rescue-why-transit = 交通：{ $transit }
rescue-why-parking = 停车：{ $parking }
rescue-why-online = 不用场地，日期和时间都不变
rescue-why-hosted = 近一年主持过{ $times }次，最近一次{ $date }
rescue-why-kept-time = 近一年做过{ $times }次计时官，熟悉流程
rescue-why-values-officer = 本来就在台前开场，接着主持最顺
rescue-why-no-duty = 这场没有别的角色
rescue-why-combines = 和现有的角色不冲突：{ $roles }
rescue-why-half = 一人一半，准备起来轻松
rescue-why-practice = 多一个人练主持

# What it costs.
rescue-cost-no-answer = 已邀请{ $days }天，还没答应，要马上打电话
rescue-cost-not-asked = 还没问过，要马上打电话
rescue-cost-no-topic = 还没有题目
rescue-cost-no-slides = PPT还没收到
rescue-cost-level-unknown = 还不知道{ $name }是新锐还是资深
rescue-cost-pair-junior = 两位都是新锐，缺一位资深
rescue-cost-pair-senior = 两位都是资深，缺一位新锐
rescue-cost-contact = 上次联系是{ $days }天前
rescue-cost-no-contact = 还没有联系记录
rescue-cost-rests = 不久前刚分享过，按规矩{ $date }后再请
rescue-cost-duty = { $name }这场还是{ $role }，要另外找人
rescue-cost-away = 那天没空
rescue-cost-away-note = 那天没空：{ $note }
rescue-cost-elsewhere = 当天{ $start }还有另一场：{ $event }
rescue-cost-invite = 还没邀请，离活动只有{ $days }天，题目和PPT要现准备
rescue-cost-later = { $start }还没到的话，要再换方案
rescue-cost-no-talk = 没有分享了，海报上的内容要说明
rescue-cost-one-talk = 只剩一场分享，没有新老搭配
rescue-cost-talk-less = 少一场分享，还有{ $talks }场
rescue-cost-over = 到{ $end }才结束，超出{ $minutes }分钟
rescue-cost-gap = 后面有环节固定了时间，中间空出{ $minutes }分钟
rescue-cost-ask-again = 要重新约时间：{ $names }
rescue-cost-book-again = { $venue }要重新订
rescue-cost-tell-signed-up = 已报名的{ $count }人都要通知
rescue-cost-venue-taken = 那天已经有别的活动：{ $event }
rescue-cost-opens = { $opens }才开门，流程表从{ $first }开始
rescue-cost-clears = { $clears }前要清场，流程表到{ $last }
rescue-cost-equipment = 场地没有，要自带：{ $items }
rescue-cost-equipment-unknown = 还不清楚有没有：{ $items }
rescue-cost-check-room = 固定场地，问一声那天能不能用
rescue-cost-book = 要马上去订
rescue-cost-book-by = 要马上打电话订：{ $name } { $phone }
rescue-cost-price = 费用：{ $cost }
rescue-cost-online-link = 要发会议链接，请大家提前进来试音
rescue-cost-online-groups = 分组讨论要用分会场，每组定一位主持
rescue-cost-never-hosted = 近一年没主持过
rescue-cost-not-there = 这场没有角色，不一定在现场
rescue-cost-roles-open = 原来的角色要另外找人：{ $roles }
rescue-cost-ask = 要先问过{ $name }
rescue-cost-hand-over = { $start }要交接一次话筒

# What others should see to.
rescue-todo-call = { $who }马上联系{ $name }
rescue-todo-call-open = 马上联系{ $name }
rescue-todo-tell = { $who }告诉{ $name }：{ $start }上场
rescue-todo-tell-open = 告诉{ $name }：{ $start }上场
rescue-todo-introduce = { $host }介绍嘉宾时改说{ $name }
rescue-todo-poster = 海报和推文要更新
rescue-todo-card = { $name }的桌牌和感谢状
rescue-todo-first = { $name }先分享，请提前试PPT
rescue-todo-groups-first = 讨论组长提前带大家分组
rescue-todo-order = { $host }按新顺序串场
rescue-todo-discussion = 讨论组长按{ $minutes }分钟带讨论，题目备足
rescue-todo-ask-again = { $who }和讲师、场地重新约时间
rescue-todo-address = 新地址：{ $address }
rescue-todo-door = 怎么进门：{ $door }
rescue-todo-opens = { $opens }可以进场
rescue-todo-tell-speakers = { $who }通知讲师换了地方：{ $names }
rescue-todo-link = { $who }建会议、发链接
rescue-todo-link-open = 建会议、发链接
rescue-todo-script = { $name }先看一遍主持稿
rescue-todo-no-script = { $name }先和负责人对一遍流程
rescue-todo-who-takes = 谁能接一下：{ $roles }

# Messages ready to paste.
rescue-text-salon = 第{ $number }期沙龙
rescue-text-committee = 【{ $chapter }{ $salon }】临时调整
rescue-text-audience = 【{ $chapter }{ $salon }】安排有调整
rescue-text-when = { $date }{ $start }–{ $end }
rescue-text-place = 地点：{ $place }
rescue-text-online = 地点：线上，链接另发
rescue-text-place-open = 地点：待定
rescue-text-version = 流程表V{ $number }，以这一版为准
rescue-text-gap = {"　"}
rescue-text-group = { $group }组 { $name }
rescue-text-changes = 变动：
rescue-text-now = 现在这样安排：
rescue-text-todo = 请留意：
rescue-text-moment = { $start } { $row }
rescue-text-row = { $start } { $row }（{ $minutes }分钟）
rescue-text-talk = { $start } { $row }（{ $minutes }分钟＋问答{ $questions }分钟）
rescue-text-speaker = { $name }{ $address }
rescue-text-speaker-topic = { $name }{ $address }《{ $topic }》
rescue-text-speaker-open = 分享嘉宾待定
rescue-text-duty = { $role }：{ $names }
rescue-text-leads = 负责
rescue-text-call-me = 有问题直接打我电话：
rescue-text-received = 看到请回复“收到”
rescue-text-dear = 各位朋友好，这次沙龙的安排有调整：
rescue-text-order-changed = 活动流程有调整，以下面为准
rescue-text-flow = 活动流程：
rescue-text-sorry = 给您带来不便，请多包涵。
rescue-text-contact = 联系人：{ $contact }

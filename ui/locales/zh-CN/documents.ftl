# Papers and messages. A paper names times, dates and numbers as text formatted by the core.

# Names of papers and of their files
documents-run-sheet = 流程表
documents-agenda = 活动流程
documents-invitation = 邀请函
documents-run-sheet-title = { $salon }流程表
documents-agenda-title = { $salon }活动流程
documents-draft-word = 草稿
documents-draft = 草稿 · { $date } { $time }
documents-committee-only = 组委会内部使用
documents-salon-number = 第{ $number }期沙龙
documents-event-number = 第{ $number }期{ $kind }
documents-chapter-salon = { $chapter }{ $salon }
documents-full-chapter = { $guild }{ $chapter }
documents-seal-alt = { $chapter }的印章
documents-topic = 《{ $topic }》
documents-in-brackets = （{ $what }）
documents-labelled = { $label }：{ $value }

# Dates
documents-day = { $month }月{ $day }日
documents-letter-date = { $year }年{ $month }月{ $day }日
documents-day-part = { $date }{ $part }
documents-morning = 上午
documents-afternoon = 下午
documents-when = { $date }{ $time }
documents-by = { $date }前

# Head of a run-sheet
documents-fact-time = 时间
documents-fact-place = 地点
documents-fact-heads = 人数
documents-fact-in-charge = 负责人
documents-fact-onsite = 现场联系人
documents-fact-venue-contact = 场地联系人
documents-fact-hours = 进场清场
documents-fact-transit = 交通
documents-fact-parking = 停车
documents-fact-contact = 联系人
documents-heads = 预计{ $heads }人
documents-heads-visitors = 预计{ $heads }人，其中新朋友{ $visitors }人
documents-opens = { $time }可进场
documents-clears = { $time }前清场
documents-venue-open = 待定
documents-venue-soon = 定好后马上告诉您

# Columns and bands
documents-column-time = 时间
documents-column-minutes = 分钟
documents-column-segment = 环节
documents-column-content = 内容/题目
documents-column-people = 负责人
documents-column-materials = 物料/备注
documents-column-actual = 实际开始
documents-column-speaker = 分享嘉宾与题目
documents-part-before = 会前
documents-part-slot = 正式流程
documents-part-after = 会后

# Rows
documents-talk = 主题分享{ $ordinal }
documents-wechat-talk = 分享{ $ordinal }
documents-ordinal-1 = 一
documents-ordinal-2 = 二
documents-ordinal-3 = 三
documents-ordinal-4 = 四
documents-ordinal-5 = 五
documents-ordinal-6 = 六
documents-ordinal-7 = 七
documents-ordinal-8 = 八
documents-ordinal-9 = 九
documents-ordinal-10 = 十
documents-minutes = { $minutes }分钟
documents-talk-split = 分享{ $talk }分钟，问答{ $qa }分钟
documents-wechat-talk-split = { $talk }分钟＋问答{ $qa }分钟
documents-invite-split = 分享{ $talk }分钟＋问答{ $qa }分钟
documents-talk-alone = 分享{ $talk }分钟
documents-tentative = 题目暂定
documents-unconfirmed = { $name }（待确认）
documents-speaker-open = 嘉宾待定
documents-speaker-being-invited = 嘉宾邀请中
documents-open = 待定
documents-groups-voices = 各组代表
documents-each-group = 每组{ $minutes }分钟
documents-visitors = { $visitors }位新朋友
documents-group = { $number }组 { $name }
documents-duty = { $role } { $name }
documents-materials-inline = 物料：{ $materials }
documents-role-host = 主持
documents-role-values_officer = 价值官
documents-role-timekeeper = 计时
documents-role-group_lead = 讨论组长
documents-role-check_in = 签到
documents-role-reception = 接待
documents-role-photographer = 摄影
documents-role-equipment = 设备
documents-role-visitor_guide = 引导
documents-role-write_up = 会后稿

# Foot and notes of a run-sheet
documents-planned-full = 正式流程{ $planned }分钟，刚好排满。
documents-planned-spare = 正式流程{ $planned }分钟，富余{ $margin }分钟。
documents-planned-over = 正式流程{ $planned }分钟，超出{ $margin }分钟。
documents-host-through = 主持人{ $names }全程串场。
documents-timekeeper = 计时官{ $names }。
documents-note-questions = 讨论题
documents-note-takers = 讨论记录
documents-note-materials = 物料
documents-note-rescue = 应急
documents-note-contacts = 通讯录
documents-borne = { $what } { $who }
documents-standby-agreed = 有嘉宾未到：{ $name }顶上（已答应）。
documents-standby-asked = 有嘉宾未到：{ $name }顶上（还没答应）。
documents-no-standby = 有嘉宾未到：没有备选嘉宾，分享的时间并入分组讨论。
documents-both-missing = 两位都未到：分组讨论延长，各组分享也放宽。

# Run-sheet and agenda as messages
documents-wechat-run-sheet = 【{ $salon }】流程表
documents-wechat-agenda = 【{ $salon }】活动流程
documents-wechat-theme = 主题：{ $theme }
documents-wechat-place = 地点：{ $place }
documents-wechat-part = ▍{ $part }
documents-wechat-photo = 流程结束，合影
documents-wechat-be-there = 请各位{ $time }前到。
documents-wechat-call-me = 临时有事直接打我电话：
documents-wechat-received = 看到请回复“收到”
documents-wechat-check-in = { $time } 签到

# Invitation letter
documents-dear = 尊敬的{ $name }{ $address }：
documents-teacher = 老师
documents-referred = { $name }向我们推荐了您。
documents-why = 您在这一行积累深，我们很想请您来讲一讲。
documents-why-theme = 这一期我们谈“{ $theme }”，很想请您来讲一讲。您处理过的真实案例，正是大家最想听的。
documents-why-again = 上一次听您分享，大家收获很多，这一期很想再请您来。
documents-why-again-theme = 上一次听您分享，大家收获很多。这一期我们谈“{ $theme }”，第一个想到的就是您。
documents-thanks-for-yes = 谢谢您答应来分享，当天的安排写在下面，请您过目。
documents-why-standby = 这一期想请您做备选嘉宾：万一有嘉宾临时来不了，请您来讲。先跟您说好，好让您有准备。
documents-thanks-standby = 谢谢您愿意做备选嘉宾，当天的安排写在下面，请您过目。
documents-who-we-are = 我们是{ $city }企业HR自发组成的公益学习社群，定期办沙龙，只做对HR有用的事。
documents-field-event = 活动
documents-field-theme = 主题
documents-field-topic = 您的题目
documents-field-date = 日期
documents-field-slot = 您的时段
documents-field-arrive = 建议到场
documents-field-place = 地点
documents-field-listeners = 听众
documents-field-fellow = 同场嘉宾
documents-field-equipment = 现场设备
documents-topic-open = 由您来定，我们可以一起商量
documents-topic-tentative = { $topic }（暂定，您可以改）
documents-arrive = { $time }，可以试PPT
documents-listeners = 约{ $heads }人，多为企业HR
documents-years = { $years }年HR
documents-speaks-on = { $topic }
documents-equipment-projector = 投影
documents-equipment-screen = 幕布
documents-equipment-microphone = 话筒
documents-equipment-clicker = 翻页笔
documents-connector-hdmi = HDMI
documents-connector-type_c = Type-C
documents-connector-vga = VGA
documents-note-time = 时间约定
documents-time-agreement = 每位嘉宾都是{ $talk }分钟。剩5分钟会举牌，到点主持人接话进入问答，还请您多包涵。
documents-note-requests = 烦请提供
documents-ask-topic = 题目
documents-ask-introduction = 百字简介
documents-ask-photo = 照片
documents-ask-slides = PPT（16:9）
documents-note-gifts = 为您准备
documents-gifts = 感谢状一份、小礼物、现场照片、听众反馈；公益沙龙，没有讲课费，特此说明。
documents-closing-answer = 烦请您{ $date }前告知是否方便，时间不合适也没关系，咱们再约下一期。
documents-closing = 诚盼莅临。
documents-regards = 此致
documents-regards-end = 敬礼
documents-phone-wechat = { $phone }（微信同号）
documents-wechat-name = 微信 { $name }

# Invitation as a message
documents-hello-from = { $guest }您好，我是{ $chapter }的{ $name }。
documents-hello = { $guest }您好，我们是{ $chapter }。
documents-ask = 想请您来我们{ $salon }做一次分享，具体安排在下面，您看是否方便：
documents-ask-confirmed = 谢谢您答应来我们{ $salon }分享，具体安排在下面，请您过目：
documents-ask-standby = 想请您做我们{ $salon }的备选嘉宾：万一有嘉宾临时来不了，请您来讲。具体安排在下面，您看是否方便：
documents-ask-standby-confirmed = 谢谢您愿意做我们{ $salon }的备选嘉宾，具体安排在下面，请您过目：
documents-wechat-listeners = { $heads }人左右，多是企业HR
documents-wechat-fellow = 同场
documents-wechat-topic = 题目就按您定的{ $topic }。大家最想听您处理过的真实案例。
documents-wechat-topic-tentative = 题目先暂定{ $topic }，您可以改。大家最想听您处理过的真实案例。
documents-wechat-topic-open = 题目由您来定，也可以一起商量。大家最想听您处理过的真实案例。
documents-wechat-two-things = 有两点先跟您说明：
documents-wechat-one-thing = 有一点先跟您说明：
documents-wechat-no-fee = 我们是公益沙龙，没有讲课费，会准备感谢状和一份小礼物。
documents-wechat-hard-stop = 每位嘉宾都是{ $talk }分钟，剩5分钟会举牌，到点主持人接话进问答，还请您多包涵。
documents-wechat-requests = 如果方便，需要您给我们：
documents-wechat-equipment-try = 现场有{ $things }，{ $time }可以试PPT。
documents-wechat-equipment = 现场有{ $things }。
documents-wechat-try = { $time }可以试PPT。
documents-wechat-parking = 开车来的话车牌发我，我帮您登记车位。
documents-wechat-answer = 麻烦您{ $date }前回我一声，好安排海报。时间不合适也没关系，咱们再约下一期。
documents-wechat-see-you = 有什么需要随时跟我说，期待当天见到您。

# Errors
error-glyph_missing = 有些字我们的字体里没有，印出来会是空框：{ $characters }。请换一个写法再导出。
error-form_not_offered = 邀请函只有PDF和微信文字两种。
error-speaker_not_at_salon = 这位讲师还没有安排在这一场，请先把讲师加进来再写邀请函。

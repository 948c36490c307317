# 当天和会后的材料：报名、筹备、复盘、会后稿、趋势。

documents-list-as-of = 截至{ $date } { $time }
documents-heads-only = { $heads }人
documents-fact-came = 到场
documents-came = { $present }人
documents-came-visitors = { $present }人，其中新朋友{ $visitors }人
documents-quoted = “{ $text }”
documents-quoted-about = { $quoted }（关于{ $name }的分享）
documents-photos = 照片
documents-voices = 现场声音

documents-column-task = 事项
documents-column-owner = 负责人
documents-column-due = 期限
documents-column-done = 完成
documents-column-outcome = 落实情况

# 报名名单
documents-sign-ups = 报名名单
documents-sign-ups-none = 还没有人报名
documents-sign-ups-on-the-spot = 现场报名
documents-signed-up = 报名
documents-waitlist = 候补
documents-first-time = 第一次来
documents-column-number = 序号
documents-column-brought-by = 谁带来的
documents-column-payment = 缴费

# 筹备事项
documents-tasks = 筹备事项
documents-tasks-of = { $salon }：{ $name }的筹备事项
documents-tasks-none = 没有筹备事项

# 复盘
documents-retrospective = 复盘
documents-retrospective-finished = { $date }完成
documents-wechat-retrospective = 【{ $salon }】复盘
documents-finished-by = 复盘人
documents-happened = 实际情况
documents-planned-and-actual = 计划与实际
documents-column-planned-minutes = 计划分钟
documents-column-actual-minutes = 实际分钟
documents-column-over = 相差
documents-actions = 改进事项
documents-asked = 上次的改进事项
documents-ratings = 评分
documents-column-rated = 评什么
documents-column-mean = 平均
documents-column-answers = 人数
documents-stars = { $stars }星
documents-expenses = 费用
documents-column-expense = 用途
documents-column-yuan = 金额（元）
documents-column-paid-by = 谁垫付
documents-column-settled = 结清
documents-not-settled = 未结清
documents-sum = 合计
documents-roles = 角色
documents-stepped-in = { $name }（顶替{ $before }）
documents-nobody = 没有人担任
documents-still-open = 清单里还没打勾的
documents-materials-out = 没收回的物料：{ $names }

# 会后稿
documents-recap = 会后稿
documents-recap-title = { $salon }回顾
documents-wechat-recap = 【{ $salon }】回顾
documents-recap-talks = 嘉宾分享
documents-slides = PPT
documents-recap-slides = { $names }同意分享PPT，需要的朋友可以找我们要。
documents-recap-thanks = 谢谢每一位到场的朋友，我们下一场见。

# 趋势
documents-trends-title = { $chapter }沙龙趋势
documents-trends-salons = 沙龙
documents-trends-count = { $count }场
documents-trends-none = 还没有办过的沙龙，办过以后这里才有数字
documents-trends-number = { $number }期
documents-trends-of-attendance = 报名与到场
documents-trends-of-visitors = 新朋友
documents-trends-of-return-rate = 半年内再来的比例
documents-trends-of-rating = 整体评分
documents-trends-of-times = 晚开始、晚结束
documents-trends-of-punctuality = 各环节用时
documents-trends-of-speakers = 讲师评分
documents-trends-of-modules = 主题评分
documents-trends-of-roles = 角色到位
documents-trends-column-salon = 沙龙
documents-trends-column-signed-up = 报名
documents-trends-column-present = 到场
documents-trends-column-visitors = 新朋友
documents-trends-column-first-time = 第一次来
documents-trends-column-returning = 再来的
documents-trends-column-percent = 再来的（%）
documents-trends-column-came-again = 再来人数
documents-trends-column-rating = 评分
documents-trends-column-begun-late = 晚开始（分钟）
documents-trends-column-ended-late = 晚结束（分钟）
documents-trends-column-kind = 环节
documents-trends-column-planned = 计划分钟
documents-trends-column-actual = 实际分钟
documents-trends-column-of = 几次
documents-trends-column-speaker = 讲师
documents-trends-column-talks = 分享几场
documents-trends-column-answers = 评分人数
documents-trends-column-module = 主题
documents-trends-column-role = 角色
documents-trends-column-filled = 有人担任
documents-trends-column-needed = 需要

# 海报上的报名
documents-code-sign-up = 扫码报名
documents-code-sign-up-alt = 报名二维码：{ $link }
documents-poster-deadline = { $date }截止
documents-poster-fee = 新朋友分摊{ $yuan }元

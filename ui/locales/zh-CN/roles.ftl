# Roles of a salon: the role call, seats, conflicts, groups; the role catalogue in the settings.
roles-call = 角色招募
roles-call-why = 发到群里接龙，把回复贴回来，名字和角色自动认出来。
roles-call-post = 招募文字
roles-call-send = 把这段发到群里
roles-call-paste = 把接龙贴回来
roles-call-example = 1. 张三 主持
    2. Cindy-澄拓精密-招聘主管 签到
    李四：我来计时
roles-call-nothing = 没有认出角色。每行写上姓名和角色就行，例如“张三 主持”。
roles-call-found = { $lines }行里有{ $taken }行可以指派，没勾的不会动。
roles-call-take = 指派这{ $count }人
roles-call-include = 采用“{ $text }”
roles-call-ready = 认出来了
roles-call-unclear = 要看一下
roles-call-who = 这是谁？
roles-call-what = 选角色
roles-call-new = 会加进人员
roles-call-ignored = { $count }行没有用到

roles-all-filled = 角色都有人了
roles-still-open = 还差{ $count }人
roles-suggest-hint = 先发招募；剩下的让沙龙秘书推荐，每个人选都说明理由。
roles-suggest = 请推荐
roles-suggesting = 正在推荐…
roles-open-seat = 还差{ $count }人：姓名、拼音或首字母
roles-instead-of = 替{ $name }
roles-state-of = { $name }的状态
roles-seat-menu = { $name }的操作
roles-substitute = 换人
roles-substitute-for = 换下{ $name }，由谁来？
roles-find-substitute = 找人顶替
roles-take-off = 拿掉

roles-conflicts = 安排上的冲突
roles-accept = 这样也可以…
roles-accept-title = { $name }这样也可以
roles-accept-do = 就这样安排
roles-accept-reason = 为什么可以
roles-accept-hint = 理由会留在这里，大家都看得到。
roles-accept-usual = 本人愿意 | 暂时没有别人 | 带一带新人
roles-accepted-because = 可以：{ $reason }
roles-withdraw = 收回

roles-catalogue-why = 每个角色要几个人、重要不重要、谁可以担任、多久轮一次。推荐人选和提醒冲突都按这里来。
roles-add-own = 添加角色
roles-role = 角色
roles-name = 名称
roles-name-example = 例如：茶歇
roles-needed = 人数
roles-needed-hint = 新沙龙默认要几个人
roles-weight = 任务
roles-weight-hint = 重要任务会尽量平均地分给大家
roles-big = 重要
roles-small = 一般
roles-kinds = 在哪些环节
roles-kinds-hint = 流程表里这些环节会写上他的名字
roles-who-may = 谁可以担任
roles-anybody = 谁都可以
roles-members-only = 只限组委会（现任或曾任）
roles-salons-before = 参加过{ $count }期沙龙
roles-salons-before-label = 之前参加过的沙龙
roles-salons-unit = 期
roles-after = 先担任过{ $role }
roles-after-label = 先担任过
roles-after-none = 不要求
roles-how-often = 多久一次
roles-no-limit = 不限
roles-cool-off = 隔{ $count }期再担任
roles-cool-off-label = 不连着担任：至少隔
roles-cool-off-hint = 0表示可以连着
roles-cap = { $months }个月内最多{ $turns }次
roles-cap-turns = 最多担任
roles-cap-months = 多长时间内
roles-cap-hint = 两项都空着表示不限
roles-months-unit = 个月
roles-own = 自加
roles-changed = 改过
roles-retired = 已停用
roles-edit-rule = 修改规则
roles-edit-rule-of = 修改“{ $name }”
roles-rule-menu = “{ $name }”的操作
roles-reset = 恢复默认
roles-retire = 停用
roles-take-back-in = 恢复使用
roles-remove-own = 删除这个角色

roles-groups-propose = 排一排分组
roles-groups-propose-do = 排一排
roles-groups-again = 重新排
roles-groups-why = 新朋友分散到各组，同一家公司的尽量分开，每组有组长和记录人。
roles-attendees = 来的人（可以不填）
roles-attendees-hint = 一行一个，新朋友在后面写“新”。不填就只排组委会和担任角色的人。
roles-attendees-example = 张三
    李四 新
    Cindy-澄拓精密-招聘主管
roles-groups-empty = 还没有排人
roles-groups-seated =
    { $visitors ->
        [0] 排了{ $heads }人
       *[other] 排了{ $heads }人，其中新朋友{ $visitors }人
    }
roles-groups-proposed = 这样分组
roles-groups-proposed-hint = 拖动可以换组；点“就这样分”才会保存。
roles-groups-keep = 就这样分
roles-group-size =
    { $visitors ->
        [0] { $heads }人
       *[other] { $heads }人，新朋友{ $visitors }人
    }
roles-group-question = 讨论哪一题
roles-group-all-questions = 全部
roles-members = 组员
roles-member-hint = 拖动，或按Alt＋方向键换组
roles-visitor = 新朋友
roles-add-member = 第{ $number }组加一个人
roles-add-member-short = 加一个人
roles-add-visitor = 新朋友“{ $name }”
roles-per-group = 每组1人
roles-draft-script = 写一份初稿
roles-draft-replace = 换成新的初稿？
roles-draft-replace-text = 框里现在的文字会被换掉；保存以前都可以取消。

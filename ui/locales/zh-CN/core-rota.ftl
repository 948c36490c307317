# Acts.
act-rota-accept = 按建议安排{ $seats }个角色，询问{ $people }人

# A sentence of two or three facts.
rota-two-facts = { $first }，{ $second }
rota-three-facts = { $first }，{ $second }，{ $third }

# Why this person.
rota-last =
    { $gap ->
        [0] 刚担任过{ $role }
        [1] 上期担任过{ $role }
       *[other] 上次担任{ $role }在{ $gap }期前
    }
rota-next =
    { $gap ->
        [1] 下期要担任{ $role }
       *[other] { $gap }期后要担任{ $role }
    }
rota-first = 第一次担任{ $role }
rota-first-after = 当过{ $count }次{ $after }，第一次担任{ $role }
rota-first-seen = 参加过{ $count }次，第一次担任{ $role }
rota-bigs =
    { $count ->
        [0] 近半年还没有重要任务
       *[other] 近半年{ $count }个重要任务
    }
rota-bigs-more = 近半年{ $count }个重要任务（这次另排{ $more }个）
rota-bigs-two-years = 两年来{ $count }个重要任务
rota-bigs-two-years-more = 两年来{ $count }个重要任务（这次另排{ $more }个）
rota-their-turn = 按能来的次数算，该轮到了
rota-duties =
    { $count ->
        [0] 近半年还没有任务
       *[other] 近半年{ $count }个任务
    }
rota-duties-more = 近半年{ $count }个任务（这次另排{ $more }个）
rota-lighter = 近半年的任务较轻
rota-likes = 愿意担任{ $role }
rota-unburdened = 当天没有别的任务
rota-free = 当天有空
rota-only-one = 只有这一位合适

# What spoke against the runner-up.
rota-busy-there = 当天已有{ $count }个任务
rota-not-their-turn = 按能来的次数算，还没轮到
rota-heavier = 近半年的任务更重
rota-no-wish = 没说过想担任{ $role }
rota-as-good = 一样合适

# Why nobody.
rota-nobody = 还没有可以安排的人，请先任命组委会，或在人员里写明谁参与
rota-bar-elsewhere = { $count }人当天另有活动
rota-bar-declined = { $count }人这期已婉拒
rota-bar-busy = { $count }人当天已有任务
rota-bar-away = { $count }人没空
rota-bar-cool_off = { $count }人刚担任过或马上要担任
rota-bar-cap = { $count }人近期次数已满
rota-bar-prerequisite = { $count }人还没担任过前一个角色
rota-bar-salons_before = { $count }人参加的沙龙还不够
rota-bar-members_only = { $count }人不在组委会
rota-bar-avoids = { $count }人不想担任
rota-bar-never_on_stage = { $count }人不上台
rota-bar-most_a_month = { $count }人当月已满
# The reason kept where a rule of experience was waived.
rota-nobody-meets-it = 按建议安排：目前没有人符合这一条

# What changed since the proposal.
rota-changed-event = “{ $event }”已取消或已过去
rota-changed-taken = { $salon }的{ $role }已经有人了
rota-changed-person = { $name }现在不能担任{ $salon }的{ $role }（{ $reason }）
rota-why-outside = 已不参与
rota-why-elsewhere = 当天另有活动
rota-why-declined = 这期已婉拒
rota-why-busy = 当天已有任务
rota-why-rule = 与这次另外的安排冲突

# Errors.
error-suggestion_outdated = 情况有变：{ $changed }。请重新生成建议
error-range_reversed = 结束日期{ $to }早于开始日期{ $from }，请换一换
error-range_too_long = 一次最多看{ $days }天，请缩短日期范围

# Pairing 新老搭配: why somebody fits a place, and what speaks against them.
pairing-why-junior = 是新锐，这一场正缺
pairing-why-senior = 是资深，这一场正缺
pairing-why-beside-junior = 是新锐，和资深的{ $name }正好一新一老
pairing-why-beside-senior = 是资深，和新锐的{ $name }正好一老一新
pairing-why-confirmed = 答应来分享，还没排场次
pairing-why-ready = { $date }起可以再邀
pairing-why-thanked = 上次合作愉快，{ $date }已致谢
pairing-why-contact = { $days ->
    [0] 今天刚联系过
   *[other] { $days }天前联系过
}
pairing-why-known = 有联系，上次是{ $days }天前
pairing-why-again = 说好{ $date }再约，到时候了
pairing-why-new = 还没在我们这里讲过
pairing-why-rested = 上次分享是{ $date }，间隔够了
pairing-why-rating = 讲过{ $talks }次，评分{ $rating }
pairing-why-topic = 能讲“{ $topic }”，贴近主题
pairing-why-module = 擅长{ $module }，和主题对得上
pairing-why-promised = 答应过对方：{ $what }

pairing-against-away = { $date }没空
pairing-against-away-note = { $date }没空：{ $note }
pairing-against-level-unknown = 还不知道是新锐还是资深
pairing-against-junior = 是新锐，这一场缺的是资深
pairing-against-senior = 是资深，这一场缺的是新锐
pairing-against-company = 和{ $name }同一家公司
pairing-against-planned = 已经排在第{ $number }期（{ $date }）
pairing-against-planned-date = 已经排在{ $date }
pairing-against-thanks = { $date }的分享还没致谢
pairing-against-lead = 还没联系过
pairing-against-silent = 有{ $days }天没回复了
pairing-against-early = 说好{ $date }以后再约
pairing-against-declined = { $date }婉拒过
pairing-against-no_reply = { $date }起没有回音
pairing-against-no_show = { $date }没到场
pairing-against-withdrawn = { $date }临时退出过
pairing-against-rest = { $date }刚讲过，{ $months }个月内先不重复请
pairing-against-rating = 讲过{ $talks }次，评分{ $rating }
pairing-against-beside = “{ $topic }”和{ $name }的题目太像
pairing-against-told = “{ $topic }”{ $date }讲过
pairing-against-fee = 要讲课费
pairing-against-city = 人在{ $city }

# The salons ahead.
pairing-year-both-junior = 两位都是新锐，缺一位资深
pairing-year-both-senior = 两位都是资深，缺一位新锐
pairing-year-open = { $days ->
    [0] 就在今天，缺{ $count }位讲师
   *[other] 还有{ $days }天，缺{ $count }位讲师
}
pairing-year-unsure = { $days ->
    [0] 就在今天，{ $count }位讲师还没答应
   *[other] 还有{ $days }天，{ $count }位讲师还没答应
}
pairing-year-no-standby = { $days ->
    [0] 就在今天，没有备选嘉宾
   *[other] 还有{ $days }天，没有备选嘉宾
}

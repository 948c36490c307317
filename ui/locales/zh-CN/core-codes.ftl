error-code_unknown = “{ $given }”不在可选的范围里，可以用：{ $known }
error-ambiguous = “{ $given }”对得上{ $count }条记录，请写得再完整些：{ $candidates }

# Modules of the year's themes.
module-recruiting = 招聘
module-performance = 绩效
module-careers = HR职业发展
module-training = 培训
module-pay = 薪酬
module-year_end = 年终
module-talent = 人才

# What a speaker takes, and may be done with them.
fee-none = 公益，不收费
fee-travel = 报路费
fee-fee = 收讲课费
may-film-yes = 可以录像
may-film-photos_only = 只拍照
may-film-no = 不拍不录
may-share-slides-yes = PPT可以发
may-share-slides-no = PPT不外传

# What became of a promise.
promise-state-open = 还没兑现
promise-state-kept = 兑现了
promise-state-broken = 没做到
promise-state-waived = 不用了

# The habits of working with well-known people.
habit-need = 真正的需要
habit-contact_person = 对接人的习惯
habit-perfectionist = 对方的讲究
habit-together = 说“咱们”
habit-their_side = 从对方那边写
habit-conditions_first = 丑话说在前
habit-progress = 同步进展
habit-recap = 事后总结

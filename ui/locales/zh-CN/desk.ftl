# 首页.
desk-welcome = 欢迎，从这里开始
desk-quiet = 今天没有要办的事
desk-things = 今天有{ $count }件事
desk-next = 下一场
desk-more-checks = 还有{ $count }项
desk-rest-ready = 其余{ $count }项好了
desk-open-run-sheet = 打开流程表
desk-letters = 今天要办
desk-letters-count = { $people ->
    [0] { $count }件
   *[other] { $count }件，{ $people }位讲师
}
desk-letters-none = 没有该写的消息，也没有等着回复、该提醒或该致谢的讲师。
desk-open-speaker = 去看看
desk-all-salons = 全部沙龙
desk-none-coming = 后面还没有安排。
desk-steps = 开始的几步
desk-steps-why = 四步排出第一场沙龙。顺序随意，随时可以回来接着做。
desk-step-done = 已做好
desk-step-committee = 登记组委会
desk-step-committee-text = 会长、秘书长和几位副会长，沙龙的角色多半由他们担任
desk-step-speakers = 添加两位讲师
desk-step-speakers-text = 一位新锐、一位资深，一场沙龙的分享就有了着落
desk-step-venue = 添加场地
desk-step-venue-text = 面积、设备、怎么进门，踩点时记下来
desk-step-salon = 筹备第一场沙龙
desk-step-salon-text = 选好日期，流程、角色、物料一次排好
desk-standard = 一个下午，120分钟
desk-standard-text = 这是标准流程，每个环节、每一分钟都可以改。两位讲师，一场讨论，人人都说上话。
desk-minutes = { $minutes }分钟
desk-more-letters = 还有{ $count }件
desk-letter-waits = 已写好，等着发出
desk-open-letter = 打开

# The share tab: versions, sheets of people, papers for the day.
papers-draft = 草稿
papers-not-final = 还没定稿，发出去的都写着“草稿”。
papers-not-final-changes = 这些改动还没定稿。
papers-to-publish = 去定稿
papers-as-it-stands = 现在的
papers-about-host_script = 每个环节说什么、请谁、几点到点，大字，时间在边上。
papers-about-values_script = 价值观开场的讲稿，大字一页。
papers-about-timing_sheet = 计划时间旁边留空格，当场用笔记实际开始和结束。
papers-about-time_cards = 剩5分、剩1分、时间到，三张A4横版，打印出来举。
papers-about-sign_in = 已知的人都在上面，下面留十行空白。
papers-about-table_cards = 讲师、主持人和组委会的名字，一张A4两个，对折立起来。
papers-about-name_stickers = 一张A4二十一个，已知的人印好名字，其余当场写。
papers-not-written = 还没写稿，去写
papers-png = 图片
papers-pages = 共{ $count }页
papers-more-pages = 后面还有{ $count }页
papers-picture-of = { $name }的样子

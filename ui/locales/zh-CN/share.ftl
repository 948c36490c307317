# 分享：一份文件怎么发出去，所有文件打成一个包。
share-what = 分享什么
share-group-all = 大家都看的
share-group-people = 给某个人的
share-group-day = 当天打印的

share-what-run_sheet = 流程表（组委会）
share-what-agenda = 活动流程（对外）
share-what-poster = 海报
share-what-contacts = 通讯录
share-what-person_sheet = 个人安排
share-what-invitation = 邀请函
share-what-certificate = 感谢状
share-what-paper = 当天打印的
share-what-rota = 排班表
share-what-speaker_list = 讲师名单
share-what-venue_sheet = 场地单
share-what-year_calendar = 全年活动

share-about-run_sheet = 每个环节谁负责、几点开始，发到筹备群或打印带去现场。
share-about-agenda = 只有时间、地点、环节和嘉宾，可以发给报名的人。
share-about-poster = 主题、嘉宾、时间和地点，扫码看地图，发朋友圈和群。
share-about-contacts = 这一场每个人做什么、怎么联系。
share-about-person_sheet = 一个人当天几点做什么，单独发给他。
share-about-invitation = 正式邀请，有时段、题目、交通和要准备的东西。
share-about-certificate = 分享以后送给嘉宾，可以打印装框。
share-about-rota = 这段日子每一场谁做什么，空着的也看得到。
share-about-speaker_list = 所有讲师的题目、公司和进度。
share-about-venue_sheet = 怎么进门、设备、检查单和照片，踩点和布置时带着。
share-about-year_calendar = 这一年的每场活动，可以加到日历里。

share-no-speakers = 还没有讲师。
share-no-duties = 还没有人有任务。
share-to-roles = 去分角色
share-everybody = 全部
share-whose = { $name }给谁

share-form = 格式
share-more-forms = 更多格式
share-use-png = 直接发到群里、朋友圈，手机上不用放大。
share-use-wechat = 复制以后到微信里粘贴，收到的人能再复制。
share-use-pdf = 打印、存档，在哪里打开都一个样。
share-use-xlsx = 用Excel或WPS再排、再算。预览是纸上的样子，内容一样。
share-use-docx = 用Word或WPS再改。预览是纸上的样子，内容一样。
share-use-ics = 加到手机或电脑的日历；改了以后再发一次，会替换旧的。
share-use-vcf = 存进手机通讯录。
share-use-csv = 给别的软件导入的表格。
share-use-md = 贴到笔记、公众号编辑器里，保留标题和列表。
share-use-html = 浏览器里打开的网页，手机上按屏宽排。预览是纸上的样子，内容一样。

share-calendar = 日历里
share-calendar-event = 整场一条
share-calendar-segments = 每个环节一条
share-version = 版本
share-language = 语言
share-language-zh-CN = 中文
share-language-en = English
share-theme = 样子
share-theme-chapter = 分会的（{ $theme }）
share-with-contacts = 附全部联系电话
share-contacts-off = 现场联系人和秘书长的电话总在上面，其他人的不写。
share-contacts-none = 不写任何人的电话和微信。
share-contacts-on = 每个人的电话都在上面，只发给组委会。

share-drawing = 正在排版…
share-no-entries = 还没有可以放进日历的内容。先定下日期和环节。
share-no-cards = 还没有电话可以存。要带号码，先勾选“附全部联系电话”。
share-copy-picture = 复制图片
share-copy-text = 复制文字
share-save = 保存…
share-saving = 正在保存
share-written = 已存到{ $path }
share-written-many = { $count }个文件已存好，第一个在{ $path }
share-first-copied = 复制了{ $name }的第1张，一共{ $count }张。其余的请用“保存”。
share-picture-refused = 这台电脑不让复制图片。先保存成文件，再发出去。

share-open-rota = 分享排班表
share-open-speakers = 分享名单
share-open-venue = 场地单
share-open-year = 全年活动

share-bundle = 这一期的全部文件
share-bundle-open = 全部文件打包…
share-bundle-text = 勾选的文件存成一个ZIP，名字写清是什么、哪一版。
share-bundle-all = 全选
share-bundle-count = 已选{ $count }个文件
share-bundle-save = 保存ZIP…
share-bundle-beginning = 正在准备…
share-bundle-making = 第{ $number }个，共{ $of }个：{ $name }
share-bundle-packing = 正在写文件…
share-bundle-progress = 打包进度
share-bundle-stop = 停下
share-bundle-cancelled = 已经停下，没有写任何文件。
share-bundle-written = { $count }份文件已打成一个包：{ $path }

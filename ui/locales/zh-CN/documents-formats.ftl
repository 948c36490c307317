# 材料的各种格式。
documents-form-png = 长图
documents-form-wechat = 微信文字
documents-form-pdf = PDF
documents-form-xlsx = Excel、WPS表格
documents-form-docx = Word、WPS文字
documents-form-ics = 日历
documents-form-vcf = 名片（通讯录）
documents-form-csv = CSV表格
documents-form-md = Markdown
documents-form-html = 网页

# 表格里分段的那一列：会前、正式流程、会后。
documents-column-part = 阶段

documents-contacts = 通讯录
documents-contacts-phone = 电话
documents-contacts-wechat = 微信
documents-contacts-none = 这场沙龙还没有安排人

documents-year = 年度活动
documents-year-title = { $chapter }{ $year }年活动安排
documents-year-date = 日期
documents-year-what = 活动
documents-year-status = 进度
documents-year-none = 这一年还没有活动

# 日历里怎么进门。
documents-calendar-door = 进门
documents-code-map = 扫码看地图
documents-code-map-alt = 地图二维码：{ $link }
documents-code-calendar = 扫码加到日历
documents-code-calendar-alt = 日历二维码：{ $salon }

documents-bundle = 全套材料

error-form_not_offered = 这份材料没有这种格式。可以用：{ $possible }。
error-form_unknown = 没有“{ $given }”这种格式。可以用：{ $possible }。
error-bundle_cancelled = 已取消，没有写任何文件。

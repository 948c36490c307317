# 材料的各种格式。
documents-form-png = 长图
documents-form-wechat = 微信文字
documents-form-pdf = PDF
documents-form-xlsx = Excel、WPS表格

error-form_not_offered = 这份材料没有这种格式。可以用：{ $possible }。
error-form_unknown = 没有“{ $given }”这种格式。可以用：{ $possible }。

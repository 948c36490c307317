# The forms in which documents can be had.
documents-form-png = Long picture
documents-form-wechat = WeChat text
documents-form-pdf = PDF
documents-form-xlsx = Workbook (Excel, WPS)

error-form_not_offered = This is not offered in that form. Possible: { $possible }.
error-form_unknown = There is no form “{ $given }”. Possible: { $possible }.

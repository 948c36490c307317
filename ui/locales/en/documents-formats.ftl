# The forms in which documents can be had.
documents-form-png = Long picture
documents-form-wechat = WeChat text
documents-form-pdf = PDF
documents-form-xlsx = Workbook (Excel, WPS)
documents-form-docx = Word file (Word, WPS)
documents-form-ics = Calendar
documents-form-vcf = Address cards
documents-form-csv = CSV table
documents-form-md = Markdown
documents-form-html = Web page

# The column that tells the part of a row: before, programme, after.
documents-column-part = Part

documents-contacts = Contacts
documents-contacts-phone = Phone
documents-contacts-wechat = WeChat
documents-contacts-none = Nobody is on this salon's sheet yet

documents-year = Activities
documents-year-title = { $chapter } activities { $year }
documents-year-date = Date
documents-year-what = Activity
documents-year-status = Status
documents-year-none = There are no activities in this year yet

# How to get in, in a calendar.
documents-calendar-door = Getting in
documents-code-map = Scan for the map
documents-code-map-alt = Code of the map: { $link }
documents-code-calendar = Scan to add to your calendar
documents-code-calendar-alt = Calendar code: { $salon }

documents-bundle = All documents

error-form_not_offered = This is not offered in that form. Possible: { $possible }.
error-form_unknown = There is no form “{ $given }”. Possible: { $possible }.
error-bundle_cancelled = Cancelled; no file was written.

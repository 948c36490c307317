# Reading tables that others made
table-files = Tables (Excel, CSV)
table-lost-characters = { $count ->
    [one] One character
   *[other] { $count } characters
  } could not be read; the encoding may be another (now { $encoding }). Try another one

error-table_not_readable = { $file } cannot be opened ({ $detail }). Check that it is still there and not in use by another program.
error-table_too_large = { $file } is too large: { $of ->
    [bytes] a file may have { $max } MB
    [unpacked] it may unpack to { $max } MB
    [parts] it has too many parts
    [rows] a sheet may have { $max } rows
    [columns] a sheet may have { $max } columns
   *[cells] it may have { $max } cells in all
  }. Delete what is not needed and try again.
error-table_broken = { $file } cannot be read ({ $detail }). Open it in Excel or LibreOffice, save it as xlsx and try again.
error-table_locked = { $file } has a password. Take it off and try again.
error-table_web_page = { $file } is a web page, not a table. Open it in Excel or LibreOffice, save it as xlsx and try again.
error-table_not_text = { $file } is no table. Choose an Excel, ODS or CSV file.
error-table_empty = There is nothing in { $file }. Check that it is the right file.
error-sheet_not_found = There is no sheet called “{ $given }”. The file has: { $known }
error-column_twice = Two columns hold “{ $given }”. Keep one of them.

# 读别处做的表格
table-files = 表格（Excel、CSV）
table-lost-characters = 有{ $count }个字认不出来，可能编码选错了（现在按{ $encoding }读）。换一种编码再看看

error-table_not_readable = 打不开{ $file }（{ $detail }）。请检查文件还在不在，是不是被别的程序占着
error-table_too_large = { $file }太大了：{ $of ->
    [bytes] 文件最多{ $max }MB
    [unpacked] 解开后最多{ $max }MB
    [parts] 里面的部件太多
    [rows] 一张表最多{ $max }行
    [columns] 一张表最多{ $max }列
   *[cells] 一共最多{ $max }个格子
  }。请删掉用不着的部分再试
error-table_broken = { $file }读不出来（{ $detail }）。请在Excel或WPS里打开，另存为xlsx再试
error-table_locked = { $file }设了密码。请先去掉密码再试
error-table_web_page = { $file }其实是网页，不是表格。请用Excel或WPS打开，另存为xlsx再试
error-table_not_text = { $file }不是表格。请选Excel、ODS或CSV文件
error-table_empty = { $file }里没有内容。请检查是不是选错了文件
error-sheet_not_found = 没有叫“{ $given }”的工作表。这个文件里有：{ $known }
error-column_twice = 两列都对应了“{ $given }”。请只留一列

## 打开文件
error-file_missing = 找不到文件：{ $path }。可能被移动或改了名，请在“打开”里重新选一次。
error-file_is_folder = { $path } 是文件夹，请选择里面的 .chapter 文件。
error-file_not_readable = 读不了 { $path }：{ $detail }。请检查您对这个文件的权限。
error-file_empty = { $path } 是空文件，里面没有分会资料。它没有被改动；请打开备份，或新建一个分会。
error-file_truncated = { $path } 不完整，后面的内容缺了，多半是拷贝或下载中断。它没有被改动；请重新拷贝一次，或打开备份。
error-file_damaged = 文件已损坏，没有改动它。请先把它另外留一份，再打开最近的备份。
error-file_encrypted = { $path } 像是加密的文件，这个版本打不开。请先在原来的程序里去掉密码。
error-not_a_chapter = 这不是沙龙秘书的分会文件，没有改动它。请选择以 .chapter 结尾的文件。
error-file_newer = { $path } 由更新的版本写成（文件格式 { $theirs }，本程序到 { $ours }）。请先升级沙龙秘书再打开，文件没有改动。
error-file_in_window = { $path } 已在另一个窗口打开。请到那个窗口继续，或先把它关掉。
error-file_busy = 另一个程序正在写这个文件，等了5秒还没写完。稍等片刻再试一次，内容没有丢。
error-file_read_only = 这个文件所在的位置不能写入，只能看不能改。请另存一份到自己的文件夹再修改。
error-file_io = 读写磁盘出错：{ $detail }。请检查磁盘或U盘是否还连着，再试一次。
error-disk_full = 磁盘满了，这次没有保存。请腾出一些空间再试一次，之前的内容都在。
error-file_exists = { $path } 已经存在。请换个名字，或明确选择覆盖。
error-file_not_writable = 写不了 { $path }：{ $detail }。请换一个文件夹。
error-folder_missing = { $path } 所在的文件夹不存在。请先建好文件夹，或换一个。
error-folder_not_shown = 打不开文件夹，文件在这里：{ $path }
error-mail_not_opened = 打不开邮件程序；可以复制消息，自己粘贴到邮件里
error-copy_differs = 副本 { $path } 核对不一致，已经删掉。请换个位置再试一次。
error-save_uncertain_kept = 磁盘报错（{ $detail }），重新读取后看到这次修改已经在文件里。请尽快另存一份到别的磁盘。
error-save_uncertain = 磁盘报错（{ $detail }），不能确定这次修改是否保存。请关闭后重新打开，看一眼历史记录。
error-no_chapter_open = 还没有打开分会。请先新建或打开一个分会文件。
error-chapter_not_empty = 这个分会里已经有资料了，示例只能放进空的分会。请另建一个文件。
notice-read-only = 这个位置不能写入，打开的是一份临时副本，只能看。要修改请先另存到自己的文件夹。
notice-cloud-folder = 文件在{ $service }的同步文件夹里。同步中的文件容易损坏，建议移到普通文件夹，需要分享时再导出一份副本。
notice-damaged = { $path } 里有损坏的地方，现在还能看。请马上在设置里另存一份，再打开最近的备份对照。
notice-migrated = 文件已升级到新格式，原来的那份留在 { $path }。

## 撤销与历史
error-nothing_to_undo = 没有可以撤销的操作了。
error-nothing_to_redo = 没有可以重做的操作了。
error-undo_moved_on = 刚才有别的窗口或命令行改过这个文件，请看一眼最新的内容，再决定要不要撤销。
error-undo_blocked = 撤销不了“{ $act }”：相关内容后来又变了。什么都没有改动。
error-undo_not_kept = 这一步太久了，只留下记录，不能再撤销。
error-take_back_gone = 这一步已经撤销过，或只留下了记录，不能单独收回。
error-take_back_blocked = 收回不了“{ $act }”：后来的修改用到了它。请先处理后来的修改，什么都没有改动。
error-act_not_found = 历史里没有第 { $seq } 条记录。
act-take-back = 收回：{ $act }
act-migrated = 升级文件格式
act-erased = 已清除的操作记录

## 填写
error-text_empty = 请填写{ $field ->
    [name] 名称
   *[other] 内容
  }，不能留空。
error-text_too_long = 太长了：{ $length } 个字，最多 { $max } 个字。请缩短一些。
error-text_control_characters = 里面有看不见的控制字符，可能是复制时带进来的。请删掉后重新输入。
error-date_wrong = 日期“{ $given }”不对，请按 2026-12-12 的样子填写。
error-time_wrong = 时间“{ $given }”不对，请按 14:00 的样子填写。
error-language_unknown = 没有“{ $given }”这种语言，可以用 zh-CN 或 en。
error-picture_unknown = 文件里没有这张图片。
error-picture_too_large = 图片太大了，最大 { $megabytes } MB。请先缩小再试。
error-picture_unreadable = 认不出这张图片。请用 JPEG、PNG 或 WebP 格式。
error-bug = 程序出错了，这次操作没有生效：{ $detail }。您的资料没有变，请重试；还不行的话，请把这句话发给我们。

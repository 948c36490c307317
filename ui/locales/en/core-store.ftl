## Opening files
error-file_missing = { $path } is not there. It may have been moved or renamed: choose it again with Open.
error-file_is_folder = { $path } is a folder. Choose the .chapter file inside it.
error-file_not_readable = { $path } cannot be read: { $detail }. Check your permissions for this file.
error-file_empty = { $path } is empty: there is no chapter in it. It was not touched. Open a backup or create a chapter.
error-file_truncated = { $path } is cut off, most likely by an interrupted copy or download. It was not touched. Copy it again or open a backup.
error-file_damaged = The file is damaged and was not touched. Put it aside first, then open the latest backup.
error-file_encrypted = { $path } seems to be encrypted; this version cannot open it. Remove the passphrase where it was set.
error-not_a_chapter = This is not a Chapterdesk file, and it was not touched. Choose a file that ends in .chapter.
error-file_newer = { $path } was written by a newer version (format { $theirs }, this program knows { $ours }). Update Chapterdesk first; the file was not touched.
error-file_in_window = { $path } is open in another window. Go on there, or close it first.
error-file_busy = Another program is writing this file and did not finish within 5 seconds. Try again in a moment; nothing was lost.
error-file_read_only = The place of this file cannot be written: you can look, but not change. Save a copy in a folder of your own.
error-file_io = Reading or writing the disk failed: { $detail }. Check that the disk is still connected and try again.
error-disk_full = The disk is full, this was not saved. Free some space and try again; everything before is there.
error-file_exists = { $path } exists already. Choose another name, or choose to overwrite it.
error-file_not_writable = { $path } cannot be written: { $detail }. Choose another folder.
error-folder_missing = The folder of { $path } does not exist. Make it first or choose another.
error-folder_not_shown = The folder could not be opened. The file is here: { $path }
error-mail_not_opened = The mail program could not be opened. Copy the message and paste it into a mail of your own.
error-copy_differs = The copy { $path } did not pass its check and was removed. Try another place.
error-save_uncertain_kept = The disk reported an error ({ $detail }); reading again shows that this change is in the file. Save a copy on another disk soon.
error-save_uncertain = The disk reported an error ({ $detail }); it is not certain that this change was saved. Close, open again and look at the history.
error-no_chapter_open = No chapter is open. Create or open a chapter file first.
error-chapter_not_empty = This chapter has records already; the sample goes into an empty one. Create another file.
notice-read-only = This place cannot be written: you see a temporary copy. To change it, save a copy in a folder of your own.
notice-cloud-folder = The file is in a folder synced by { $service }. A file that is being synced is easily damaged: better move it to an ordinary folder and export a copy for sharing.
notice-damaged = { $path } is damaged in places, though it can still be read. Save a copy in the settings now, then compare with your latest backup.
notice-migrated = The file was brought to the new format; the one before is kept at { $path }.

## Undo and history
error-nothing_to_undo = There is nothing left to undo.
error-nothing_to_redo = There is nothing left to redo.
error-undo_moved_on = Another window or the command line changed this file just now. Look at the latest state, then decide.
error-undo_blocked = “{ $act }” cannot be undone: what it changed has changed since. Nothing was altered.
error-undo_not_kept = This step is too old: only its line is kept, it cannot be undone.
error-take_back_gone = This step was undone already, or only its line is kept; it cannot be taken back on its own.
error-take_back_blocked = “{ $act }” cannot be taken back: later changes build on it. See to those first; nothing was altered.
error-act_not_found = The history has no line { $seq }.
act-take-back = Take back: { $act }
act-migrated = File brought to the new format
act-erased = An act whose details were erased

## Filling in
error-text_empty = { $field ->
    [name] A name is
   *[other] Something is
  } needed here; it cannot stay empty.
error-text_too_long = Too long: { $length } characters, at most { $max }. Make it shorter.
error-text_control_characters = There are invisible control characters in it, perhaps from copying. Remove them and type it again.
error-date_wrong = “{ $given }” is not a date. Write it like 2026-12-12.
error-time_wrong = “{ $given }” is not a time. Write it like 14:00.
error-language_unknown = There is no language “{ $given }”; use zh-CN or en.
error-picture_unknown = This picture is not in the file.
error-picture_too_large = The picture is too large; at most { $megabytes } MB. Make it smaller first.
error-picture_unreadable = This picture cannot be read. Use JPEG, PNG or WebP.
error-bug = Something went wrong in the program and this did not take effect: { $detail }. Your records are unchanged. Try again; if it happens again, send us this sentence.

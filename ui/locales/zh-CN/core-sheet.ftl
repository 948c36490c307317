# Acts on the run-sheet.
act-events-edit_segments = { $salon }：修改{ $count }个环节
act-events-remove_segments = { $salon }：删除{ $count }个环节
act-events-move_segments = { $salon }：移动{ $count }个环节
act-events-duplicate_segment = { $salon }：复制{ $segment }
act-events-duplicate_segments = { $salon }：复制{ $count }个环节
act-events-split_segment = { $salon }：拆分{ $segment }
act-events-merge_segments = { $salon }：把{ $count }个环节合并到{ $segment }
act-events-paste_segments = { $salon }：粘贴{ $count }个环节
act-events-take_rows = { $salon }：粘贴流程表
act-events-add_block = { $salon }：设一个板块
act-events-edit_block = { $salon }：修改板块
act-events-remove_block = { $salon }：取消板块
act-events-add_duty = { $salon }：给{ $segment }添加同时要做的事
act-events-edit_duty = { $salon }：修改“{ $what }”
act-events-remove_duty = { $salon }：删除“{ $what }”
act-events-apply_template = { $salon }：套用模板
act-events-save_template = 保存流程模板“{ $name }”
act-events-rename_template = 流程模板改名为“{ $name }”
act-events-remove_template = 删除流程模板“{ $name }”

# What the run-sheet says.
sheet-own-title = { $title }
sheet-block-untitled = 板块
sheet-questions = 问答
sheet-continued = { $segment }（续）

# Warnings; what they are about is done all the same.
warning-sheet-overlap = “{ $segment }”固定了开始时间，和上一环节重叠{ $minutes }分钟

# Refusals.
error-length_unreadable = 看不懂这个时长：{ $given }。可以写25、1:10或25+5
error-segment_start_needed = 会前、会后的环节要有开始时间
error-floor_above_ceiling = 最少{ $floor }分钟比最多{ $ceiling }分钟还长
error-nothing_chosen = 还没有选环节
error-segment_too_short_to_split = 这个环节太短，不能拆分
error-segments_not_adjacent = 只能合并同一段里挨着的环节
error-merge_talk = 主题分享不能和别的环节合并
error-block_not_found = 这个板块已经不在了：{ $given }
error-duty_not_found = 这件同时要做的事已经不在了：{ $given }
error-too_many_duties = 一个环节最多{ $max }件同时要做的事
error-duty_role_or_person = 角色和人只能选一个
error-template_not_found = 没有找到这个流程模板：{ $given }

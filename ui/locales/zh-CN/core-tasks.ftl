# Tasks: preparation and what retrospectives asked for.

task-fault = { $item }：{ $text }

error-task_not_found = 找不到这个事项（{ $given }），可能已经删除；刷新后再看
error-task_no_action = 这个事项不是复盘时定下的，没有“落实情况”可填
error-too_many_tasks = 一场最多{ $max }个事项，请先删掉不要的

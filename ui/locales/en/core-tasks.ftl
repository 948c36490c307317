# Tasks: preparation and what retrospectives asked for.

task-fault = { $item }: { $text }

error-task_not_found = This task is not there (any more): { $given }. Look again after refreshing.
error-task_no_action = No retrospective asked for this task, so nothing can be said about what came of it.
error-too_many_tasks = An event has { $max } tasks at most; remove some first.

# Versions 定稿 and what changed since, as it stands in the paper and in WeChat: one short line each.
act-versions-publish = { $salon }：定稿V{ $number }
error-version_not_found = 没有V{ $number }这个版本，请刷新后再看
error-version_unchanged = 和V{ $number }相比没有变动，不用再定稿
error-version_empty = 流程表还是空的，先排好环节再定稿
warning-version-open = 定稿了，但还有一项没好（{ $check }）：{ $reason }

change-talk =
    { $talk ->
        [1] 分享一
        [2] 分享二
        [3] 分享三
        [4] 分享四
        [5] 分享五
        [6] 分享六
        [7] 分享七
        [8] 分享八
        [9] 分享九
       *[other] 分享{ $talk }
    }
change-row-at = { $start }的{ $row }
change-list = { $first }、{ $rest }
change-list-more = { $items }等{ $count }项

# When, where, for how many, whom to call.
change-date = 日期改到{ $date }
change-start = { $start }开始（原{ $was }）
change-venue = 地点改为{ $venue }
change-venue-open = 地点待定
change-length = 活动到{ $end }结束
change-theme = 主题改为“{ $theme }”
change-theme-open = 主题待定
change-heads = 预计人数改为{ $heads }人
change-heads-visitors = 预计{ $heads }人，其中新朋友{ $visitors }人
change-in-charge = 负责人改为{ $name } { $phone }
change-onsite = 现场联系人改为{ $name } { $phone }
change-contact-open = 联系人待定

# Who speaks.
change-speaker = { $talk }改为{ $name }{ $address }
change-speaker-found = { $talk }请到{ $name }{ $address }
change-speaker-open = { $talk }换人，待定（原{ $name }）
change-speaker-confirmed = { $talk }{ $name }{ $address }已确认
change-speaker-unconfirmed = { $talk }{ $name }{ $address }待确认
change-speakers-swapped = 两位讲师对调：{ $talk }{ $name }，{ $other_talk }{ $other }
change-topic = { $talk }题目改为《{ $topic }》
change-topic-open = { $talk }题目待定
change-topic-settled = { $talk }题目已定
change-topic-tentative = { $talk }题目改为暂定
change-standby = 备选嘉宾：{ $names }
change-standby-none = 没有备选嘉宾了

# Rows.
change-removed = 取消{ $rows }
change-added = 增加{ $row }（{ $start }，{ $minutes }分钟）
change-added-moment = 增加{ $row }（{ $start }）
change-added-many = 增加{ $rows }
change-renamed = “{ $was }”改为“{ $row }”
change-kind = { $row }改为{ $kind }环节
change-minutes = { $row }改为{ $minutes }分钟（原{ $was }分钟）
change-minutes-set = { $row }定为{ $minutes }分钟
change-minutes-split = { $row }改为{ $talk }分钟＋问答{ $questions }分钟
change-minutes-none = { $row }不再限定时长
change-minutes-many = 时长有调整：{ $rows }
change-order = { $row }移到最后（{ $start }）
change-order-before = { $row }移到{ $below }之前（{ $start }）
change-order-many = 顺序有调整：{ $rows }
change-shift =
    { $way ->
        [later] { $row }推迟到{ $start }
       *[earlier] { $row }提前到{ $start }
    }
change-shift-from =
    { $way ->
        [later] 从{ $row }起整体晚{ $minutes }分钟
       *[earlier] 从{ $row }起整体早{ $minutes }分钟
    }
change-shift-between =
    { $way ->
        [later] 从{ $row }到{ $last }晚{ $minutes }分钟
       *[earlier] 从{ $row }到{ $last }早{ $minutes }分钟
    }
change-times = 多个环节的时间有调整，以新表为准

# Who does what.
change-role = { $role }改为{ $names }
change-role-filled = { $role }由{ $names }担任
change-role-open = { $role }暂缺（原{ $names }）
change-served = { $row }由{ $roles }负责
change-served-none = { $row }不再安排角色
change-groups = 改为{ $groups }个讨论组
change-group-lead = { $group }组组长改为{ $name }
change-group-lead-open = { $group }组组长暂缺
change-group-members = 分组名单有更新
change-group-questions = 各组的讨论题有调整
change-note-taker = { $group }组记录改为{ $name }
change-note-taker-open = { $group }组记录暂缺
change-person = { $row }由{ $names }负责
change-person-none = { $row }不再指定负责人
change-person-renamed = “{ $was }”更正为“{ $name }”
change-duty = { $row }时{ $who }：{ $what }
change-duties = 同时要做的事有更新：{ $duties }
change-duties-dropped = 不用做了：{ $duties }
change-nobody = 待定

# What is brought, discussed, noted.
change-material-borne = { $items }由{ $name }带
change-material-added = 增加物料：{ $items }
change-material-edited = 物料改为：{ $items }
change-material-open = 还没人带：{ $items }
change-material-removed = 不用带：{ $items }
change-material-name = { $name }{ $quantity }
change-questions = 讨论题有更新，共{ $count }道
change-questions-none = 讨论题取消
change-notes = 备注有更新：{ $rows }
change-block = “{ $block }”合成一段
change-block-target = “{ $block }”合计{ $minutes }分钟
change-block-gone = “{ $block }”不再合成一段
change-blocks = 合成一段的环节有调整

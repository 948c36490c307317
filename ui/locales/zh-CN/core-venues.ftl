# Items of the checklist.
venue-item-clean_bright = 干净明亮
venue-item-quiet = 安静
venue-item-projector = 投影
venue-item-screen = 幕布
venue-item-microphone = 话筒
venue-item-clicker = 翻页笔
venue-item-air_conditioning = 空调
venue-item-tables_chairs = 桌椅
venue-item-computers = 电脑
venue-item-bookshelf = HR书架
venue-item-photo_wall = 照片墙
venue-item-furnishing = 文化布置
venue-item-photo_spot = 拍照角
venue-item-central = 位置居中
venue-item-transit = 公交地铁
venue-item-parking = 停车

# Acts.
act-venues-add = 添加场地：{ $name }
act-venues-edit = 修改场地：{ $name }
act-venues-remove = 删除场地：{ $name }
act-venues-check = { $name }：查看{ $item }
act-venues-inspect = 记一次踩点：{ $name }
act-venues-remove-inspection = 删除踩点记录：{ $name }
act-venues-add-photo = 添加场地照片：{ $name }
act-venues-caption-photo = 修改场地照片说明：{ $name }
act-venues-remove-photo = 删除场地照片：{ $name }

# How a room fits a number of heads.
venue-fit-good = { $area }平方米坐{ $heads }人，人均{ $per_head }平方米，大小合适
venue-fit-tight = { $area }平方米坐{ $heads }人，人均{ $per_head }平方米，低于{ $low }，有点挤；{ $least }–{ $most }人正好
venue-fit-too-small = { $area }平方米坐{ $heads }人，人均只有{ $per_head }平方米，坐不下；最多约{ $most }人
venue-fit-roomy = { $area }平方米坐{ $heads }人，人均{ $per_head }平方米，高于{ $high }，偏大；可以把座位收拢一些
venue-fit-empty = { $area }平方米坐{ $heads }人，人均{ $per_head }平方米，会显得空；{ $least }–{ $most }人正好
venue-fit-over-capacity = 这里最多容纳{ $capacity }人，{ $heads }人坐不下
venue-fit-no-area = 面积还没填，不知道{ $heads }人坐不坐得下
venue-fit-no-area-seats = 容纳{ $capacity }人，{ $heads }人坐得下；面积还没填，不知道挤不挤
venue-fit-no-heads = 还没填预计人数，不知道大小合不合适

# Warnings; what they are about is done all the same.
venues-warning-same-name = 已经有一个叫“{ $name }”的场地
venues-warning-ahead = { $date }还没有到，请看看踩点日期对不对

error-venue_not_found = 没有找到这个场地：{ $given }
error-venue_in_use = { $name }还有{ $events }场活动在用，先给它们换场地，再删除
error-venue_times = 清场时间{ $clears }要晚于开门时间{ $opens }
error-inspection_not_found = 这条踩点记录已经不在了
error-photo_not_found = 这张照片已经不在了
error-too_many_photos = 一个场地最多{ $max }张照片，先删掉几张再加
error-number_out_of_range = 这里要填{ $min }到{ $max }之间的数

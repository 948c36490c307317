# 修改记录.
history-why = 每一次修改都记在这里，旧的也能单独收回
history-day = 只看这一天
history-empty = 还没有修改
history-none-then = 这一天没有修改
history-empty-text = 添加或修改任何内容，都会在这里留下一行。
history-more = 更早的修改
history-undone = 已撤销
history-take-back = 收回这一步
history-taken-back = 已收回：{ $act }

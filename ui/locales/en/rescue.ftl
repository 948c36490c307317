# 应急方案: a speaker, the venue or the host is lost.
rescue-open = Rescue…
rescue-title = Rescue
rescue-speaker = Cannot come?
rescue-venue = Venue lost?
rescue-host = Host cannot come…
rescue-what = What happened?
rescue-speaker-named = { $name } cannot come
rescue-venue-named = { $name } is lost
rescue-host-named = { $name } cannot host
rescue-nothing = No speaker, venue or host is set yet: there is nothing to rescue.
rescue-making = Laying out the plans…
rescue-found = { $count ->
    [one] One plan
   *[other] { $count } plans
 }
rescue-none = No plan is at hand; please change the run-sheet.
rescue-plans = Plans
rescue-best = Safest
rescue-sheet = The new run-sheet
rescue-start = Start
rescue-segment = Segment
rescue-minutes = Minutes
rescue-end = Ends at { $end }
rescue-dropped = dropped
rescue-unchanged = Times and segments stay as they are
rescue-texts = See the messages to send
rescue-for-committee = For the committee
rescue-for-audience = For the audience
rescue-no-text = Nothing to send.
rescue-one-act = Run-sheet, roles and messages change at once; one undo takes it all back.
rescue-accept = Take this plan
rescue-done = Done
rescue-done-text = Run-sheet and roles are changed; now send the messages.
rescue-version = V{ $version } was published.
rescue-take-back = Undo this plan
rescue-taken-back = Undone; all is as before

# Messages: the outbox, one letter, the templates.
letters-outbox = Outbox
letters-templates = Templates
letters-list = List of messages
letters-today = To write today
letters-stale = Facts changed, to be corrected
letters-prepared = Waiting to be sent
letters-sent = Sent
letters-all-sent = { $count } more
letters-count-today = { $count } to write today
letters-count-stale = { $count } to be corrected
letters-count-prepared = { $count } waiting to be sent
letters-nothing-due = Nothing to send today
letters-empty = No messages yet
letters-empty-text = Inviting, following up, confirming, reminding, thanking: when the day comes, this page tells you which message to write and writes it from the template. You read it and send it.
letters-see-templates = See the templates
letters-choose-one = Choose one at the left to read, change and send it here.
letters-lacks = { $count ->
    [one] One thing is missing before it can go
   *[other] { $count } things are missing before it can go
}
letters-late = { $days ->
    [one] a day late
   *[other] { $days } days late
}

letters-write = Write
letters-write-do = Write it for me to read
letters-write-to = Write to { $name }: { $kind }
letters-kind = What to write
letters-language = Language
letters-language-usual = As they prefer
letters-to = To
letters-about = About
letters-no-event = No event in particular
letters-to-committee = The committee
letters-to-audience = Those who signed up

letters-more = More
letters-state-prepared = Not sent yet
letters-state-edited = Not sent yet, edited
letters-state-sent = Sent
letters-state-dropped = Not needed
letters-blocked = It cannot go before these are filled in
letters-mend-speaker = Mend in the speaker’s record
letters-mend-salon = Mend at the salon
letters-mend-venue = Mend in the venue’s record
letters-mend-chapter = Mend in the chapter
letters-mend-template = To the template
letters-stale-sent = Facts have changed since it was sent
letters-stale-prepared = Facts have changed since it was written
letters-stale-short = To be corrected
letters-correct = Write a correction
letters-show-correction = See the correction
letters-corrects = Corrects
letters-show-corrected = The earlier message
letters-refill = Write it anew
letters-subject = Mail subject
letters-text = The message
letters-send-on = Send on
letters-sent-on = Sent on
letters-sent-by = Sent by
letters-by-copy = WeChat
letters-by-mail = Mail
letters-by-file = File
letters-by-other = Another way

letters-copy-sent = Copy and mark as sent
letters-copied-sent = Copied: paste it into WeChat. Marked as sent to { $name }
letters-copy-again = Copy again
letters-mail = Send by mail
letters-no-email = No mail address is known: fill it in yourself
letters-mailed = Written in your mail program. Marked as sent to { $name }
letters-mailed-paste = The text is long and was copied: paste it into the mail. Marked as sent to { $name }
letters-mailed-copy = The text is too long for the mail program: copy it again and paste it into the mail. Marked as sent to { $name }
letters-save-file = Save as a file
letters-saved-sent = Saved to { $path } and marked as sent
letters-mark-sent = Sent another way
letters-mark-sent-do = Mark as sent
letters-beside = To send along
letters-beside-invitation = Invitation
letters-beside-certificate = Certificate
letters-drop = Do not send this one
letters-take-up = Send it after all
letters-unsend = It was not sent
letters-remove = Delete this message
letters-own-template = Change the template for this speaker only
letters-edit-template = Change the template of these messages

letters-templates-why = One template for each kind of message; what stands in braces is filled in when you write
letters-kinds = Kinds of messages
letters-unsaved = Not saved yet
letters-from-built_in = Built in
letters-from-chapter = The chapter’s own
letters-from-speaker = For one speaker
letters-for-whom = Only for this speaker
letters-for-everybody = Empty: for all speakers
letters-template-text = Text of the template
letters-save-template = Save the template
letters-reset = Back to the built-in one
letters-reset-speaker = Back to the chapter’s
letters-reset-text = What you changed here has not been saved.
letters-placeholders = What can be filled in
letters-placeholders-why = A click puts it where the caret is. Dashed ones say nothing yet; one with a * that says nothing keeps a message from being sent.
letters-required = required
letters-placeholder-says = { $what }: { $value }
letters-placeholder-empty = { $what }: says nothing now
letters-preview = Preview with real data
letters-preview-salon = Which event
letters-preview-speaker = Which speaker
letters-open-speaker = Open { $name }

letters-of-speaker = Messages to the speaker
letters-of-salon = Messages about it
letters-none-of-speaker = No message to this speaker yet.
letters-none-of-salon = No message about this event yet.
letters-all-of = All { $count }
letters-sent-day = sent { $day }

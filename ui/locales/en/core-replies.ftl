# Replies: what was found in a message, and what becomes of it.
act-replies-take = Note the reply of { $name }
act-replies-confirmed = { $name } says yes
act-replies-declined = { $name } declines
act-replies-later = { $name }: another time
act-replies-withdrawn = { $name } withdraws
error-reply_outdated = The records have just changed; please look at what was found once more before accepting it
error-reply_key_unknown = The reply has no { $given }; it has: { $known }
error-reply_nothing_ticked = Nothing can be noted as it is; please name what to note

# What was found. A text of theirs stands behind it.
reply-yes = Will come
reply-yes-open = Will probably come, not promised
reply-no = Cannot come this time
reply-no-open = Perhaps cannot come, not said for sure
reply-later = Another time
reply-later-on = Another time; ask again from { $date }
reply-answer-coming = Not decided yet, an answer will come
reply-answer-coming-by = Not decided yet, an answer by { $date }
reply-date-wish = Days that suit them
reply-away = Away on { $date }
reply-away-span = Away from { $from } to { $to }
reply-topic = Topic
reply-topic-wish = Would like to speak about
reply-introduction = Introduction
reply-needs = Equipment
reply-car-plate = Car plate
reply-car-drives = Comes by car, number not told
reply-car-without = Does not come by car
reply-may-film-yes = May be filmed and photographed
reply-may-film-photos_only = Photos only, no film
reply-may-film-no = No film, no photos
reply-may-share-yes = Slides may be shared
reply-may-share-no = Slides stay with us
reply-meal = Meal
reply-companion = Who comes along
reply-fee-none = Takes no fee
reply-fee-travel = Wants travel paid
reply-fee-fee = Wants a fee
reply-online = Speaks online
reply-contact-person = Contact person
reply-phone = Phone
reply-email = E-mail

# Something that has come or will come.
reply-thing-topic = topic
reply-thing-introduction = introduction
reply-thing-photo = photo
reply-thing-slides = slides
reply-material-sent = Have sent: { $thing }
reply-material-by = Will send by { $date }: { $thing }
reply-material-soon = Will send later: { $thing }

# Questions they put to us.
reply-asked = { $text }
reply-asked-heads = { $text } ({ $heads ->
    [one] one person
   *[other] { $heads } people
} expected)
reply-asked-time = { $text } ({ $date }, { $start }–{ $end })
reply-asked-place = { $text } ({ $venue })

# The next action that follows.
reply-next-collect = Collect { $things }
reply-next-by = { $thing } (by { $date })
reply-next-answer = Wait for the answer
reply-next-plate = Ask for the car plate
reply-next-date = See whether it can be moved to: { $words }
reply-next-done = The earlier next step is done: { $action }
reply-next-replaced = The next step was renewed; it had been: { $action }

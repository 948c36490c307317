# Pairing: why somebody fits a place, and what speaks against them.
pairing-why-junior = Junior, as this talk needs
pairing-why-senior = Senior, as this talk needs
pairing-why-beside-junior = Junior, a good pair with { $name }, who is senior
pairing-why-beside-senior = Senior, a good pair with { $name }, who is junior
pairing-why-confirmed = Has said yes, no date yet
pairing-why-ready = May be invited again since { $date }
pairing-why-thanked = The last talk went well; thanked on { $date }
pairing-why-contact = { $days ->
    [0] In touch today
    [one] In touch one day ago
   *[other] In touch { $days } days ago
}
pairing-why-known = { $days ->
    [one] Known to us; in touch one day ago
   *[other] Known to us; in touch { $days } days ago
}
pairing-why-again = It was agreed to ask again on { $date }, and that day has come
pairing-why-new = Has not spoken here yet
pairing-why-rested = Last talk on { $date }, long enough ago
pairing-why-rating = { $talks ->
    [one] One talk, rated { $rating }
   *[other] { $talks } talks, rated { $rating }
}
pairing-why-topic = Can speak about “{ $topic }”, close to the theme
pairing-why-module = At home in { $module }, which fits the theme
pairing-why-promised = Was promised: { $what }

pairing-against-away = Away on { $date }
pairing-against-away-note = Away on { $date }: { $note }
pairing-against-level-unknown = Junior or senior is not known yet
pairing-against-junior = Junior, while a senior is wanted
pairing-against-senior = Senior, while a junior is wanted
pairing-against-company = Same company as { $name }
pairing-against-planned = Planned for salon { $number } already ({ $date })
pairing-against-planned-date = Planned for { $date } already
pairing-against-thanks = Not thanked yet for the talk on { $date }
pairing-against-lead = Nobody has been in touch yet
pairing-against-silent = { $days ->
    [one] No answer for one day
   *[other] No answer for { $days } days
}
pairing-against-early = It was agreed to ask again after { $date }
pairing-against-declined = Declined on { $date }
pairing-against-no_reply = No reply since { $date }
pairing-against-no_show = Did not come on { $date }
pairing-against-withdrawn = Withdrew on { $date }
pairing-against-rest = { $months ->
    [one] Spoke on { $date }; one month should pass
   *[other] Spoke on { $date }; { $months } months should pass
}
pairing-against-rating = { $talks ->
    [one] One talk, rated { $rating }
   *[other] { $talks } talks, rated { $rating }
}
pairing-against-beside = “{ $topic }” is too close to what { $name } speaks about
pairing-against-told = “{ $topic }” was told on { $date }
pairing-against-fee = Wants a fee
pairing-against-city = Lives in { $city }

# The salons ahead.
pairing-year-both-junior = Both are junior; a senior is missing
pairing-year-both-senior = Both are senior; a junior is missing
pairing-year-open = { $days ->
    [0] Today, speakers missing: { $count }
    [one] Tomorrow, speakers missing: { $count }
   *[other] In { $days } days, speakers missing: { $count }
}
pairing-year-unsure = { $days ->
    [0] Today, speakers without a yes: { $count }
    [one] Tomorrow, speakers without a yes: { $count }
   *[other] In { $days } days, speakers without a yes: { $count }
}
pairing-year-no-standby = { $days ->
    [0] Today, and nobody stands by
    [one] Tomorrow, and nobody stands by
   *[other] In { $days } days, and nobody stands by
}

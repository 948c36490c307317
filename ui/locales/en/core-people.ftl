# People: what the core says.
act-people-add = Add person: { $name }
act-people-edit = Change person: { $name }
act-people-remove = Remove person: { $name }
act-people-erase = Erase a person’s data
act-people-photo = Change photo: { $name }
people-erased-name = Erased person
people-warning-duplicate = May be the same person as { $name }: { $why }
people-same-phone = the same phone ({ $phone })
people-same-wechat = the same WeChat id ({ $wechat })
people-same-email = the same e-mail ({ $email })
people-phone-is-wechat = one’s WeChat id is the other’s phone
people-same-name = the same name, one of them without a company
people-same-name-and-company = the same name and company ({ $company })
people-same-nickname = the same group nickname ({ $nickname })
people-use-speaker = is a speaker
people-use-terms = { $count ->
    [one] one term of office
   *[other] { $count } terms of office
}
people-use-roles = { $count ->
    [one] one role at a salon
   *[other] { $count } roles at salons
}
people-use-events = { $count ->
    [one] named in one event
   *[other] named in { $count } events
}
people-use-promises = { $count ->
    [one] one promise
   *[other] { $count } promises
}
people-use-tasks = { $count ->
    [one] one task
   *[other] { $count } tasks
}
people-use-sign-ups = { $count ->
    [one] one sign-up
   *[other] { $count } sign-ups
}
people-use-inspections = { $count ->
    [one] one venue inspection
   *[other] { $count } venue inspections
}
people-use-and = { $first }, { $second }
error-person_not_found = There is no person “{ $given }”: check the name or the id
error-person_in_use = { $name } cannot be removed yet: { $uses }. Put somebody else in these places or take them out first
error-years_out_of_range = Years in HR are a whole number from 0 to { $max }
error-too_many_tags = A person has at most { $max } tags: take some away

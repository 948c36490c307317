# The share tab: versions, sheets of people, papers for the day.
papers-draft = Draft
papers-not-final = Not final yet: whatever goes out says “draft”.
papers-not-final-changes = These changes are not final yet.
papers-to-publish = Make it final
papers-as-it-stands = as it stands
papers-about-host_script = What to say in each segment, whom to call, when to stop: large type, the clock in the margin.
papers-about-values_script = The words of the values opening, one page in large type.
papers-about-timing_sheet = Planned times with empty boxes for the real ones, to fill in with a pen.
papers-about-time_cards = 5 minutes, 1 minute, time’s up: three A4 landscape pages to hold up.
papers-about-sign_in = Everybody who is known, and ten empty lines.
papers-about-table_cards = Speakers, host and committee, two to an A4 page, folded to stand.
papers-about-name_stickers = Twenty-one to an A4 page: known names printed, the others written on the spot.
papers-not-written = Not written yet: write it
papers-png = Picture
papers-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
papers-more-pages = { $count ->
    [one] One more page follows
   *[other] { $count } more pages follow
}
papers-picture-of = What it looks like: { $name }

# The share tab: versions, sheets of people, papers for the day.
papers-draft = Draft
papers-not-final = Not final yet: whatever goes out says “draft”.
papers-not-final-changes = These changes are not final yet.
papers-to-publish = Make it final
papers-which = Run-sheet
papers-as-it-stands = as it stands
papers-people = Sheets for each person
papers-whose = Whose sheet
papers-all = Everybody
papers-everybody = Everybody’s part
papers-everybody-text = One text with a line between people; pictures one for each person in the same folder.
papers-person = What { $name } does
papers-nobody = Nobody has anything to do yet.
papers-to-roles = Give out roles
papers-day = Papers to print
papers-about-host_script = What to say in each segment, whom to call, when to stop: large type, the clock in the margin.
papers-about-values_script = The words of the values opening, one page in large type.
papers-about-timing_sheet = Planned times with empty boxes for the real ones, to fill in with a pen.
papers-about-time_cards = 5 minutes, 1 minute, time’s up: three A4 landscape pages to hold up.
papers-about-sign_in = Everybody who is known, and ten empty lines.
papers-about-table_cards = Speakers, host and committee, two to an A4 page, folded to stand.
papers-about-name_stickers = Twenty-one to an A4 page: known names printed, the others written on the spot.
papers-not-written = Not written yet: write it
papers-look = Preview
papers-png = Picture
papers-copy = Copy text
papers-pages = { $count ->
    [one] One page
   *[other] { $count } pages
}
papers-more-pages = { $count ->
    [one] One more page follows
   *[other] { $count } more pages follow
}
papers-as-printed = As it is printed
papers-picture-of = What it looks like: { $name }
papers-written-many = { $count } pictures saved, the first one at { $path }
papers-save-rota = Export the rota
papers-xlsx = Save as workbook

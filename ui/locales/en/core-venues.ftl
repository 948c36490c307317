# Items of the checklist.
venue-item-clean_bright = Clean and bright
venue-item-quiet = Quiet
venue-item-projector = Projector
venue-item-screen = Screen
venue-item-microphone = Microphone
venue-item-clicker = Clicker
venue-item-air_conditioning = Air conditioning
venue-item-tables_chairs = Tables and chairs
venue-item-computers = Computers
venue-item-bookshelf = HR bookshelf
venue-item-photo_wall = Photo wall
venue-item-furnishing = Furnishing
venue-item-photo_spot = Photo spot
venue-item-central = Central
venue-item-transit = Public transport
venue-item-parking = Parking

# Acts.
act-venues-add = Add venue { $name }
act-venues-edit = Edit venue { $name }
act-venues-remove = Remove venue { $name }
act-venues-check = { $name }: look at { $item }
act-venues-inspect = Note an inspection of { $name }
act-venues-remove-inspection = Remove an inspection of { $name }
act-venues-add-photo = Add a photo of { $name }
act-venues-caption-photo = Describe a photo of { $name }
act-venues-remove-photo = Remove a photo of { $name }

# How a room fits a number of heads.
venue-fit-good = { $area } m² for { $heads } people, { $per_head } m² each: the right size
venue-fit-tight = { $area } m² for { $heads } people, { $per_head } m² each, below { $low }: tight. Right for { $least }–{ $most } people
venue-fit-too-small = { $area } m² for { $heads } people, only { $per_head } m² each: too small. About { $most } people at most
venue-fit-roomy = { $area } m² for { $heads } people, { $per_head } m² each, above { $high }: rather large. Move the seats together
venue-fit-empty = { $area } m² for { $heads } people, { $per_head } m² each: it will look empty. Right for { $least }–{ $most } people
venue-fit-over-capacity = At most { $capacity } people are let in here: too small for { $heads }
venue-fit-no-area = The area is not known, so it is open whether { $heads } people fit
venue-fit-no-area-seats = { $capacity } people are let in, so { $heads } fit; the area is not known, so it may be tight
venue-fit-no-heads = The expected heads are not known yet

# Warnings; what they are about is done all the same.
venues-warning-same-name = There is a venue called “{ $name }” already
venues-warning-ahead = { $date } is still ahead: please look at the date of the inspection

error-venue_not_found = No venue found: { $given }
error-venue_in_use = { $events ->
    [one] One event takes place at { $name }. Give it another venue first.
   *[other] { $events } events take place at { $name }. Give them another venue first.
}
error-venue_times = The room must be cleared ({ $clears }) later than it opens ({ $opens })
error-inspection_not_found = This inspection is no longer there
error-photo_not_found = This photo is no longer there
error-too_many_photos = At most { $max } photos for one venue. Remove some first.
error-number_out_of_range = A number from { $min } to { $max } is needed here

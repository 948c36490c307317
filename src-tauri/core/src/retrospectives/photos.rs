//! Photos of an event: turned upright, scaled down and encoded anew, so that what the camera wrote into them (place,
//! device) stays outside.

use super::ops::{at_end, saved};
use super::store::{self, Ranked};
use super::{EventPhoto, PhotoFields, Retro};
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, pictures, rank};
use crate::text::{LINE_MAX, clean_line};

/// The most photos of an event.
pub const PHOTOS_MAX: usize = 60;

/// Adds a photo, which is not shown outside unless that is said. Errors: `event_not_found`, `retro_too_many_photos`, and those of
/// [`pictures::add`].
pub fn add_photo(tx: &Tx<'_>, event: Id, bytes: &[u8], caption: &str) -> Result<Saved<Retro>> {
    events::queries::short(tx, event)?;
    let count = store::photos(tx, event)?.len();
    if count >= PHOTOS_MAX {
        return Err(Error::refused("retro_too_many_photos").with("max", PHOTOS_MAX));
    }
    let photo = EventPhoto {
        id: tx.new_id(),
        picture: pictures::add(tx, bytes)?,
        caption: clean_line("caption", caption, LINE_MAX)?,
        public: false,
    };
    let rank = at_end(tx, Ranked::Photo, event, count, PHOTOS_MAX)?;
    store::insert_photo(tx, event, &rank, &photo)?;
    saved(tx, event)
}

/// Says something else about a photo. Errors: `photo_not_found`.
pub fn edit_photo(tx: &Tx<'_>, id: Id, fields: &PhotoFields) -> Result<Saved<Retro>> {
    let (event, mut photo) = store::photo_of(tx, id)?;
    if let Some(caption) = &fields.caption {
        photo.caption = clean_line("caption", caption, LINE_MAX)?;
    }
    photo.public = fields.public.unwrap_or(photo.public);
    store::update_photo(tx, &photo)?;
    if let Some(place) = fields.place {
        let mut others = store::photo_ranks(tx, event)?;
        others.retain(|(other, _)| *other != id);
        let place = (place as usize).min(others.len());
        let rank_at = |at: usize| others.get(at).map(|(_, rank)| rank.as_str());
        let before = place.checked_sub(1).and_then(rank_at);
        store::set_photo_rank(tx, id, &rank::between(before, rank_at(place))?)?;
    }
    saved(tx, event)
}

/// Removes a photo. Errors: `photo_not_found`.
pub fn remove_photo(tx: &Tx<'_>, id: Id) -> Result<Saved<Retro>> {
    let (event, _) = store::photo_of(tx, id)?;
    store::delete_photo(tx, id)?;
    saved(tx, event)
}

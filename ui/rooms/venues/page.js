/**
 * The venues room: cards at `#/venues`, one venue at `#/venues/<id>`.
 *
 * For tests: data-test = add-venue, fit-heads, venue (cards, by data-id); on a venue's page edit-venue, venue-more with
 * remove-venue; items of the checklist are `[data-item=<code>]` with radios `<code>-<state>` and note-<code>; add-photo,
 * caption, remove-photo, inspect, remove-inspection; dialogs venue-form (fields by their names, connectors as connector-<code>)
 * and inspect-form (on_date, by, note).
 */
import { openList } from "./list.js";
import { openVenue } from "./venue.js";

/** @type {import("../../parts/page.js").OpenPage} */
export const openVenues = (place) => (place.names[1] ? openVenue(place) : openList(place));

/**
 * The speakers room: the board at `#/speakers`, the table at `#/speakers/table`, one speaker at `#/speakers/<id>`.
 *
 * For tests: data-test = add-speaker, as-board, as-table, speaker-search, filter-today, level-all, level-junior,
 * level-senior, subject; columns of the board are `[data-list=<stage>]`, cards `[data-test=card][data-id]` (Alt + arrow
 * keys move them). The dialog speaker-form has person (or the fields of a new person) and the profile's fields. On a
 * speaker's page: stage-<code>, log-contact, next-action, edit-profile, edit-person, speaker-more; dialogs contact-form
 * (on_date, channel, direction, text, next_action, next_action_on, save), stage-form, next-form, profile-form.
 */
import { openSpeaker } from "./speaker.js";
import { openList } from "./list.js";

/** @type {import("../../parts/page.js").OpenPage} */
export const openSpeakers = (place) => (place.names[1] && place.names[1] !== "table" ? openSpeaker(place) : openList(place));

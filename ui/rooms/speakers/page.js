/**
 * The speakers room: the board at `#/speakers`, the table at `#/speakers/table`, who speaks at the salons of the year at
 * `#/speakers/year` (`/<salon>`: with the candidates for it), one speaker at `#/speakers/<id>`.
 *
 * For tests: data-test = add-speaker, as-board, as-table, as-year, speaker-search, filter-today, level-all, level-junior,
 * level-senior, filter-module, filter-source, filter-city, filter-spoke, clear-filter, order; lists of the board are
 * `[data-list=<stage>]`, cards `[data-test=card]` in `[data-id]` (Alt + arrow keys move them, M opens card-menu with
 * menu-<stage> and menu-reply). An unusual step and an exit ask in step-form (note, try_again_on, save). The dialog
 * speaker-form has person (or the fields of a new person) and the profile's fields. On a speaker's page: stage-<code>,
 * paste-reply, quick-<answer>, log-contact, next-action, edit-terms, add-promise, keep, promise-more, edit-profile,
 * edit-person, speaker-more; dialogs reply (see reply.js), contact-form (on_date, channel, direction, text, next_action,
 * next_action_on, save), stage-form, next-form, profile-form, terms-form, promise-form.
 */
import { openSpeaker } from "./speaker.js";
import { openList } from "./list.js";
import { openYear } from "./year.js";

/** @type {import("../../parts/page.js").OpenPage} */
export function openSpeakers(place) {
  const [, name] = place.names;
  if (name === "year") return openYear(place);
  return name && name !== "table" ? openSpeaker(place) : openList(place);
}

/**
 * The letters room 消息: the outbox at `#/letters/outbox/<id>`, the templates at
 * `#/letters/templates/<kind>/<language>/<speaker>`.
 *
 * For tests: data-test = new-letter, tab-outbox, tab-templates. In the outbox rows [data-test=due][data-kind] with
 * write, and [data-test=letter][data-id][data-kind] below [data-part=due|stale|prepared|sent]. The open letter is
 * [data-test=open-letter][data-state] with letter-subject, letter-body, copy-sent, mail, save-file, mark-sent (dialog
 * sent-form: on_date, by-<way>), letter-more (refill, own-template, drop, take-up, remove-letter, unsend), correct; what
 * is missing is [data-test=blocked] with mend, what changed [data-test=stale]. The dialog letter-form has kind, event,
 * speaker, lang.
 */
import { openOutbox } from "./outbox.js";
import { openTemplates } from "./templates.js";

/** @type {import("../../parts/page.js").OpenPage} */
export const openLetters = (place) => (place.names[1] === "templates" ? openTemplates(place) : openOutbox(place));

/**
 * The people room: everybody at `#/people`, one person at `#/people/<id>`.
 *
 * For tests: data-test = add-person, people-search, person (rows, by data-id); on a person's page edit-person,
 * person-more with make-speaker, remove-person, erase-person; the dialog `person-form` has the fields by their names,
 * duplicate (lines of likely duplicates) and save; the dialog `erase` has typed and save.
 */
import { openPeople as openList } from "./list.js";
import { openPerson } from "./person.js";

/** @type {import("../../parts/page.js").OpenPage} */
export const openPeople = (place) => (place.names[1] ? openPerson(place) : openList(place));

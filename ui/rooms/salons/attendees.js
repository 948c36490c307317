/** A pasted list of who comes: a name a line, numbered or not; a new friend is marked as such behind the name. */
import { people_choose } from "../../bridge/commands.js";

/** @typedef {{name: string, person: string | null, visitor: boolean}} Attendee */

const NUMBERING = /^\s*[(（]?\d+[.．、,，:：)）]?\s*/;
const VISITOR = /[\s,，、(（]*(新朋友|访客|新人|新|visitor|guest|new)\s*[)）]?\s*$/iu;
/** As many names are looked up at once. */
const AT_ONCE = 8;

/**
 * Reads the list; whoever stands among the people under exactly this name, once, is that person.
 * @param {string} text
 * @returns {Promise<Attendee[]>}
 */
export async function readAttendees(text) {
  const attendees = text.split(/\r?\n/).flatMap((line) => {
    const said = line.replace(NUMBERING, "").trim();
    const name = said.replace(VISITOR, "").trim();
    return name === "" ? [] : [{ name, person: /** @type {string | null} */ (null), visitor: VISITOR.test(said) }];
  });
  for (let from = 0; from < attendees.length; from += AT_ONCE) {
    await Promise.all(attendees.slice(from, from + AT_ONCE).map(lookUp));
  }
  return attendees;
}

/** @param {Attendee} attendee */
async function lookUp(attendee) {
  const [first = attendee.name] = attendee.name.split(/[-－—–_/ ]/);
  const found = await people_choose({ query: first, limit: 5 });
  const same = found.filter(({ name }) => name === attendee.name || name === first);
  if (same.length === 1 && same[0]) attendee.person = same[0].id;
}

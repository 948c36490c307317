/**
 * Finding one of those who signed up, in the window itself: at the door nobody waits. The core gives each row its keys (full
 * pinyin, initials, the end of the phone number); a row is found by them, by its name and by its company.
 */

/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */

/** Letters of another key than this are only looked for from its beginning: two letters within a word say nothing. */
const WITHIN = 3;

/**
 * How well a row fits: 0 best, null not at all.
 * @param {SignUp} row
 * @param {string} query what was typed, as `plain` gives it
 * @returns {number | null}
 */
function rankOf(row, query) {
  const name = plain(row.name);
  const keys = row.keys.split(" ");
  const number = /^\d+$/.test(query);
  if (name.startsWith(query)) return 0;
  if (keys.some((key) => key.startsWith(query) || (number && key.endsWith(query)))) return 1;
  if (name.includes(query)) return 2;
  if (query.length >= WITHIN && keys.some((key) => key.includes(query))) return 3;
  if (!number && plain(row.company).includes(query)) return 4;
  return null;
}

/** Text as it is compared: one width, lower case, no blanks. @param {string} text */
const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** At the door whoever is expected and not yet there comes first, who cancelled last. @param {SignUp} row */
const waiting = (row) => (row.checked_in_at !== null ? 3 : row.state === "coming" ? 0 : row.state === "waitlist" ? 1 : 2);

/**
 * The rows that fit, best first; those of one rank stay in their order. All of them for an empty query.
 * @param {SignUp[]} rows
 * @param {string} typed
 * @param {{door?: boolean}} [how] `door`: whoever is already there stands below those who are waited for
 * @returns {SignUp[]}
 */
export function find(rows, typed, { door = false } = {}) {
  const query = plain(typed);
  const ranked = rows.flatMap((row) => {
    const rank = query === "" ? 0 : rankOf(row, query);
    return rank === null ? [] : [{ row, rank: door ? waiting(row) * 10 + rank : rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

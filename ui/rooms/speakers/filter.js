/**
 * Which speakers are shown and in what order. Board and table share one filter; it is kept while the page is left and
 * found again, as long as the same file is open.
 */
import { addDays, daysUntil, todayIs } from "../../dates.js";
import { session } from "../../session.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../letters/today.js").Line} Line */
/** @typedef {"waiting" | "name" | "contact" | "spoke"} Order */

/**
 * @typedef {object} Filter
 * @property {string} query
 * @property {Set<string>} found ids that the core found for the query
 * @property {string} level
 * @property {string} module
 * @property {string} source
 * @property {string} city
 * @property {string} spoke one of SPOKE
 * @property {boolean} today only those for whom something is to be done today
 * @property {Order} order
 */

/** When somebody was heard last. */
export const SPOKE = ["never", "recent", "long", "longer"];
/** @type {Order[]} */
export const ORDERS = ["waiting", "name", "contact", "spoke"];

/** Heard within so many days is recent; the second number is a year. */
const HALF_YEAR = 183;
const YEAR = 365;

/** @returns {Filter} */
const fresh = () => ({ query: "", found: new Set(), level: "", module: "", source: "", city: "", spoke: "", today: false, order: "waiting" });

let kept = fresh();
/** @type {string | null | undefined} */
let keptFor;

/** The filter of the open file. */
export function keptFilter() {
  const path = session.status?.file;
  if (keptFor !== path) [kept, keptFor] = [fresh(), path];
  return kept;
}

/** @param {Filter} filter */
export const clearFilter = (filter) => Object.assign(filter, { ...fresh(), order: filter.order });

/** Whether anybody may be left out. @param {Filter} filter */
export const isFiltering = (filter) =>
  filter.today || [filter.query, filter.level, filter.module, filter.source, filter.city, filter.spoke].some((each) => each !== "");

/**
 * @param {Speaker} speaker
 * @param {Filter} filter
 * @param {Map<string, Line>} today
 */
export function passes(speaker, filter, today) {
  if (filter.today && !today.has(speaker.id)) return false;
  if (filter.level !== "" && speaker.effective_level !== filter.level) return false;
  if (filter.module !== "" && !speaker.effective_modules.some((each) => each === filter.module)) return false;
  if (filter.source !== "" && speaker.source !== filter.source) return false;
  if (filter.city !== "" && speaker.city !== filter.city) return false;
  if (filter.spoke !== "" && !spokeFits(speaker.last_spoke_on, filter.spoke)) return false;
  if (filter.query === "" || filter.found.has(speaker.id)) return true;
  const words = [speaker.name, speaker.company, speaker.post, speaker.title, speaker.city, ...speaker.subjects].join("\n").toLowerCase();
  return words.includes(filter.query.toLowerCase());
}

/** @param {string | null} on @param {string} spoke */
function spokeFits(on, spoke) {
  if (on === null || spoke === "never") return on === null && spoke === "never";
  const days = -daysUntil(on);
  return { recent: days <= HALF_YEAR, long: days > HALF_YEAR, longer: days > YEAR }[spoke] ?? true;
}

/**
 * The speakers in the order that was chosen. For whom something is to be done today comes first, as the desk ranks it; then what falls
 * due next; the core's own order, by name, stays within.
 * @param {Speaker[]} speakers
 * @param {Order} order
 * @param {Map<string, Line>} today
 */
export function inOrder(speakers, order, today) {
  if (order === "name") return speakers;
  if (order === "contact") return byDate(speakers, (speaker) => speaker.last_contact_on);
  if (order === "spoke") return byDate(speakers, (speaker) => speaker.last_spoke_on);
  const ranks = new Map([...today.keys()].map((id, index) => [id, index]));
  const rank = (/** @type {Speaker} */ { id }) => ranks.get(id) ?? ranks.size;
  return speakers.toSorted((a, b) => rank(a) - rank(b) || dueOn(a).localeCompare(dueOn(b)));
}

/** The day on which something is next due with a speaker; far ahead when nothing is. @param {Speaker} speaker */
const dueOn = ({ next_action_on: action, silence, try_again_on: again }) =>
  [action, silence?.answer_by, silence?.nudge_on, again].filter((date) => date != null).sort()[0] ?? addDays(todayIs(), 100_000);

/** Longest ago first, and before those the ones of whom there is no date. @param {Speaker[]} speakers @param {(speaker: Speaker) => string | null} date */
const byDate = (speakers, date) => speakers.toSorted((a, b) => (date(a) ?? "").localeCompare(date(b) ?? ""));

/** What the speakers have of something, the most frequent first. @param {Speaker[]} speakers @param {(speaker: Speaker) => string[]} of */
export function frequent(speakers, of) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const each of speakers.flatMap(of)) if (each !== "") counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([each]) => each);
}

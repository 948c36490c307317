/** Calendar files and address cards, said in words: what a phone will show of them. */
import { sayDate } from "../../../dates.js";

/** @typedef {{title: string, lines: string[]}} Entry */

/** The entries of a calendar file. @param {string} file @returns {Entry[]} */
export const calendarEntries = (file) =>
  sections(file, "VEVENT").map((lines) => ({
    title: valueOf(lines, "SUMMARY"),
    lines: [spanOf(lines), valueOf(lines, "LOCATION")].filter(Boolean),
  }));

/** The people of a file of address cards. @param {string} file @returns {Entry[]} */
export const cardEntries = (file) =>
  sections(file, "VCARD").map((lines) => ({
    title: valueOf(lines, "FN"),
    lines: [valueOf(lines, "ORG"), valueOf(lines, "TITLE"), valueOf(lines, "TEL").replace(/^tel:/, "")].filter(Boolean),
  }));

/** The lines of each section of a kind; a line that was folded is whole again. @param {string} file @param {string} kind */
const sections = (file, kind) =>
  file
    .replace(/\r?\n[ \t]/g, "")
    .split(`BEGIN:${kind}`)
    .slice(1)
    .map((section) => (section.split(`END:${kind}`)[0] ?? "").split("BEGIN:VALARM")[0]?.split(/\r?\n/) ?? []);

/** What stands behind a name, whatever its parameters. @param {string[]} lines @param {string} name */
function rawOf(lines, name) {
  const line = lines.find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`)) ?? "";
  return line.replace(/^(?:"[^"]*"|[^":])*:/, "");
}

/** @param {string[]} lines @param {string} name */
const valueOf = (lines, name) => rawOf(lines, name).replace(/\\([\\,;nN])/g, (_, mark) => (/n/i.test(mark) ? " " : mark));

/** A moment of world time on this computer's clock, as a phone shows it. @param {string[]} lines @param {string} name */
function momentOf(lines, name) {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})\d{2}Z$/.exec(rawOf(lines, name));
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return {
    date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    clock: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}

/** From when till when. @param {string[]} lines */
function spanOf(lines) {
  const [start, end] = [momentOf(lines, "DTSTART"), momentOf(lines, "DTEND")];
  if (!start) return "";
  return `${sayDate(start.date)} ${start.clock}${end ? `–${end.clock}` : ""}`;
}

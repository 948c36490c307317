/** Calendar files and address cards, said in words: what a phone will show of them. */
import { sayDate } from "../../../dates.js";

/** @typedef {{title: string, lines: string[]}} Entry */

/** The entries of calendar files that stand one after the other; of several, each says whose it is. @param {string} files @returns {Entry[]} */
export function calendarEntries(files) {
  const calendars = sections(files, "VCALENDAR");
  return calendars.flatMap((calendar) => {
    const head = calendar.split("BEGIN:")[0] ?? "";
    const name = calendars.length > 1 ? valueOf(head, "X-WR-CALNAME") : "";
    const zone = valueOf(head, "X-WR-TIMEZONE");
    return sections(calendar, "VEVENT").map((section) => {
      const event = section.split("BEGIN:VALARM")[0] ?? "";
      return { title: valueOf(event, "SUMMARY"), lines: [name, spanOf(event, zone), valueOf(event, "LOCATION")].filter(Boolean) };
    });
  });
}

/** The people of a file of address cards. @param {string} file @returns {Entry[]} */
export const cardEntries = (file) =>
  sections(file, "VCARD").map((card) => ({
    title: valueOf(card, "FN"),
    lines: [valueOf(card, "ORG"), valueOf(card, "TITLE"), valueOf(card, "TEL").replace(/^tel:/, "")].filter(Boolean),
  }));

/** The text of each section of a kind; a line that was folded is whole again. @param {string} file @param {string} kind */
const sections = (file, kind) =>
  file
    .replace(/\r?\n[ \t]/g, "")
    .split(new RegExp(`^BEGIN:${kind}\r?$`, "m"))
    .slice(1)
    .map((section) => section.split(new RegExp(`^END:${kind}\r?$`, "m"))[0] ?? "");

/** What stands behind a name, whatever its parameters. @param {string} section @param {string} name */
function rawOf(section, name) {
  const lines = section.split(/\r?\n/);
  const line = lines.find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`)) ?? "";
  return line.replace(/^(?:"[^"]*"|[^":])*:/, "");
}

/** @param {string} section @param {string} name */
const valueOf = (section, name) => rawOf(section, name).replace(/\\([\\,;nN])/g, (_, mark) => (/n/i.test(mark) ? " " : mark));

/** A moment of world time by the clocks of a zone: those of the salon, wherever this computer is. @param {string} section @param {string} name @param {string} zone */
function momentOf(section, name, zone) {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})\d{2}Z$/.exec(rawOf(section, name));
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const part = Object.fromEntries(shown.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, clock: `${part.hour}:${part.minute}` };
}

/** From when till when. @param {string} event @param {string} zone */
function spanOf(event, zone) {
  const [start, end] = [momentOf(event, "DTSTART", zone), momentOf(event, "DTEND", zone)];
  if (!start) return "";
  return `${sayDate(start.date)} ${start.clock}${end ? `–${end.clock}` : ""}`;
}

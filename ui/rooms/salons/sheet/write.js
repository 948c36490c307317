/** What stands in a cell as text, and what a typed text means for the core. */
import { CallError } from "../../../bridge/call.js";
import { events_edit_appearance, events_edit_segment } from "../../../bridge/commands.js";
import { readTime } from "../../../dates.js";
import { t } from "../../../text.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("./grid.js").Column} Column */

/** The appearance that holds a talk. @param {Salon} salon @param {Segment} row */
export const talkOf = (salon, row) =>
  salon.appearances.find((talk) => talk.talk !== null && talk.talk === row.talk && talk.state !== "declined" && talk.state !== "no_show");

/** 25+5 for a talk, the minutes alone else; nothing for a moment. @param {Segment} row */
export function lengthOf(row) {
  if (row.minutes === 0) return "";
  return row.qa_minutes > 0 ? `${row.minutes - row.qa_minutes}+${row.qa_minutes}` : String(row.minutes);
}

/**
 * The text that a cell's field begins with.
 * @param {Salon} salon
 * @param {Segment} row
 * @param {Column} column
 */
export function read(salon, row, column) {
  switch (column) {
    case "start":
      return row.start;
    case "minutes":
      return lengthOf(row);
    case "title":
      return row.title;
    case "topic":
      return talkOf(salon, row)?.topic ?? "";
    case "note":
      return row.note;
    case "people":
      return "";
  }
}

/**
 * Saves a typed text.
 * @param {Salon} salon
 * @param {Segment | null} row null: it went while the text waited for its turn
 * @param {Column} column
 * @param {string} typed
 * @returns {Promise<import("../../../bridge/types.d.ts").Saved<Salon>>}
 */
export async function write(salon, row, column, typed) {
  if (!row) throw refusal(t("sheet-row-gone"));
  const { id } = row;
  switch (column) {
    case "start":
      return events_edit_segment({ id, fields: { start: startOf(row, typed) } });
    case "minutes":
      return events_edit_segment({ id, fields: { length: typed === "" ? "0" : typed } });
    case "title":
      return events_edit_segment({ id, fields: { title: typed } });
    case "note":
      return events_edit_segment({ id, fields: { note: typed } });
    case "topic": {
      const talk = talkOf(salon, row);
      if (!talk) throw refusal(t("sheet-no-speaker"));
      return events_edit_appearance({ id: talk.id, fields: { topic: typed } });
    }
    case "people":
      return { value: salon, warnings: [] };
  }
}

/** In the slot an empty start lets the row follow on again. @param {Segment} row @param {string} typed */
function startOf(row, typed) {
  if (typed === "" && row.part === "slot") return null;
  const start = readTime(typed);
  if (start === null) throw refusal(t("common-not-a-time"));
  return start;
}

/** @param {string} said */
const refusal = (said) => new CallError({ code: "unreadable", kind: "invalid", arguments: {}, field: null, message: said });

/** The holidays and make-up workdays of this year and the next, for the small calendar of a date field. */
import { attempt } from "../../parts/says.js";
import { chapter_calendar } from "../../bridge/commands.js";
import { partsOf, todayIs } from "../../dates.js";

/** @returns {Promise<(date: string) => string>} the class name of a date: holiday, workday, or nothing */
export async function holidayTones() {
  const { year } = partsOf(todayIs());
  const years = await attempt(() => Promise.all([year, year + 1].map((each) => chapter_calendar({ year: each }))));
  const kinds = new Map((years ?? []).flatMap(({ days }) => days.map((day) => [day.date, /** @type {string} */ (day.kind)])));
  return (date) => kinds.get(date) ?? "";
}

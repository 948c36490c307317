/** Legal holidays and make-up workdays by year: the built-in ones, corrected and completed by hand. */
import { html, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { choiceField, dateField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { chapter_calendar, chapter_clear_day, chapter_set_day, chapter_set_year } from "../../bridge/commands.js";
import { partsOf, sayDate, todayIs } from "../../dates.js";
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").CalendarYear} CalendarYear */
/** @typedef {import("../../bridge/types.d.ts").CalendarDay} CalendarDay */

const KINDS = ["holiday", "workday", "ordinary"];
const YEARS_AHEAD = 2;

/** @param {import("../../parts/page.js").Place} place */
export function calendarTab({ redraw }) {
  let year = partsOf(todayIs()).year;
  /** @type {CalendarYear | null} */
  let shown = null;
  const load = async () => {
    shown = await chapter_calendar({ year });
  };
  const choose = (/** @type {number} */ wanted) =>
    attempt(async () => {
      year = wanted;
      await load();
      redraw();
    });
  return { load, view: () => (shown ? calendarView(shown, choose) : "") };
}

/** @param {CalendarYear} shown @param {(year: number) => void} choose */
function calendarView(shown, choose) {
  const { year } = partsOf(todayIs());
  return html`
    <div class="calendar-head">
      <div class="choices" role="group" aria-label=${t("settings-year")}>${Array.from({ length: YEARS_AHEAD + 1 }, (_, index) => year + index).map(
        (each) => html`<button type="button" class="chip num" aria-pressed=${each === shown.year ? "true" : "false"} data-test="year-${each}" @click=${() => choose(each)}>${each}</button>`,
      )}</div>
      <label class="switch"><input type="checkbox" data-test="announced" .checked=${shown.announced}
        @change=${(/** @type {Event} */ e) => void attempt(() => chapter_set_year({ year: shown.year, announced: /** @type {HTMLInputElement} */ (e.target).checked }))}>
        <span>${t("settings-announced")}</span></label>
      <button type="button" class="btn" data-test="add-day" @click=${() => void addDay(shown)}>${icon("plus", 14)}<span>${t("settings-add-day")}</span></button>
    </div>
    ${shown.announced ? "" : html`<p class="note">${icon("info", 15)}<span>${t("settings-not-announced", { year: String(shown.year) })}</span></p>`}
    <ul class="sheet lines calendar num">${repeat(shown.days, (day) => day.date, dayView)}</ul>
    ${shown.days.length === 0 ? html`<p class="quiet">${t("settings-no-days")}</p>` : ""}`;
}

/** @type {Record<string, "jade" | "amber" | "plain">} */
const LOOKS = { holiday: "jade", workday: "amber", ordinary: "plain" };

/** @param {CalendarDay} day */
const dayView = (day) => html`
  <li data-test="day" data-date=${day.date}><span class="day-date">${sayDate(day.date)}</span>${chip({ text: t(`settings-day-${day.kind}`), look: LOOKS[day.kind] ?? "plain" })}<span class="grow">${message(day.name)}</span>
    ${day.built_in
      ? html`<button type="button" class="link" @click=${() => void attempt(() => chapter_set_day({ date: day.date, kind: "ordinary", name: "" }))}>${t("settings-day-wrong")}</button>`
      : html`<button type="button" class="icon-btn danger" aria-label=${t("settings-day-clear", { date: sayDate(day.date) })} @click=${() => void attempt(() => chapter_clear_day({ date: day.date }))}>${icon("trash-2", 15)}</button>`}</li>`;

/** @param {CalendarYear} shown */
const addDay = (shown) =>
  openForm({
    title: () => t("settings-add-day"),
    test: "day-form",
    draft: { date: null, kind: "holiday", name: "" },
    fields: (form) => html`
      ${dateField(form, "date", { label: t("settings-day-date"), required: true, hint: t("settings-day-hint", { year: String(shown.year) }) })}
      ${choiceField(form, "kind", { label: t("settings-day-kind"), options: KINDS.map((value) => ({ value, text: t(`settings-day-${value}`) })) })}
      ${textField(form, "name", { label: t("settings-day-name"), placeholder: t("settings-day-example") })}`,
    save: (draft) => chapter_set_day(draft),
  });

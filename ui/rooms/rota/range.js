/** Which days the rota shows: this quarter, the next, or days of one's own choice. */
import { html, nothing } from "../../parts/lit.js";
import "../../parts/pick-date.js";
import { addDays, partsOf, todayIs } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {{name: "this" | "next" | "own", from: string, to: string}} Range */

const NAMES = /** @type {const} */ (["this", "next", "own"]);

/** The quarter of a day, or one some quarters later. @param {string} date @param {number} later @returns {{from: string, to: string}} */
function quarter(date, later) {
  const { year, month } = partsOf(date);
  const first = Math.floor((month - 1) / 3) * 3 + 3 * later;
  const start = (/** @type {number} */ index) => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
  return { from: start(first), to: addDays(start(first + 3), -1) };
}

/** The range of a name; one's own begins as what was shown. @param {Range["name"]} name @param {{from: string, to: string}} shown @returns {Range} */
export const rangeOf = (name, shown = { from: "", to: "" }) =>
  name === "own" ? { name, from: shown.from, to: shown.to } : { name, ...quarter(todayIs(), name === "next" ? 1 : 0) };

/**
 * @param {Range} range
 * @param {(range: Range) => void} choose
 */
export const rangeView = (range, choose) => html`
  <div class="rota-range">
    <div class="choices" role="group" aria-label=${t("rota-range")}>${NAMES.map(
      (name) => html`<button type="button" class="chip" data-test="range-${name}" aria-pressed=${range.name === name ? "true" : "false"} @click=${() => choose(rangeOf(name, range))}>${t(`rota-range-${name}`)}</button>`,
    )}</div>
    ${range.name === "own" ? html`${dayField("from", range, choose)}<span class="quiet">${t("rota-until")}</span>${dayField("to", range, choose)}` : nothing}
    ${range.from > range.to ? html`<span class="help bad" role="alert">${t("rota-range-reversed")}</span>` : nothing}
  </div>`;

/** @param {"from" | "to"} end @param {Range} range @param {(range: Range) => void} choose */
const dayField = (end, range, choose) => html`<pick-date .label=${t(`rota-range-${end}`)} .test=${`range-day-${end}`} .value=${range[end]}
  @pick=${(/** @type {CustomEvent<string | null>} */ e) => e.detail !== null && choose({ ...range, [end]: e.detail })}></pick-date>`;

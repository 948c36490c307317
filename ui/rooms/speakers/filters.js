/** The row of filters above board and table, and the order both are shown in. */
import { html, live, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { find_find } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { ORDERS, SPOKE, clearFilter, frequent, isFiltering } from "./filter.js";
import { MODULES, SOURCES } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("./filter.js").Filter} Filter */

/**
 * @param {Speaker[]} speakers
 * @param {Filter} filter
 * @param {() => void} changed
 */
export function filtersView(speakers, filter, changed) {
  const change = (/** @type {Partial<Filter>} */ wanted) => {
    Object.assign(filter, wanted);
    changed();
  };
  const search = async (/** @type {string} */ typed) => {
    const query = typed.trim();
    change({ query });
    const found = query === "" ? { hits: [] } : await attempt(() => find_find({ query }));
    if (query === filter.query && found) change({ found: new Set(found.hits.map((hit) => hit.id)) });
  };
  const has = (/** @type {(speaker: Speaker) => string | null} */ of) => new Set(speakers.map(of));
  const [sources, modules] = [has((speaker) => speaker.source), new Set(speakers.flatMap((speaker) => /** @type {string[]} */ (speaker.effective_modules)))];
  return html`
    <div class="speaker-filters">
      <div class="search-field">${icon("search")}
        <input type="search" autocomplete="off" spellcheck="false" data-test="speaker-search" aria-label=${t("speakers-search")} placeholder=${t("speakers-search")}
          .value=${live(filter.query)} @input=${(/** @type {Event} */ event) => void search(/** @type {HTMLInputElement} */ (event.target).value)}></div>
      <div class="chips" role="group" aria-label=${t("speakers-level")}>
        ${["", "senior", "junior"].map((level) => levelChip(level, filter.level === level, () => change({ level })))}
      </div>
      ${pick("module", t("speakers-module"), options(MODULES.filter((each) => modules.has(each)), (each) => t(`module-${each}`)), filter, change)}
      ${pick("source", t("speakers-source"), options(SOURCES.filter((each) => sources.has(each)), (each) => t(`source-${each}`)), filter, change)}
      ${pick("city", t("speakers-city"), options(frequent(speakers, (speaker) => [speaker.city]), (city) => city), filter, change)}
      ${pick("spoke", t("speakers-last-spoke"), options(SPOKE, (each) => t(`speakers-spoke-${each}`)), filter, change)}
      ${isFiltering(filter)
        ? html`<button type="button" class="btn bare small" data-test="clear-filter" @click=${() => (clearFilter(filter), changed())}>${icon("x", 13)}<span>${t("speakers-clear-filter")}</span></button>`
        : nothing}
      <label class="order"><span>${t("speakers-order")}</span>
        <span class="select small"><select data-test="order" @change=${(/** @type {Event} */ e) => change({ order: orderOf(e) })}>
          ${ORDERS.map((order) => html`<option value=${order} .selected=${live(order === filter.order)}>${t(`speakers-order-${order}`)}</option>`)}
        </select></span></label>
    </div>`;
}

/** @param {Event} event */
const orderOf = (event) => ORDERS.find((order) => order === /** @type {HTMLSelectElement} */ (event.target).value) ?? "waiting";

/** @param {string} level @param {boolean} on @param {() => void} act */
const levelChip = (level, on, act) => html`<button type="button" class="chip" data-test="level-${level || "all"}" aria-pressed=${on ? "true" : "false"}
  @click=${act}>${level === "" ? t("speakers-all-levels") : t(`level-${level}`)}</button>`;

/** @param {string[]} values @param {(value: string) => string} text */
const options = (values, text) => values.map((value) => ({ value, text: text(value) }));

/**
 * One filter of many values: it bears its own name while nothing is chosen. Without any value there is none.
 * @param {"module" | "source" | "city" | "spoke"} name
 * @param {string} label
 * @param {{value: string, text: string}[]} values
 * @param {Filter} filter
 * @param {(wanted: Partial<Filter>) => void} change
 */
const pick = (name, label, values, filter, change) =>
  values.length === 0
    ? nothing
    : html`<span class="select small ${filter[name] ? "is-on" : ""}"><select data-test="filter-${name}" aria-label=${label}
        @change=${(/** @type {Event} */ e) => change({ [name]: /** @type {HTMLSelectElement} */ (e.target).value })}>
        <option value="" .selected=${live(filter[name] === "")}>${filter[name] ? t("speakers-any", { what: label }) : label}</option>
        ${values.map((each) => html`<option value=${each.value} .selected=${live(each.value === filter[name])}>${each.text}</option>`)}
      </select></span>`;

/** All speakers, as a board by stage or as a table, with the filters that both share. */
import { html, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { find_find, speakers_list, speakers_today } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { boardView } from "./board.js";
import { addSpeaker } from "./dialogs.js";
import { tableView } from "./table.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").Today} Today */
/** @typedef {{query: string, found: Set<string>, level: string, subject: string, today: boolean}} Filter */

/** So many subjects stand as filters, the most frequent first. */
const SUBJECTS = 8;

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openList({ names, redraw }) {
  /** @type {Speaker[]} */
  let speakers = [];
  /** @type {Map<string, Today>} */
  let today = new Map();
  /** @type {Filter} */
  const filter = { query: "", found: new Set(), level: "", subject: "", today: false };
  /** @type {import("../../parts/table.js").Sorting} */
  let sorting = { column: "name", down: false };
  const asTable = names[1] === "table";

  const change = (/** @type {Partial<Filter>} */ wanted) => {
    Object.assign(filter, wanted);
    redraw();
  };
  const search = async (/** @type {string} */ typed) => {
    const query = typed.trim();
    change({ query });
    const found = query === "" ? { hits: [] } : await attempt(() => find_find({ query }));
    if (query === filter.query && found) change({ found: new Set(found.hits.map((hit) => hit.id)) });
  };

  return {
    rooms: ["speakers", "people", "events", "chapter"],
    title: () => t("common-speakers"),
    create: () => void addSpeaker(),
    load: async () => {
      const [all, letters] = await Promise.all([speakers_list(), speakers_today()]);
      speakers = all;
      today = new Map(letters.map((letter) => [letter.speaker.id, letter]));
    },
    view: () => {
      const add = button({ text: t("speakers-add"), act: () => void addSpeaker(), look: "primary", icon: "user-plus", test: "add-speaker" });
      if (speakers.length === 0) {
        return html`${pageHead({ title: t("common-speakers") })}
          <section class="sheet">${emptyState({ icon: "mic-vocal", title: t("speakers-empty"), text: t("speakers-empty-text"), actions: add })}</section>`;
      }
      const shown = speakers.filter((speaker) => passes(speaker, filter, today));
      return html`
        ${pageHead({ title: t("common-speakers"), facts: factsView(speakers, shown, today, filter, change), actions: html`${shapeView(asTable)}${add}` })}
        ${filtersView(speakers, filter, change, search)}
        ${asTable ? tableView(shown, today, sorting, (wanted) => ((sorting = wanted), redraw())) : boardView(shown, today)}`;
    },
  };
}

/**
 * @param {Speaker} speaker
 * @param {Filter} filter
 * @param {Map<string, Today>} today
 */
function passes(speaker, filter, today) {
  if (filter.today && !today.has(speaker.id)) return false;
  if (filter.level !== "" && speaker.effective_level !== filter.level) return false;
  if (filter.subject !== "" && !speaker.subjects.includes(filter.subject)) return false;
  if (filter.query === "" || filter.found.has(speaker.id)) return true;
  const words = [speaker.name, speaker.company, speaker.post, speaker.title, ...speaker.subjects].join("\n").toLowerCase();
  return words.includes(filter.query.toLowerCase());
}

/**
 * @param {Speaker[]} speakers
 * @param {Speaker[]} shown
 * @param {Map<string, Today>} today
 * @param {Filter} filter
 * @param {(wanted: Partial<Filter>) => void} change
 */
const factsView = (speakers, shown, today, filter, change) => html`
  <span aria-live="polite">${shown.length === speakers.length ? t("speakers-count", { count: speakers.length }) : t("speakers-shown", { shown: shown.length, count: speakers.length })}</span>
  ${today.size > 0
    ? html`<button type="button" class="chip seal" data-test="filter-today" aria-pressed=${filter.today ? "true" : "false"} @click=${() => change({ today: !filter.today })}>${icon(
        "message-circle",
        14,
      )}<span>${t("speakers-today", { count: today.size })}</span></button>`
    : html`<span>${t("speakers-today-none")}</span>`}`;

/** @param {boolean} asTable */
const shapeView = (asTable) => html`<nav class="shape" aria-label=${t("speakers-shape")}>
  <a class="icon-btn" href=${at("speakers")} data-test="as-board" aria-current=${asTable ? "false" : "page"} aria-label=${t("speakers-as-board")} title=${t("speakers-as-board")}>${icon("columns-3")}</a>
  <a class="icon-btn" href=${at("speakers", "table")} data-test="as-table" aria-current=${asTable ? "page" : "false"} aria-label=${t("speakers-as-table")} title=${t("speakers-as-table")}>${icon("table")}</a></nav>`;

/**
 * @param {Speaker[]} speakers
 * @param {Filter} filter
 * @param {(wanted: Partial<Filter>) => void} change
 * @param {(typed: string) => Promise<void>} search
 */
const filtersView = (speakers, filter, change, search) => html`
  <div class="speaker-filters">
    <div class="search-field">${icon("search")}
      <input type="search" autocomplete="off" spellcheck="false" data-test="speaker-search" aria-label=${t("speakers-search")} placeholder=${t("speakers-search")}
        @input=${(/** @type {Event} */ event) => void search(/** @type {HTMLInputElement} */ (event.target).value)}></div>
    <div class="chips" role="group" aria-label=${t("speakers-level")}>
      ${["", "senior", "junior"].map((level) => filterChip(level === "" ? t("speakers-all-levels") : t(`level-${level}`), filter.level === level, `level-${level || "all"}`, () => change({ level })))}
    </div>
    <div class="chips" role="group" aria-label=${t("speakers-subjects")}>
      ${repeat(commonSubjects(speakers), (subject) => subject, (subject) =>
        filterChip(subject, filter.subject === subject, "subject", () => change({ subject: filter.subject === subject ? "" : subject })))}
    </div>
  </div>`;

/** @param {string} text @param {boolean} on @param {string} test @param {() => void} act */
const filterChip = (text, on, test, act) =>
  html`<button type="button" class="chip" data-test=${test} aria-pressed=${on ? "true" : "false"} @click=${act}>${text}</button>`;

/** The subjects given most often. @param {Speaker[]} speakers */
function commonSubjects(speakers) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const subject of speakers.flatMap((speaker) => speaker.subjects)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, SUBJECTS).map(([subject]) => subject);
}

/** All speakers, as a board by stage or as a table, with the filters that both share. */
import { html } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { letters_outbox, speakers_list, speakers_today } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { speakersOf, todayLines } from "../letters/today.js";
import { openShareDialog } from "../salons/share/dialog.js";
import { speakerList } from "../salons/share/documents.js";
import { boardView } from "./board.js";
import { addSpeaker } from "./dialogs.js";
import { clearFilter, inOrder, isFiltering, keptFilter, passes } from "./filter.js";
import { filtersView } from "./filters.js";
import { shapeView } from "./shape.js";
import { tableView } from "./table.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../letters/today.js").Line} Line */
/** @typedef {import("./filter.js").Filter} Filter */

/** The rows stand in the chosen order until a column is clicked. */
const AS_ORDERED = { column: "", down: false };

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openList({ names, redraw }) {
  /** @type {Speaker[]} */
  let speakers = [];
  /** @type {Map<string, Line>} */
  let today = new Map();
  const filter = keptFilter();
  /** @type {import("../../parts/table.js").Sorting} */
  let sorting = AS_ORDERED;
  const asTable = names[1] === "table";

  const changed = () => {
    sorting = AS_ORDERED;
    redraw();
  };
  const shownView = (/** @type {Speaker[]} */ shown) => {
    if (shown.length === 0) return nobodyView(filter, changed);
    if (asTable) return tableView(shown, today, sorting, (wanted) => ((sorting = wanted), redraw()));
    return boardView(shown, today);
  };

  return {
    rooms: ["speakers", "people", "events", "letters", "chapter"],
    title: () => t("common-speakers"),
    create: () => void addSpeaker(),
    load: async () => {
      const [all, waiting, outbox] = await Promise.all([speakers_list(), speakers_today(), letters_outbox()]);
      speakers = all;
      today = speakersOf(todayLines(outbox, waiting));
    },
    view: () => {
      const add = button({ text: t("speakers-add"), act: () => void addSpeaker(), look: "primary", icon: "user-plus", test: "add-speaker" });
      const share = button({ text: t("share-open-speakers"), act: () => openShareDialog(speakerList), icon: "share-2", test: "share-speakers" });
      if (speakers.length === 0) {
        return html`${pageHead({ title: t("common-speakers") })}
          <section class="sheet">${emptyState({ icon: "mic-vocal", title: t("speakers-empty"), text: t("speakers-empty-text"), actions: add })}</section>`;
      }
      const shown = inOrder(speakers.filter((speaker) => passes(speaker, filter, today)), filter.order, today);
      return html`
        ${pageHead({ title: t("common-speakers"), facts: factsView(speakers, shown, today, filter, changed), actions: html`${shapeView(asTable ? "table" : "board")}${share}${add}` })}
        ${filtersView(speakers, filter, changed)}
        ${shownView(shown)}`;
    },
  };
}

/**
 * @param {Speaker[]} speakers
 * @param {Speaker[]} shown
 * @param {Map<string, Line>} today
 * @param {Filter} filter
 * @param {() => void} changed
 */
const factsView = (speakers, shown, today, filter, changed) => html`
  <span aria-live="polite" data-test="shown">${isFiltering(filter) ? t("speakers-shown", { shown: shown.length, count: speakers.length }) : t("speakers-count", { count: speakers.length })}</span>
  ${today.size > 0
    ? html`<button type="button" class="chip seal" data-test="filter-today" aria-pressed=${filter.today ? "true" : "false"} @click=${() => ((filter.today = !filter.today), changed())}>${icon(
        "message-circle",
        14,
      )}<span>${t("speakers-today", { count: today.size })}</span></button>`
    : html`<span>${t("speakers-today-none")}</span>`}`;

/** @param {Filter} filter @param {() => void} changed */
const nobodyView = (filter, changed) => html`<section class="sheet">${emptyState({
  icon: "filter",
  title: t("speakers-nobody-left"),
  text: t("speakers-nobody-left-text"),
  actions: button({ text: t("speakers-clear-filter"), act: () => (clearFilter(filter), changed()), test: "clear-all" }),
})}</section>`;

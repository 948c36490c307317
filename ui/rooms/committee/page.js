/**
 * The committee room: the chart at `#/committee`, duties at `#/committee/duties`, the history at `#/committee/history`.
 *
 * For tests: data-test = tab-chart, tab-duties, tab-history, appoint (head of the page), chart-on (date); a seat is
 * `[data-office=<code>]` with appoint-<code> while it is vacant, and term-menu for each holder with replace, end,
 * edit-term, remove-term; dialogs: appoint-form (office, person, started, interest_group, replace, reason, by, note,
 * save), end-form (ended, reason, by, save), term-form. Rows of the history carry data-id.
 */
import { html } from "../../parts/lit.js";
import { button, pageHead, tabs } from "../../parts/page.js";
import { committee_chart, committee_history } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { appoint } from "./dialogs.js";
import { chartView } from "./chart.js";
import { dutiesView } from "./duties.js";
import { historyView } from "./history.js";

/** @typedef {import("../../bridge/types.d.ts").Chart} Chart */
/** @typedef {import("../../bridge/types.d.ts").Term} Term */

/** @type {import("../../parts/page.js").OpenPage} */
export function openCommittee({ names, redraw, reload }) {
  const tab = names[1] ?? "chart";
  let on = todayIs();
  /** @type {Chart} */
  let chart;
  /** @type {Term[]} */
  let history = [];
  const listing = {
    office: "",
    sorting: { column: "started", down: true },
    change: (/** @type {{office?: string, sorting?: import("../../parts/table.js").Sorting}} */ wanted) => {
      Object.assign(listing, wanted);
      redraw();
    },
  };
  const showOn = (/** @type {string} */ date) => {
    on = date;
    void reload();
  };

  return {
    rooms: ["committee", "people"],
    title: () => t("common-committee"),
    create: () => void appoint(chart, ""),
    load: async () => {
      [chart, history] = await Promise.all([committee_chart({ on }), committee_history({ office: null })]);
    },
    view: () => html`
      ${pageHead({
        title: t("common-committee"),
        facts: factsView(chart),
        actions: button({ text: t("committee-appoint"), act: () => void appoint(chart, ""), look: "primary", icon: "user-plus", test: "appoint" }),
      })}
      ${tabs(t("common-committee"), [
        { href: at("committee"), text: t("committee-chart"), current: tab === "chart", test: "tab-chart" },
        { href: at("committee", "duties"), text: t("committee-duties"), current: tab === "duties", test: "tab-duties" },
        { href: at("committee", "history"), text: t("committee-history"), current: tab === "history", test: "tab-history", count: history.length },
      ])}
      ${tab === "history" ? historyView(history, listing) : tab === "duties" ? dutiesView(chart) : chartView(chart, showOn)}`,
  };
}

/** @param {Chart} chart */
function factsView({ seats, interest_leads }) {
  const held = new Set([...seats.flatMap((seat) => seat.holders), ...interest_leads].map((term) => term.person.id)).size;
  const vacant = seats.filter((seat) => seat.vacant).length;
  return html`<span>${t("committee-held-count", { count: held })}</span>
    ${vacant > 0 ? html`<span class="ask-fact">${t("committee-vacant-count", { count: vacant })}</span>` : ""}`;
}

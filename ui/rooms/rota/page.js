/**
 * 排班: who does what at the salons of a quarter, as a matrix of people and salons; proposals for what is open stand in it
 * before anything is assigned.
 *
 * For tests: data-test = range-this, range-next, range-own, suggest-range, rota-export as in export.js, rota (the matrix), cells by
 * [data-test=cell][data-person][data-event], heads by [data-test=column][data-event]; proposal-bar and offer as in proposals.js.
 */
import { html, nothing } from "../../parts/lit.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { rota_show } from "../../bridge/commands.js";
import { partsOf, sayDate, sayDay, todayIs } from "../../dates.js";
import { t } from "../../text.js";
import { planSalon } from "../salons/plan.js";
import { exportButton } from "./export.js";
import { legend, matrixView } from "./matrix.js";
import { keepProposals, proposalBar } from "./proposals.js";
import { rangeOf, rangeView } from "./range.js";
import { reasonsView } from "./reasons.js";

/** @typedef {import("../../bridge/types.d.ts").Rota} Rota */

/** @type {import("../../parts/page.js").OpenPage} */
export function openRota(place) {
  let range = rangeOf("this");
  /** @type {Rota | null} */
  let rota = null;
  const proposals = keepProposals(place.redraw);
  /** @type {import("./matrix.js").Focus} */
  const focus = {
    key: "",
    move(key) {
      focus.key = key;
      place.redraw();
    },
  };
  const load = async () => {
    if (range.from <= range.to) rota = await rota_show({ from: range.from, to: range.to });
  };
  const choose = (/** @type {typeof range} */ wanted) => {
    range = wanted;
    proposals.clear();
    void attempt(load).then(place.redraw);
  };
  const suggest = () => void proposals.ask({ event: null, from: range.from < todayIs() ? todayIs() : range.from, to: range.to });

  return {
    rooms: ["events", "people", "committee", "speakers", "chapter"],
    title: () => t("common-rota"),
    create: () => void planSalon(),
    load,
    view: () => {
      const open = rota?.events.filter((event) => event.date >= todayIs()).reduce((sum, event) => sum + event.open, 0) ?? 0;
      return html`
        ${pageHead({
          title: t("common-rota"),
          facts: rota ? html`<span>${t("rota-days", { from: dayOf(rota.from), to: dayOf(rota.to) })}</span><span>${t("rota-salons", { count: rota.events.length })}</span>
            ${rota.events.length === 0 ? nothing : html`<span>${open === 0 ? t("rota-no-gaps") : html`<b class="ask-fact">${t("rota-gaps", { count: open })}</b>`}</span>`}` : nothing,
          actions: html`${rota && rota.events.length > 0 ? exportButton(range) : nothing}${open > 0 && !proposals.there()
            ? button({ text: proposals.busy() ? t("roles-suggesting") : t("rota-suggest"), act: suggest, look: "primary", icon: "sparkles", test: "suggest-range", disabled: proposals.busy() })
            : nothing}`,
        })}
        ${rangeView(range, choose)}
        ${rota === null ? nothing : rota.events.length === 0 ? noSalons() : html`
          <div class="stack">
            ${proposals.there() ? proposalBar(proposals) : nothing}
            <div>${matrixView(rota, proposals, focus)}${legend()}</div>
            ${proposals.there() ? reasonsView(proposals) : nothing}
          </div>`}`;
    },
  };
}

/** A day of another year says which. @param {string} date */
const dayOf = (date) => (partsOf(date).year === partsOf(todayIs()).year ? sayDay(date) : sayDate(date));

const noSalons = () => html`<section class="sheet">${emptyState({
  icon: "table",
  title: t("rota-empty"),
  text: t("rota-empty-text"),
  actions: button({ text: t("salons-plan"), act: () => void planSalon(), look: "primary", icon: "calendar-plus", test: "plan-salon" }),
})}</section>`;

/**
 * 趋势: the salons beside each other as pictures, each with its numbers as a table behind it, and what their actual minutes
 * teach.
 *
 * For tests: range-<year|this|all>; share-trends; cards [data-test=trend][data-name], in it draw-chart and [data-test=numbers] (details);
 * [data-test=ranking][data-name]; what was learned as in learned.js.
 */
import { html, nothing, sized } from "../../parts/lit.js";
import "../../parts/chart.js";
import { icon } from "../../parts/icons.js";
import { emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { events_home, retro_learned, retro_trends } from "../../bridge/commands.js";
import { addDays, partsOf, sayDate, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { openShareDialog } from "../salons/share/dialog.js";
import { trends as sharedTrends } from "../salons/share/documents.js";
import { learnedCard } from "./learned.js";
import { cardsOf } from "./trend-cards.js";
import { sayMean } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Trends} Trends */
/** @typedef {import("../../bridge/types.d.ts").Learned} Learned */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("./trend-cards.js").Card} Card */
/** @typedef {"year" | "this" | "all"} Range */

/** @type {Range[]} */
const RANGES = ["year", "this", "all"];

/** From which day on. @param {Range} range */
const since = (range) => ({ year: addDays(todayIs(), -365), this: `${partsOf(todayIs()).year}-01-01`, all: null })[range];

/** @type {import("../../parts/page.js").OpenPage} */
export function openTrends(place) {
  /** @type {Range} */
  let range = "year";
  /** @type {Trends} */
  let trends;
  /** @type {Learned[]} */
  let learned = [];
  /** @type {Salon | null} */
  let next = null;

  const load = async () => {
    const [found, taught, home] = await Promise.all([retro_trends({ from: since(range), to: null }), retro_learned(), events_home()]);
    [trends, learned, next] = [found, taught, home.next];
  };
  const choose = (/** @type {Range} */ wanted) => {
    range = wanted;
    void attempt(load).then(place.redraw);
  };

  const share = () => openShareDialog(() => sharedTrends({ from: since(range), to: null }));

  return {
    rooms: ["events", "attendance", "live", "retrospectives", "speakers", "chapter"],
    title: () => t("common-trends"),
    load,
    view: () => html`
      ${pageHead({
        title: t("common-trends"),
        facts: html`<span>${t("trends-salons", { count: trends.salons.length })}</span>${trends.salons.length > 0 ? html`<span>${t("trends-from-to", { from: sayDate(trends.salons[0]?.event.date ?? ""), to: sayDate(trends.salons.at(-1)?.event.date ?? "") })}</span>` : nothing}`,
        actions: html`<div class="choices" role="group" aria-label=${t("trends-range")}>${RANGES.map((each) => html`<button type="button" class="chip" data-test="range-${each}" aria-pressed=${each === range ? "true" : "false"} @click=${() => choose(each)}>${t(`trends-range-${each}`)}</button>`)}</div>
          ${trends.salons.length > 0 ? html`<button type="button" class="btn" data-test="share-trends" @click=${share}>${icon("share-2", 15)}<span>${t("share-open-trends")}</span></button>` : nothing}`,
      })}
      <div class="stack">
        ${learnedCard(learned, next)}
        ${trends.salons.length === 0
          ? html`<section class="sheet">${emptyState({ icon: "chart-line", title: t("trends-empty"), text: t("trends-empty-text") })}</section>`
          : html`<div class="trends">${cardsOf(trends).map(cardView)}</div><div class="rankings">${rankings(trends)}</div>`}
      </div>`,
  };
}

/** @param {Card} card */
const cardView = (card) => html`
  <section class="card trend" data-test="trend" data-name=${card.name} aria-labelledby="trend-${card.name}">
    <header><h2 id="trend-${card.name}">${t(`trends-${card.name}`)}</h2></header>
    <p class="trend-says">${card.says}</p>
    <ul class="legend" aria-hidden="true">${card.chart.lines.map((line) => html`<li><i class="swatch ${line.tone} ${line.look}"></i>${line.name}</li>`)}</ul>
    <draw-chart .chart=${card.chart} .label=${[t(`trends-${card.name}`), card.says].join(" · ")}></draw-chart>
    ${numbersView(t(`trends-${card.name}`), [card.first, ...card.chart.lines.map((line) => line.name)], card.rows)}
  </section>`;

/** The numbers behind a picture. @param {string} label @param {string[]} heads @param {(string | number | null)[][]} rows */
const numbersView = (label, heads, rows) => html`
  <details class="numbers" data-test="numbers"><summary>${t("trends-numbers")}</summary>
    <div class="numbers-scroll" tabindex="0" role="region" aria-label=${[label, t("trends-numbers")].join(" · ")}><table class="num" aria-label=${label}>
      <thead><tr>${heads.map((head, index) => html`<th scope="col" class=${index === 0 ? "" : "end"}>${head}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((value) => html`<td class="end">${value ?? "–"}</td>`)}</tr>`)}</tbody></table></div></details>`;

/** What is a list of names rather than a course of time: tables with a bar in each row. @param {Trends} trends */
function rankings({ speakers, modules, roles }) {
  const rated = speakers.filter((each) => each.mean !== null);
  const ratedModules = modules.filter((each) => each.mean !== null);
  return html`
    ${ranking("speakers", rated.map((each) => ({ name: html`<a href=${at("speakers", each.speaker.id)}>${each.speaker.name}</a>`, more: t("trends-talks", { count: each.talks }), share: (each.mean ?? 0) / 5, says: stars(each.mean) })))}
    ${ranking("modules", ratedModules.map((each) => ({ name: message(each.label), more: t("trends-talks", { count: each.talks }), share: (each.mean ?? 0) / 5, says: stars(each.mean) })))}
    ${ranking("roles", roles.map((each) => ({ name: message(each.label), more: "", share: each.needed === 0 ? 1 : each.filled / each.needed, says: t("trends-filled", { filled: each.filled, needed: each.needed }) })))}`;
}

/** @param {number | null} mean */
const stars = (mean) => t("trends-stars", { mean: sayMean(mean ?? 0) });

/** @param {string} name @param {{name: unknown, more: string, share: number, says: string}[]} rows */
const ranking = (name, rows) =>
  rows.length === 0
    ? nothing
    : html`<section class="card ranking" data-test="ranking" data-name=${name} aria-labelledby="ranking-${name}"><h2 id="ranking-${name}">${t(`trends-by-${name}`)}</h2>
        <table class="num" aria-labelledby="ranking-${name}"><tbody>${rows.map((row) => html`<tr><th scope="row">${row.name}${row.more ? html` <small class="quiet">${row.more}</small>` : nothing}</th>
          <td class="ranked"><i ${sized({ "--share": `${Math.round(row.share * 100)}%` })}></i></td><td class="end">${row.says}</td></tr>`)}</tbody></table></section>`;

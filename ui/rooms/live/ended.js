/** The salon is over: what was planned and what became of it. */
import { html, nothing } from "../../parts/lit.js";
import { t } from "../../text.js";
import { clockOf, secondsOf } from "./clock.js";
import { moreView } from "./more.js";
import { nameOf } from "./words.js";

/** @typedef {import("./page.js").Scene} Scene */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */

/** @param {Scene} scene */
export const endedView = ({ live, run }) => html`<section class="live-ended" aria-labelledby="live-title" data-test="ended">
  <p class="live-kicker">${t("live-ended")}</p>
  <h2 id="live-title">${live.started_at && live.ended_at ? `${clockOf(secondsOf(live.started_at))}–${clockOf(secondsOf(live.ended_at))}` : ""}</h2>
  <table><caption class="unseen">${t("live-ended-table")}</caption>
    <thead><tr><th scope="col">${t("live-column-row")}</th><th scope="col" class="end">${t("live-column-planned")}</th><th scope="col" class="end">${t("live-column-actual")}</th><th scope="col" class="end">${t("live-column-difference")}</th></tr></thead>
    <tbody>${run.slot.map((row) => html`<tr data-test="ended-row" data-id=${row.id}><th scope="row">${nameOf(row)}</th><td class="end">${t("live-minutes", { minutes: row.planned_minutes })}</td>
      <td class="end">${actualOf(row)}</td><td class="end">${differenceOf(row)}</td></tr>`)}</tbody></table>
</section>`;

/** @param {LiveRow} row */
const actualOf = (row) => (row.actual_minutes !== null ? t("live-minutes", { minutes: row.actual_minutes }) : row.state === "skipped" ? t("live-was-skipped") : "—");

/** @param {LiveRow} row */
const differenceOf = ({ actual_minutes: actual, planned_minutes: planned }) => (actual === null ? nothing : moreView(actual - planned));

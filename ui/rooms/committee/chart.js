/**
 * The chart as a picture: the president above, the vice-presidents and the secretary-general below, the secretaries
 * under the secretary-general, the interest groups beside. A vacant seat is dashed and says since when; its button mends it.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { committee_remove_term } from "../../bridge/commands.js";
import { sayMonth, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { initial } from "../people/words.js";
import { appoint, editTerm, endTerm } from "./dialogs.js";
import { dutiesOf, officeName, spanOf } from "./words.js";
import "../../parts/drop-menu.js";
import "../../parts/pick-date.js";

/** @typedef {import("../../bridge/types.d.ts").Chart} Chart */
/** @typedef {import("../../bridge/types.d.ts").Seat} Seat */
/** @typedef {import("../../bridge/types.d.ts").Term} Term */

/**
 * @param {Chart} chart
 * @param {(date: string) => void} showOn
 */
export const chartView = (chart, showOn) => html`
  <div class="chart-on">
    <label for="chart-on">${t("committee-on")}</label>
    <pick-date .inputId=${"chart-on"} .test=${"chart-on"} .label=${t("committee-on")} .value=${chart.on} @pick=${(/** @type {CustomEvent<string | null>} */ event) =>
      event.detail && showOn(event.detail)}></pick-date>
    ${chart.on === todayIs() ? nothing : html`<button type="button" class="btn small" data-test="chart-today" @click=${() => showOn(todayIs())}>${t("committee-back-to-today")}</button>`}
  </div>
  <div class="chart" role="group" aria-label=${t("committee-chart")}>
    ${repeat(chart.seats, (seat) => seat.office, (seat) => seatView(chart, seat))}
  </div>
  ${interestView(chart)}`;

/** @param {Chart} chart @param {Seat} seat */
const seatView = (chart, seat) => html`
  <section class="seat ${seat.vacant ? "vacant" : ""} at-${seat.office}" data-office=${seat.office} aria-label=${officeName(seat.office)}>
    <header><h2>${officeName(seat.office)}</h2>${seat.several && !seat.vacant
      ? html`<button type="button" class="icon-btn" data-test="appoint-${seat.office}" aria-label=${t("committee-appoint-to", { office: officeName(seat.office) })}
          title=${t("committee-appoint-to", { office: officeName(seat.office) })} @click=${() => void appoint(chart, seat.office)}>${icon("user-plus")}</button>`
      : nothing}</header>
    <p class="duty">${dutiesOf(seat.office)}</p>
    ${seat.vacant ? vacantView(chart, seat) : html`<ul class="holders">${repeat(seat.holders, (term) => term.id, (term) => holderView(chart, term))}</ul>`}
  </section>`;

/** @param {Chart} chart @param {Seat} seat */
const vacantView = (chart, seat) => html`<div class="vacancy">
  <span>${seat.vacant_since === null ? t("committee-never-held") : t("committee-vacant-since", { from: sayMonth(seat.vacant_since) })}</span>
  <button type="button" class="btn small ask" data-test="appoint-${seat.office}" @click=${() => void appoint(chart, seat.office)}>${icon("user-plus", 14)}<span>${t(
    "committee-appoint",
  )}</span></button></div>`;

/** @param {Chart} chart @param {Term} term */
const holderView = (chart, term) => html`<li class="holder" data-id=${term.id}>
  ${initial(term.person.name)}
  <span class="grow"><a href=${at("people", term.person.id)}><bdi>${term.person.name}</bdi></a><small>${spanOf(term)}</small>${term.note ? html`<small>${term.note}</small>` : nothing}</span>
  <drop-menu .compact=${true} .icon=${"ellipsis-vertical"} .text=${t("committee-term-menu", { name: term.person.name })} .test=${"term-menu"} .items=${termItems(chart, term)}></drop-menu></li>`;

/**
 * Of several secretaries one is ended and another appointed: the core replaces only where it is clear who goes.
 * @param {Chart} chart
 * @param {Term} term
 * @returns {import("../../parts/drop-menu.js").Item[]}
 */
const termItems = (chart, term) => [
  ...(term.office === "secretary" ? [] : [{ text: t("committee-replace"), icon: "refresh-cw", test: "replace", act: () => void appoint(chart, term.office, term) }]),
  { text: t("committee-end"), icon: "door-open", test: "end", act: () => void endTerm(term) },
  { text: t("committee-edit-term"), icon: "pencil", test: "edit-term", act: () => void editTerm(term) },
  "line",
  { text: t("committee-remove-term"), icon: "trash-2", test: "remove-term", act: () => void removeTerm(term) },
];

/** A line written by mistake goes away as if it had never been; undo brings it back. @param {Term} term */
export const removeTerm = (term) =>
  attempt(async () => {
    await committee_remove_term({ term: term.id });
    await sayDone();
  });

/** @param {Chart} chart */
const interestView = (chart) => html`
  <section class="interest" data-office="interest_lead" aria-labelledby="interest">
    <header><h2 id="interest">${t("committee-interest-groups")}</h2>
      <button type="button" class="btn small" data-test="appoint-interest_lead" @click=${() => void appoint(chart, "interest_lead")}>${icon("plus", 14)}<span>${t(
        "committee-add-group",
      )}</span></button></header>
    ${chart.interest_leads.length === 0 ? html`<p class="quiet">${t("committee-no-groups")}</p>` : nothing}
    <ul class="interest-groups">${repeat(
      chart.interest_leads,
      (term) => term.id,
      (term) => html`<li><h3>${term.interest_group}</h3><ul class="holders">${holderView(chart, term)}</ul></li>`,
    )}</ul></section>`;

/** What is known of a salon that took place: who signed up, who came, what it cost; beside the tabs in place of the checks. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { t } from "../../text.js";
import { editFacts } from "./facts.js";
import { readinessCard } from "./readiness.js";
import { isOver } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** What stands beside a salon: its checks while it is prepared, its figures once it is over. @param {Salon} salon */
export const besideSalon = (salon) => html`
  <aside class="stack" aria-label=${isOver(salon) ? t("salons-figures") : t("salons-readiness")}>${isOver(salon) ? figuresCard(salon) : readinessCard(salon)}</aside>`;

/** @param {Salon} salon */
function figuresCard(salon) {
  const lines = [
    { name: t("salons-signed-up"), value: salon.signed_up, unit: t("salons-heads-unit") },
    { name: t("salons-attended"), value: salon.attended, unit: t("salons-heads-unit") },
    { name: t("salons-attended-visitors"), value: salon.attended_visitors, unit: t("salons-heads-unit") },
    { name: t("salons-rating"), value: salon.rating?.toFixed(1) ?? null, unit: "" },
    { name: t("salons-cost"), value: salon.cost_yuan, unit: t("salons-yuan") },
  ];
  return html`<section class="card figures num"><header><h2>${t("salons-figures")}</h2>
      <button type="button" class="btn bare small" @click=${() => void editFacts(salon, "attended")}>${icon("pencil", 13)}<span>${t("salons-edit")}</span></button></header>
    <dl>${lines.map(({ name, value, unit }) => html`<div><dt>${name}</dt><dd>${value === null ? html`<span class="quiet">–</span>` : html`<b>${value}</b> ${unit}`}</dd></div>`)}</dl>
    ${salon.note ? html`<p class="quiet">${salon.note}</p>` : nothing}</section>`;
}

/** What each office owns, for those who take it over and those who ask them. */
import { html } from "../../parts/lit.js";
import { t } from "../../text.js";
import { OFFICES, dutiesOf, officeName } from "./words.js";

/** @param {import("../../bridge/types.d.ts").Chart} chart */
export const dutiesView = (chart) => html`
  <div class="sheet"><table aria-label=${t("committee-duties")}>
    <thead><tr><th scope="col">${t("committee-office")}</th><th scope="col">${t("committee-duty")}</th><th scope="col">${t("committee-now")}</th></tr></thead>
    <tbody>${OFFICES.map((office) => html`<tr data-office=${office}>
      <th scope="row" class="nowrap">${officeName(office)}</th><td>${dutiesOf(office)}</td><td class="nowrap">${holdersOf(chart, office)}</td></tr>`)}</tbody>
  </table></div>`;

/** @param {import("../../bridge/types.d.ts").Chart} chart @param {string} office */
function holdersOf(chart, office) {
  const holders = office === "interest_lead" ? chart.interest_leads : (chart.seats.find((seat) => seat.office === office)?.holders ?? []);
  const names = [...new Set(holders.map((term) => term.person.name))];
  return names.length > 0 ? names.map((name) => html`<div><bdi>${name}</bdi></div>`) : html`<span class="quiet">${t("committee-vacant")}</span>`;
}

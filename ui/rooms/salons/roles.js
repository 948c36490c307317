/**
 * The roles of a salon: the role call that fills them, proposals for what stays open, and every role with its seats:
 * who was asked, who accepted, who declined or gave the place up.
 *
 * For tests: a card is [data-role=<code>] with data-test = needed-more, needed-less and a finding field data-test=add-<code>;
 * a person is [data-test=seat][data-person] with state-asked, state-accepted, state-declined and seat-menu; suggest,
 * proposal-bar and offer as in rota/proposals.js; role-call as in role-call.js; conflict as in conflicts.js.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button } from "../../parts/page.js";
import { t } from "../../text.js";
import { keepProposals, proposalBar } from "../rota/proposals.js";
import { otherConflicts } from "./conflicts.js";
import { openRoleCall } from "./role-call.js";
import { roleCard } from "./role-card.js";
import { openSeats } from "./seats.js";
import { isOver } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** The tab of one salon's page. @param {import("../../parts/page.js").Place} place */
export function openRoles(place) {
  const proposals = keepProposals(place.redraw);
  const roleCall = openRoleCall(place);
  return (/** @type {Salon} */ salon) => html`
    <div class="stack">
      ${isOver(salon) ? nothing : roleCall(salon)}
      ${otherConflicts(salon)}
      ${isOver(salon) ? html`<p class="tab-lead quiet">${t("salons-roles-why")}</p>` : suggestBar(salon, proposals)}
      <div class="role-cards">${repeat(salon.roles, (role) => role.role, (role) => roleCard(salon, role, proposals))}</div>
    </div>`;
}

/** What is still open, and the button that asks for proposals. @param {Salon} salon @param {import("../rota/proposals.js").Proposals} proposals */
function suggestBar(salon, proposals) {
  if (proposals.there()) return proposalBar(proposals);
  const open = openSeats(salon);
  const ask = () => void proposals.ask({ event: salon.id, from: null, to: null });
  return html`<div class="suggest-bar">
    <p class="grow">${open === 0
      ? html`<span class="all-filled">${icon("circle-check", 15)}${t("roles-all-filled")}</span>`
      : html`<b>${t("roles-still-open", { count: open })}</b> <span class="quiet">${t("roles-suggest-hint")}</span>`}</p>
    ${open === 0 ? nothing : button({ text: proposals.busy() ? t("roles-suggesting") : t("roles-suggest"), act: ask, icon: "sparkles", test: "suggest", disabled: proposals.busy() })}</div>`;
}

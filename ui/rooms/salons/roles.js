/**
 * The roles of a salon: who is host, timekeeper, lead of group 2; how many of each are needed.
 *
 * For tests: a card is [data-role=<code>] with data-test = needed-more, needed-less and a finding field data-test=add-<code>.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { events_assign, events_set_assignment_state, events_set_needed, events_unassign } from "../../bridge/commands.js";
import { hasText, message, t } from "../../text.js";
import "../../parts/choose-one.js";
import { createPerson, searchPeople } from "../choices.js";
import { filledSeats, nextGroup } from "./seats.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").RoleLine} RoleLine */
/** @typedef {import("../../bridge/types.d.ts").RolePerson} RolePerson */

const STATES = ["asked", "accepted", "declined"];

/** @param {Salon} salon */
export const rolesTab = (salon) => html`
  <p class="tab-lead quiet">${t("salons-roles-why")}</p>
  <div class="role-cards">${repeat(salon.roles, (role) => role.role, (role) => roleView(salon, role))}</div>`;

/** @param {Salon} salon @param {RoleLine} role */
function roleView(salon, role) {
  const filled = filledSeats(role);
  const open = filled < role.needed;
  const name = message(role.label);
  return html`
    <section class="card role-card ${open ? "open" : ""}" data-role=${role.role} aria-label=${name}>
      <header><h2>${name}</h2><span class="need num ${open ? "lacking" : ""}" data-test="filled">${t("salons-filled", { filled, needed: role.needed })}</span>
        <span class="stepper">
          <button type="button" class="icon-btn" data-test="needed-less" ?disabled=${role.needed === 0} aria-label=${t("salons-need-less", { name })}
            @click=${() => void need(salon, role, -1)}>${icon("minus", 14)}</button>
          <button type="button" class="icon-btn" data-test="needed-more" aria-label=${t("salons-need-more", { name })} @click=${() => void need(salon, role, 1)}>${icon("plus", 14)}</button>
        </span></header>
      ${hasText(`salons-duty-${role.role}`) ? html`<p class="quiet duty">${t(`salons-duty-${role.role}`)}</p>` : nothing}
      <ul class="role-people">${repeat(role.people, (person) => person.assignment, (person) => personView(person))}</ul>
      ${open || role.people.length === 0
        ? html`<choose-one .label=${t("salons-assign-role", { name })} .test=${`add-${role.role}`} .placeholder=${t("salons-assign-placeholder")} .value=${null}
            .search=${searchPeople} .create=${createPerson} @choose=${(/** @type {CustomEvent} */ e) => void assign(salon, role, e)}></choose-one>`
        : nothing}
    </section>`;
}

/** @param {RolePerson} person */
const personView = (person) => html`
  <li class=${person.state}>${icon(person.state === "accepted" ? "user-check" : "user", 15)}
    <span class="grow">${person.name}${person.group_number ? html` <small class="quiet">${t("salons-group", { number: person.group_number })}</small>` : nothing}</span>
    <drop-menu .text=${t(`standing-${person.state}`)} .look=${"bare small"} .test=${"assignment-state"} .items=${STATES.map((state) => ({
      text: t(`standing-${state}`),
      checked: state === person.state,
      act: () => void attempt(() => events_set_assignment_state({ assignment: person.assignment, state })),
    }))}></drop-menu>
    <button type="button" class="icon-btn" aria-label=${t("salons-take-off", { name: person.name })} title=${t("salons-take-off", { name: person.name })} data-test="unassign"
      @click=${() => void attempt(() => events_unassign({ assignment: person.assignment }))}>${icon("x", 14)}</button></li>`;

/** @param {Salon} salon @param {RoleLine} role @param {number} step */
const need = (salon, role, step) => attempt(() => events_set_needed({ event: salon.id, role: role.role, needed: Math.max(0, role.needed + step) }));

/** @param {Salon} salon @param {RoleLine} role @param {CustomEvent} event */
async function assign(salon, role, event) {
  const field = /** @type {any} */ (event.currentTarget);
  const chosen = event.detail;
  if (!chosen) return;
  field.value = null;
  await attempt(() => events_assign({ event: salon.id, role: role.role, person: chosen.id, group_number: nextGroup(salon, role.role), state: null }));
}

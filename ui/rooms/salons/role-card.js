/** One role of a salon: how many are needed, who holds a seat and how it stands, who is proposed, what is still open. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { pickBeside } from "../../parts/pick.js";
import { attempt } from "../../parts/says.js";
import { events_assign, events_set_assignment_state, events_set_needed, events_unassign, roles_substitute } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { hasText, message, t } from "../../text.js";
import "../../parts/choose-one.js";
import "../../parts/drop-menu.js";
import { createPerson, searchPeople } from "../choices.js";
import { offerView, unfilledView } from "../rota/proposals.js";
import { conflictsAt, conflictView } from "./conflicts.js";
import { openRescue } from "./rescue.js";
import { filledSeats, nextGroup } from "./seats.js";
import { isOver } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").RoleLine} RoleLine */
/** @typedef {import("../../bridge/types.d.ts").RolePerson} RolePerson */
/** @typedef {import("../rota/proposals.js").Proposals} Proposals */

/** The states that are one click away, with their marks. */
const STATES = [
  { state: "asked", mark: "message-circle" },
  { state: "accepted", mark: "check" },
  { state: "declined", mark: "x" },
];
const ORDER = { accepted: 0, asked: 0, declined: 1, substituted: 2 };

/** @param {Salon} salon @param {RoleLine} role @param {Proposals} proposals */
export function roleCard(salon, role, proposals) {
  const filled = filledSeats(role);
  const open = filled < role.needed;
  const name = message(role.label);
  const people = [...role.people].sort((a, b) => ORDER[a.state] - ORDER[b.state] || (a.group_number ?? 0) - (b.group_number ?? 0));
  const offers = (open ? proposals.offers() : []).filter((offer) => offer.seat.role === role.role && offer.seat.event.id === salon.id);
  const unfilled = open ? proposals.unfilled().filter((seat) => seat.role === role.role && seat.event.id === salon.id) : [];
  return html`
    <section class="card role-card ${open ? "open" : ""}" data-role=${role.role} aria-label=${name}>
      <header><h2>${name}</h2><span class="need num ${open ? "lacking" : ""}" data-test="filled">${t("salons-filled", { filled, needed: role.needed })}</span>
        <span class="stepper">
          <button type="button" class="icon-btn" data-test="needed-less" ?disabled=${role.needed === 0} aria-label=${t("salons-need-less", { name })}
            @click=${() => void need(salon, role, -1)}>${icon("minus", 14)}</button>
          <button type="button" class="icon-btn" data-test="needed-more" aria-label=${t("salons-need-more", { name })} @click=${() => void need(salon, role, 1)}>${icon("plus", 14)}</button>
        </span></header>
      ${hasText(`salons-duty-${role.role}`) ? html`<p class="quiet duty">${t(`salons-duty-${role.role}`)}</p>` : nothing}
      ${people.length > 0 ? html`<ul class="role-people">${repeat(people, (person) => person.assignment, (person) => personView(salon, role, person, open))}</ul>` : nothing}
      ${offers.length + unfilled.length > 0
        ? html`<ul class="offers">${repeat(offers, (offer) => offer.key, (offer) => offerView(proposals, offer))}${unfilled.map((seat) => unfilledView(seat))}</ul>`
        : nothing}
      ${open || role.people.length === 0
        ? html`<choose-one .label=${t("salons-assign-role", { name })} .test=${`add-${role.role}`} .placeholder=${open ? t("roles-open-seat", { count: role.needed - filled }) : t("salons-assign-placeholder")} .value=${null}
            .search=${searchPeople} .create=${createPerson} @choose=${(/** @type {CustomEvent} */ e) => void assign(salon, role, e)}></choose-one>`
        : nothing}
    </section>`;
}

/** @param {Salon} salon @param {RoleLine} role @param {RolePerson} person @param {boolean} open whether the role lacks somebody */
function personView(salon, role, person, open) {
  const history = person.state === "substituted";
  return html`
    <li class=${person.state} data-test="seat" data-person=${person.id}>
      <div class="seat-line">
        <span class="grow"><a href=${at("people", person.id)}>${person.name}</a>${person.group_number ? html` <small class="quiet">${t("salons-group", { number: person.group_number })}</small>` : nothing}
          ${person.instead_of ? html`<small class="quiet instead">${t("roles-instead-of", { name: person.instead_of.name })}</small>` : nothing}
          ${history ? html`<small class="quiet">${t("standing-substituted")}</small>` : nothing}</span>
        ${history ? nothing : stateSwitch(person)}
        <drop-menu .compact=${true} .icon=${"ellipsis-vertical"} .text=${t("roles-seat-menu", { name: person.name })} .test=${"seat-menu"} .items=${seatMenu(salon, role, person)}></drop-menu>
      </div>
      ${person.state === "declined" && open
        ? html`<button type="button" class="link seat-find" data-test="substitute" @click=${(/** @type {Event} */ e) => void substitute(person, /** @type {Element} */ (e.currentTarget))}>${t("roles-find-substitute")}</button>`
        : nothing}
      ${history || person.state === "declined" ? nothing : conflictsAt(salon, person.id, role.role).map((conflict) => conflictView(salon, conflict))}
    </li>`;
}

/** Asked, accepted, declined: each one click. @param {RolePerson} person */
const stateSwitch = (person) => html`
  <span class="state-switch" role="group" aria-label=${t("roles-state-of", { name: person.name })}>${STATES.map(
    ({ state, mark }) => html`<button type="button" class=${state} data-test="state-${state}" aria-pressed=${state === person.state ? "true" : "false"} aria-label=${t(`standing-${state}`)} title=${t(`standing-${state}`)}
      @click=${() => state !== person.state && void attempt(() => events_set_assignment_state({ assignment: person.assignment, state }))}>${icon(mark, 13)}</button>`,
  )}</span>`;

/** @param {Salon} salon @param {RoleLine} role @param {RolePerson} person @returns {import("../../parts/menu.js").Item[]} */
function seatMenu(salon, role, person) {
  const active = person.state !== "substituted";
  const rescue = role.role === "host" && active && person.state !== "declined" && !isOver(salon);
  return [
    ...(active ? [{ text: t("roles-substitute"), icon: "refresh-cw", test: "seat-substitute", act: () => void substitute(person, /** @type {Element} */ (document.activeElement)) }] : []),
    ...(rescue ? [{ text: t("rescue-host"), icon: "triangle-alert", test: "rescue-host", act: () => openRescue(salon, { trouble: "host" }) }] : []),
    { text: t("roles-take-off"), icon: "x", danger: true, test: "unassign", act: () => void attempt(() => events_unassign({ assignment: person.assignment })) },
  ];
}

/** Somebody else takes the place; who had it stays in sight. @param {RolePerson} person @param {Element} anchor */
async function substitute(person, anchor) {
  const chosen = await pickBeside(anchor, { label: t("roles-substitute-for", { name: person.name }), search: searchPeople, create: createPerson, placeholder: t("common-choose") });
  if (chosen) await attempt(() => roles_substitute({ assignment: person.assignment, person: chosen.id, state: "asked" }));
}

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

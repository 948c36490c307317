/** One group of the discussion: who leads, who takes notes, its question, who sits in it, what it found. */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { sortable } from "../../parts/sortable.js";
import { events_edit_group } from "../../bridge/commands.js";
import { attempt } from "../../parts/says.js";
import { t } from "../../text.js";
import "../../parts/choose-one.js";
import "../../parts/edit-in-place.js";
import { createPerson, searchPeople } from "../choices.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */
/** @typedef {{key: string, person: string | null, name: string, visitor: boolean}} Member `key` names a seat while it is drawn and moved */
/** @typedef {{id: string, name: string}} Somebody */
/** @typedef {{number: number, lead: Somebody | null, note_taker: Somebody | null, question: import("../../bridge/types.d.ts").Question | null, members: Member[], result: string}} Seating */

/**
 * @typedef {object} Hands
 * @property {boolean} isProposed nothing of it is kept yet
 * @property {(what: Partial<Seating>) => void} edit
 * @property {(moved: import("../../parts/sortable.js").Move) => void} move
 */

/**
 * Groups as the window moves them, from those of a salon or from a proposal.
 * @param {(import("../../bridge/types.d.ts").Group | import("../../bridge/types.d.ts").ProposedGroup)[]} groups
 * @returns {Seating[]}
 */
export const fromStored = (groups) =>
  groups.map(({ number, lead, note_taker, question, members, ...rest }) => ({
    number,
    lead: somebody(lead),
    note_taker,
    question,
    members: members.map(({ person, name, visitor }, index) => ({ key: `${number}-${index}`, person, name, visitor })),
    result: "result" in rest ? rest.result : "",
  }));

/** @param {Somebody | null} person */
const somebody = (person) => person && { id: person.id, name: person.name };

/** How many of a group are visitors. @param {Seating} group */
export const visitorsOf = ({ members }) => members.filter((member) => member.visitor).length;

/** Groups as the core takes them. @param {Seating[]} groups @returns {import("../../bridge/types.d.ts").ProposedGroup[]} */
export const toKept = (groups) =>
  groups.map((group) => ({
    number: group.number,
    lead: group.lead,
    note_taker: group.note_taker,
    question: group.question,
    members: group.members.map(({ person, name, visitor }) => ({ person, name, visitor })),
    visitors: visitorsOf(group),
    size: group.members.length,
  }));

/**
 * The groups after somebody was moved.
 * @param {Seating[]} groups
 * @param {import("../../parts/sortable.js").Move} moved
 */
export function moveMember(groups, { id, list, before }) {
  const mover = groups.flatMap((group) => group.members).find((member) => member.key === id);
  if (!mover) return groups;
  return groups.map((group) => {
    const others = group.members.filter((member) => member !== mover);
    if (String(group.number) !== list) return { ...group, members: others };
    const at = others.findIndex((member) => member.key === before);
    return { ...group, members: at < 0 ? [...others, mover] : [...others.slice(0, at), mover, ...others.slice(at)] };
  });
}

/** @param {Salon} salon @param {Seating} group @param {Hands} hands */
export const groupCard = (salon, group, { isProposed, edit, move }) => html`
  <section class="card group-card ${isProposed ? "is-draft" : ""}" data-test="group" data-group=${group.number} aria-label=${t("salons-group", { number: group.number })}>
    <h2 class="num">${t("salons-group", { number: group.number })}${group.members.length === 0
      ? nothing
      : html` <small class="group-size">${t("roles-group-size", { heads: group.members.length, visitors: visitorsOf(group) })}</small>`}</h2>
    ${personField(salon, group, "lead", t("role-group_lead"), isProposed, edit)}
    ${personField(salon, group, "note_taker", t("salons-note-taker"), isProposed, edit)}
    ${salon.questions.length > 1 ? questionField(salon, group, edit) : nothing}
    <div class="field"><span class="label">${t("roles-members")}</span>
      <ul class="group-members" data-list=${String(group.number)} ${sortable({ group: `members-${salon.id}`, move })}>${repeat(group.members, (member) => member.key, (member) => memberView(group, member, edit))}</ul>
      ${addField(group, edit)}</div>
    ${isProposed ? nothing : html`<div class="field"><span class="label">${t("salons-result")}</span>
      <edit-in-place .value=${group.result} .lines=${4} .label=${t("salons-result-of", { number: group.number })} .placeholder=${t("salons-result-none")}
        .save=${(/** @type {string} */ result) => events_edit_group({ event: salon.id, number: group.number, fields: { result } })}></edit-in-place></div>`}
  </section>`;

/** A group that stands is changed at once; a proposed one only here. @param {Salon} salon @param {Seating} group @param {"lead" | "note_taker"} name @param {string} label @param {boolean} isProposed @param {Hands["edit"]} edit */
const personField = (salon, group, name, label, isProposed, edit) => html`
  <div class="field"><span class="label">${label}</span>
    <choose-one .label=${`${t("salons-group", { number: group.number })} ${label}`} .placeholder=${t("salons-nobody-yet")} .value=${group[name]} .search=${searchPeople} .create=${createPerson}
      @choose=${(/** @type {CustomEvent<Choice | null>} */ e) =>
        isProposed ? edit({ [name]: somebody(e.detail) }) : void attempt(() => events_edit_group({ event: salon.id, number: group.number, fields: { [name]: e.detail?.id ?? null } }))}></choose-one></div>`;

/** @param {Salon} salon @param {Seating} group @param {Hands["edit"]} edit */
const questionField = (salon, group, edit) => html`
  <label class="field"><span class="label">${t("roles-group-question")}</span>
    <span class="select"><select data-test="group-question" @change=${(/** @type {Event} */ e) => edit({ question: salon.questions.find(({ id }) => id === /** @type {HTMLSelectElement} */ (e.target).value) ?? null })}>
      <option value="" .selected=${live(group.question === null)}>${t("roles-group-all-questions")}</option>
      ${salon.questions.map((question) => html`<option value=${question.id} .selected=${live(group.question?.id === question.id)}>${question.text}</option>`)}</select></span></label>`;

/** @param {Seating} group @param {Member} member @param {Hands["edit"]} edit */
const memberView = (group, member, edit) => html`
  <li class="member" data-id=${member.key} data-test="member" tabindex="0" title=${t("roles-member-hint")}>${icon("grip-vertical", 13)}<span class="grow">${member.name}</span>${member.visitor ? chip({ text: t("roles-visitor"), look: "amber" }) : nothing}
    <button type="button" class="icon-btn" aria-label=${t("salons-take-off", { name: member.name })} @click=${() => edit({ members: group.members.filter((each) => each !== member) })}>${icon("x", 13)}</button></li>`;

/** Somebody of the roster, or a new friend by name. @param {Seating} group @param {Hands["edit"]} edit */
function addField(group, edit) {
  const add = (/** @type {string | null} */ person, /** @type {string} */ name, /** @type {boolean} */ visitor) =>
    edit({ members: [...group.members, { key: `${group.number}-new-${group.members.length}`, person, name, visitor }] });
  const create = {
    text: (/** @type {string} */ name) => t("roles-add-visitor", { name }),
    act: async (/** @type {string} */ name) => (add(null, name, true), null),
  };
  const choose = (/** @type {CustomEvent<Choice | null>} */ event) => {
    if (event.detail === null) return;
    /** @type {any} */ (event.currentTarget).value = null;
    add(event.detail.id, event.detail.name, false);
  };
  return html`<choose-one class="add-member" .label=${t("roles-add-member", { number: group.number })} .test=${"add-member"} .placeholder=${t("roles-add-member-short")} .value=${null} .search=${searchPeople} .create=${create} @choose=${choose}></choose-one>`;
}

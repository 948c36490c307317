/**
 * The discussion: its questions in order, and the groups with lead, note-taker and result.
 *
 * For tests: new-question, [data-test=question], [data-test=group][data-group].
 */
import { html, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sortable } from "../../parts/sortable.js";
import { events_add_question, events_edit_group, events_edit_question, events_move_question, events_remove_question } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Question} Question */
/** @typedef {import("../../bridge/types.d.ts").Group} Group */

/** @param {Salon} salon */
export const discussionTab = (salon) => html`
  <div class="stack">
    <section class="card" aria-labelledby="questions">
      <header><h2 id="questions">${t("salons-questions")}</h2><span class="quiet">${t("salons-questions-hint")}</span></header>
      <ol class="questions" data-list="questions" ${sortable({ group: `questions-${salon.id}`, handle: ".grip", move: ({ id, before }) => void attempt(() => events_move_question({ id, before })) })}>
        ${repeat(salon.questions, (question) => question.id, questionView)}
      </ol>
      <form class="one-line" @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(salon, e)}>
        <input name="question" data-test="new-question" autocomplete="off" aria-label=${t("salons-add-question")} placeholder=${t("salons-question-example")}>
        <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>
    </section>
    <section class="group-cards" aria-label=${t("salons-groups")}>${repeat(salon.groups, (group) => group.number, (group) => groupView(salon, group))}</section>
    ${salon.groups.length === 0 ? html`<p class="quiet">${t("salons-groups-none")}</p>` : ""}
  </div>`;

/** @param {Question} question */
const questionView = (question) => html`
  <li data-id=${question.id} data-test="question">
    <button type="button" class="grip" aria-label=${t("salons-move", { name: question.text })} title=${t("salons-move-hint")}>${icon("grip-vertical", 14)}</button>
    <span class="grow"><edit-in-place .value=${question.text} .lines=${2} .label=${t("salons-question")} .save=${(/** @type {string} */ text) => events_edit_question({ id: question.id, text })}></edit-in-place></span>
    <button type="button" class="icon-btn danger" aria-label=${t("salons-remove-named", { name: question.text })} @click=${() => void attempt(() => events_remove_question({ id: question.id }))}>${icon("trash-2", 15)}</button>
  </li>`;

/** @param {Salon} salon @param {Group} group */
const groupView = (salon, group) => html`
  <section class="card group-card" data-test="group" data-group=${group.number} aria-label=${t("salons-group", { number: group.number })}>
    <h2 class="num">${t("salons-group", { number: group.number })}</h2>
    ${personField(salon, group, "lead", t("role-group_lead"))}
    ${personField(salon, group, "note_taker", t("salons-note-taker"))}
    <div class="field"><span class="label">${t("salons-result")}</span>
      <edit-in-place .value=${group.result} .lines=${4} .label=${t("salons-result-of", { number: group.number })} .placeholder=${t("salons-result-none")}
        .save=${(/** @type {string} */ result) => events_edit_group({ event: salon.id, number: group.number, fields: { result } })}></edit-in-place></div>
  </section>`;

/** @param {Salon} salon @param {Group} group @param {"lead" | "note_taker"} name @param {string} label */
const personField = (salon, group, name, label) => html`
  <div class="field"><span class="label">${label}</span>
    <choose-one .label=${`${t("salons-group", { number: group.number })} ${label}`} .placeholder=${t("salons-nobody-yet")} .value=${group[name]} .search=${searchPeople} .create=${createPerson}
      @choose=${(/** @type {CustomEvent} */ e) => void attempt(() => events_edit_group({ event: salon.id, number: group.number, fields: { [name]: e.detail?.id ?? null } }))}></choose-one></div>`;

/** @param {Salon} salon @param {SubmitEvent} event */
async function addTyped(salon, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("question"));
  if (field.value.trim() !== "" && (await attempt(() => events_add_question({ event: salon.id, text: field.value })))) form.reset();
  field.focus();
}

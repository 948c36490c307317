/**
 * The discussion: its questions in order, and the groups: who sits where, lead and note-taker, the question, the result.
 *
 * For tests: new-question, [data-test=question]; propose-groups with the dialog attendees-form, keep-groups, leave-groups;
 * [data-test=group][data-group] with [data-test=member].
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { button } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sortable } from "../../parts/sortable.js";
import { sayDone } from "../../parts/undo.js";
import { events_add_question, events_edit_question, events_move_question, events_remove_question, roles_propose_groups, roles_set_groups } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { readAttendees } from "./attendees.js";
import { fromStored, groupCard, moveMember, toKept, visitorsOf } from "./groups.js";
import { isOver } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Question} Question */
/** @typedef {import("./groups.js").Seating} Seating */

/** The tab of one salon's page. @param {import("../../parts/page.js").Place} place */
export function openDiscussion(place) {
  /** @type {Seating[] | null} a proposal that is not kept yet */
  let proposed = null;
  let typed = "";

  const propose = async (/** @type {Salon} */ salon) => {
    const answer = await openForm({
      title: () => t("roles-groups-propose"),
      submit: () => t("roles-groups-propose-do"),
      test: "attendees-form",
      draft: { attendees: typed },
      fields: (form) => html`<p class="quiet">${t("roles-groups-why")}</p>
        ${areaField(form, "attendees", { label: t("roles-attendees"), hint: t("roles-attendees-hint"), placeholder: t("roles-attendees-example"), rows: 9 })}`,
      save: async (draft) => {
        typed = draft.attendees;
        return roles_propose_groups({ event: salon.id, attendees: await readAttendees(typed) });
      },
    });
    if (!answer) return;
    proposed = fromStored(answer);
    place.redraw();
  };
  const keep = (/** @type {Salon} */ salon, /** @type {Seating[]} */ groups) =>
    attempt(async () => {
      await roles_set_groups({ event: salon.id, groups: toKept(groups) });
      proposed = null;
      await sayDone();
      place.redraw();
    });
  const leave = () => {
    proposed = null;
    place.redraw();
  };

  return (/** @type {Salon} */ salon) => {
    const groups = proposed ?? fromStored(salon.groups);
    const heads = groups.reduce((sum, group) => sum + group.members.length, 0);
    const visitors = groups.reduce((sum, group) => sum + visitorsOf(group), 0);
    const change = (/** @type {Seating[]} */ changed) => {
      if (proposed === null) return void keep(salon, changed);
      proposed = changed;
      place.redraw();
    };
    return html`
      <div class="stack">
        ${questionsCard(salon)}
        ${groups.length === 0
          ? html`<p class="quiet">${t("salons-groups-none")}</p>`
          : html`
            ${proposed ? proposedBar(() => void keep(salon, groups), leave, () => void propose(salon)) : html`<div class="groups-head"><h2>${t("salons-groups")}</h2>
              <span class="quiet num">${heads === 0 ? t("roles-groups-empty") : t("roles-groups-seated", { heads, visitors })}</span><span class="grow"></span>
              ${isOver(salon) ? nothing : button({ text: heads === 0 ? t("roles-groups-propose") : t("roles-groups-again"), act: () => void propose(salon), icon: "users-round", test: "propose-groups" })}</div>`}
            <section class="group-cards" data-board aria-label=${t("salons-groups")}>${repeat(groups, (group) => group.number, (group) => groupCard(salon, group, {
              isProposed: proposed !== null,
              edit: (what) => change(groups.map((each) => (each.number === group.number ? { ...each, ...what } : each))),
              move: (moved) => change(moveMember(groups, moved)),
            }))}</section>`}
      </div>`;
  };
}

/** @param {() => void} keep @param {() => void} leave @param {() => void} again */
const proposedBar = (keep, leave, again) => html`<section class="proposal-bar" aria-label=${t("roles-groups-proposed")}>${icon("users-round")}
  <p class="grow"><b>${t("roles-groups-proposed")}</b><span class="quiet">${t("roles-groups-proposed-hint")}</span></p>
  <button type="button" class="btn bare" data-test="leave-groups" @click=${leave}>${t("rota-leave")}</button>
  <button type="button" class="btn" data-test="propose-again" @click=${again}>${t("roles-groups-again")}</button>
  <button type="button" class="btn primary" data-test="keep-groups" @click=${keep}>${t("roles-groups-keep")}</button></section>`;

/** @param {Salon} salon */
const questionsCard = (salon) => html`
  <section class="card" aria-labelledby="questions">
    <header><h2 id="questions">${t("salons-questions")}</h2><span class="quiet">${t("salons-questions-hint")}</span></header>
    <ol class="questions" data-list="questions" ${sortable({ group: `questions-${salon.id}`, handle: ".grip", move: ({ id, before }) => void attempt(() => events_move_question({ id, before })) })}>
      ${repeat(salon.questions, (question) => question.id, questionView)}
    </ol>
    <form class="one-line" @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(salon, e)}>
      <input name="question" data-test="new-question" autocomplete="off" aria-label=${t("salons-add-question")} placeholder=${t("salons-question-example")}>
      <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>
  </section>`;

/** @param {Question} question */
const questionView = (question) => html`
  <li data-id=${question.id} data-test="question">
    <button type="button" class="grip" aria-label=${t("salons-move", { name: question.text })} title=${t("salons-move-hint")}>${icon("grip-vertical", 14)}</button>
    <span class="grow"><edit-in-place .value=${question.text} .lines=${2} .label=${t("salons-question")} .save=${(/** @type {string} */ text) => events_edit_question({ id: question.id, text })}></edit-in-place></span>
    <button type="button" class="icon-btn danger" aria-label=${t("salons-remove-named", { name: question.text })} @click=${() => void attempt(() => events_remove_question({ id: question.id }))}>${icon("trash-2", 15)}</button>
  </li>`;

/** @param {Salon} salon @param {SubmitEvent} event */
async function addTyped(salon, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("question"));
  if (field.value.trim() !== "" && (await attempt(() => events_add_question({ event: salon.id, text: field.value })))) form.reset();
  field.focus();
}

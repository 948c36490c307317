/**
 * 改进事项: what this retrospective asks for, with whoever does it and until when, and what became of what an earlier one
 * asked of this salon. They are tasks: edited by the same form as in the preparation.
 *
 * For tests: [data-test=action][data-id], action-done, edit-action, where; the form new-action (text), action-owner,
 * action-due, add-action; [data-test=asked] with asked-done and outcome.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { retro_add_action, retro_set_outcome, tasks_done, tasks_undone } from "../../bridge/commands.js";
import { sayDay } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import "../../parts/choose-one.js";
import "../../parts/edit-in-place.js";
import "../../parts/pick-date.js";
import { createPerson, searchPeople } from "../choices.js";
import { eventName } from "../letters/words.js";
import { editTask } from "../tasks/tab.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").Task} Task */

/** @param {Retro} retro */
export const actionsCard = (retro) => html`
  <section class="card retro-actions" data-section="actions" aria-labelledby="retro-actions">
    <header><h2 id="retro-actions">${t("retro-actions")}</h2><span class="quiet">${t("retro-actions-why")}</span></header>
    <ul class="lines">${repeat(retro.actions, (task) => task.id, actionView)}</ul>
    <form class="action-form" @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(retro, e)}>
      <input name="action" data-test="new-action" autocomplete="off" aria-label=${t("retro-add-action")} placeholder=${t("retro-action-example")}>
      <choose-one .label=${t("retro-action-owner")} .placeholder=${t("retro-action-owner")} .test=${"action-owner"} .search=${searchPeople} .create=${createPerson}></choose-one>
      <pick-date .label=${t("retro-action-due")} .test=${"action-due"}></pick-date>
      <button type="submit" class="btn" data-test="add-action">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>
  </section>`;

/** @param {Task} task */
function actionView(task) {
  const title = message(task.title);
  return html`<li data-test="action" data-id=${task.id} class=${task.done_on ? "is-done" : ""}>
    <input type="checkbox" data-test="action-done" aria-label=${t("retro-action-done", { task: title })} .checked=${task.done_on !== null}
      @change=${(/** @type {Event} */ e) => void tick(/** @type {HTMLInputElement} */ (e.target), task, (on) => (on ? tasks_done({ id: task.id, on_date: null }) : tasks_undone({ id: task.id })))}>
    <div class="grow"><button type="button" class="link plain" data-test="edit-action" @click=${() => void editTask(task)}>${title}</button>
      <small class="num">${task.owner ? task.owner.name : html`<span class="late">${t("retro-action-nobody")}</span>`} · ${task.due_on ? t("retro-action-until", { date: sayDay(task.due_on) }) : html`<span class="late">${t("retro-action-no-day")}</span>`}${task.outcome ? html` · ${task.outcome}` : nothing}</small></div>
    ${task.event
      ? html`<a class="nowrap" data-test="where" href=${at("salons", task.event.id, "preparation")}>${t("retro-action-in", { salon: eventName(task.event) })}</a>`
      : html`<span class="quiet nowrap" data-test="where">${t("retro-action-waits")}</span>`}</li>`;
}

/** A refused tick is taken out of the box again. @param {HTMLInputElement} box @param {Task} task @param {(on: boolean) => Promise<unknown>} act */
async function tick(box, task, act) {
  if (!(await attempt(() => act(box.checked)))) box.checked = task.done_on !== null;
}

/** @param {Retro} retro @param {SubmitEvent} event */
async function addTyped(retro, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("action"));
  const owner = /** @type {HTMLElement & {value: {id: string} | null}} */ (form.querySelector("choose-one"));
  const due = /** @type {HTMLElement & {value: string | null}} */ (form.querySelector("pick-date"));
  if (field.value.trim() === "") return field.focus();
  const added = await attempt(() => retro_add_action({ event: retro.event.id, text: field.value, owner: owner.value?.id ?? null, due_on: due.value }));
  if (added) {
    form.reset();
    [owner.value, due.value] = [null, null];
  }
  field.focus();
}

/** What an earlier retrospective asked of this salon: what came of it? @param {Retro} retro */
export const askedCard = (retro) =>
  retro.asked.length === 0
    ? nothing
    : html`<section class="card" data-section="asked" aria-labelledby="retro-asked"><h2 id="retro-asked">${t("retro-asked")}</h2>
        <ul class="lines">${repeat(retro.asked, (task) => task.id, askedView)}</ul></section>`;

/** @param {Task} task */
function askedView(task) {
  const title = message(task.title);
  return html`<li data-test="asked" data-id=${task.id} class=${task.done_on ? "is-done" : ""}>
    <input type="checkbox" data-test="asked-done" aria-label=${t("retro-action-done", { task: title })} .checked=${task.done_on !== null}
      @change=${(/** @type {Event} */ e) => void tick(/** @type {HTMLInputElement} */ (e.target), task, (done) => retro_set_outcome({ task: task.id, outcome: task.outcome, done }))}>
    <div class="grow"><span>${title}</span> ${task.from_event ? chip({ text: t("retro-asked-by", { salon: eventName(task.from_event) }), look: "amber" }) : nothing}
      <small>${task.owner ? html`${task.owner.name} · ` : nothing}<edit-in-place .value=${task.outcome} .label=${t("retro-outcome")} .placeholder=${t("retro-outcome-none")} .test=${"outcome"}
        .save=${(/** @type {string} */ outcome) => retro_set_outcome({ task: task.id, outcome, done: null })}></edit-in-place></small></div></li>`;
}

/**
 * 筹备: what is to be done for one salon and by when, the venue looked at again, what failed there, the group codes.
 *
 * For tests: prepare, new-task, tasks-text; rows [data-test=task][data-code][data-done]; accept, task-done in them;
 * [data-test=recheck][data-item] with state, bearer; add-fault, [data-test=fault]; add-code, [data-test=code].
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, chooseField, countField, dateField, row, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button, emptyState } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { tasks_accept_warning, tasks_add, tasks_done, tasks_edit, tasks_of_event, tasks_prepare, tasks_remove, tasks_text, tasks_undone } from "../../bridge/commands.js";
import { sayDate, sayDay } from "../../dates.js";
import { language, message, t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { eventName } from "../letters/words.js";
import { numberOf } from "../salons/words.js";
import { codesCard } from "./codes.js";
import { editList } from "./list.js";
import { recheckCard } from "./recheck.js";

/** @typedef {import("../../bridge/types.d.ts").Preparation} Preparation */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Task} Task */

/** The tab of one salon's page. */
export function preparationTab() {
  /** @type {Preparation | null} */
  let all = null;
  return {
    load: async (/** @type {string} */ event) => {
      all = await tasks_of_event({ event });
    },
    view: (/** @type {Salon} */ salon) => (all ? preparationView(salon, all) : nothing),
  };
}

/** @param {Salon} salon @param {Preparation} all */
function preparationView(salon, all) {
  return html`
    <div class="prepare-columns">
      <div class="stack">${all.tasks.length === 0 ? emptyView(salon, all) : tasksView(salon, all)}</div>
      <div class="stack">${recheckCard(salon, all)}${codesCard(salon, all)}</div>
    </div>`;
}

/** @param {Salon} salon @param {Preparation} all */
const emptyView = (salon, all) => html`<section class="sheet">${emptyState({
  icon: "list-checks",
  title: t("tasks-empty"),
  text: all.waiting > 0 ? t("tasks-empty-waiting", { count: all.waiting }) : t("tasks-empty-text"),
  actions: html`${button({ text: t("tasks-prepare"), act: () => void prepare(salon), look: "primary", icon: "list-checks", test: "prepare" })}
    ${button({ text: t("tasks-list-edit"), act: () => void editList(salon.kind), test: "edit-list" })}`,
})}${addLine(salon)}</section>`;

/** @param {Salon} salon */
const prepare = (salon) =>
  attempt(async () => {
    await tasks_prepare({ event: salon.id });
    await sayDone();
  });

/** @param {Salon} salon @param {Preparation} all */
function tasksView(salon, all) {
  const open = all.tasks.filter((task) => task.done_on === null).sort(byDay);
  const done = all.tasks.filter((task) => task.done_on !== null).sort(byDay);
  const overdue = open.filter((task) => task.overdue).length;
  return html`
    <section class="sheet tasks" aria-labelledby="tasks-head">
      <header class="tasks-head"><h2 id="tasks-head">${t("tasks-open", { count: open.length })}</h2>
        ${overdue > 0 ? chip({ text: t("tasks-overdue", { count: overdue }), look: "seal" }) : nothing}
        <span class="grow"></span>
        ${all.waiting > 0 ? button({ text: t("tasks-take-waiting", { count: all.waiting }), act: () => void prepare(salon), icon: "plus", test: "prepare" }) : nothing}
        <drop-menu .compact=${true} .text=${t("salons-more")} .test=${"tasks-more"} .items=${[
          { text: t("tasks-copy-all"), icon: "copy", test: "tasks-text", act: () => void copyText(salon, null) },
          ...peopleOf(open).map((person) => ({ text: t("tasks-copy-of", { name: person.name }), icon: "copy", test: `tasks-text-${person.id}`, act: () => void copyText(salon, person) })),
          "line",
          { text: t("tasks-lay-again"), icon: "list-checks", test: "lay-again", act: () => void prepare(salon) },
          { text: t("tasks-list-edit"), icon: "pencil", test: "edit-list", act: () => void editList(salon.kind) },
        ]}></drop-menu></header>
      <ul class="task-lines">${repeat(open, (task) => task.id, taskLine)}${repeat(done, (task) => task.id, taskLine)}</ul>
      ${addLine(salon)}
    </section>`;
}

/** What has no day stands last. @param {Task} a @param {Task} b */
const byDay = (a, b) => (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999");

/** @param {Task[]} tasks */
function peopleOf(tasks) {
  /** @type {Map<string, import("../../bridge/types.d.ts").Named>} */
  const people = new Map();
  for (const { owner } of tasks) if (owner) people.set(owner.id, owner);
  return [...people.values()];
}

/** @param {Salon} salon @param {import("../../bridge/types.d.ts").Named | null} person */
const copyText = (salon, person) =>
  attempt(() => copyAndSay(tasks_text({ event: salon.id, person: person?.id ?? null, lang: language() }), person ? t("tasks-copy-of", { name: person.name }) : t("tasks-text-of", { salon: numberOf(salon) })));

/** @param {Task} task */
function taskLine(task) {
  const title = message(task.title);
  const warns = task.warning !== null && task.done_on === null;
  return html`
    <li data-test="task" data-id=${task.id} data-code=${task.code} data-done=${task.done_on ?? nothing} class=${task.done_on ? "is-done" : task.overdue ? "is-late" : ""}>
      <input type="checkbox" data-test="task-done" aria-label=${t("tasks-done-of", { task: title })} .checked=${task.done_on !== null}
        @change=${(/** @type {Event} */ e) => void tick(task, /** @type {HTMLInputElement} */ (e.target))}>
      <div class="grow">
        <button type="button" class="link plain" data-test="edit-task" @click=${() => void editTask(task)}>${title}</button>
        ${task.from_event ? chip({ text: t("tasks-from", { salon: eventName(task.from_event) }), look: "amber" }) : nothing}
        ${task.note ? html`<small class="quiet">${task.note}</small>` : nothing}
        ${warns ? html`<small class="task-warning">${icon("triangle-alert", 13)}<span>${message(task.warning)}${task.accepted ? html` · ${t("tasks-accepted", { why: task.accepted })}` : nothing}</span>
          ${task.accepted ? nothing : html`<button type="button" class="link" data-test="accept" @click=${() => void accept(task)}>${t("tasks-accept")}</button>`}</small>` : nothing}
      </div>
      <span class="task-owner ${task.owner ? "" : "quiet"}">${task.owner?.name ?? t("tasks-nobody")}</span>
      <span class="task-day num ${task.overdue ? "late" : "quiet"}">${dayOf(task)}</span>
    </li>`;
}

/** @param {Task} task */
function dayOf(task) {
  if (task.done_on) return t("tasks-done-on", { date: sayDay(task.done_on) });
  if (!task.due_on) return t("tasks-no-day");
  return task.overdue ? t("tasks-late", { date: sayDay(task.due_on), days: -(task.days_left ?? 0) }) : sayDay(task.due_on);
}

/** A refused tick is taken out of the box again. @param {Task} task @param {HTMLInputElement} box */
async function tick(task, box) {
  if (task.warning && !task.accepted && box.checked) {
    box.checked = false;
    if (await accept(task)) await attempt(() => tasks_done({ id: task.id, on_date: null }));
    return;
  }
  const done = await attempt(() => (box.checked ? tasks_done({ id: task.id, on_date: null }) : tasks_undone({ id: task.id })));
  if (!done) box.checked = task.done_on !== null;
}

/** @param {Task} task */
const accept = (task) =>
  openForm({
    title: () => t("tasks-accept-title", { task: message(task.title) }),
    submit: () => t("tasks-accept"),
    test: "accept-form",
    draft: { reason: "" },
    fields: (form) => html`<p class="banner">${icon("triangle-alert")}<span>${task.warning ? message(task.warning) : ""}</span></p>
      ${textField(form, "reason", { label: t("tasks-accept-why"), required: true, placeholder: t("tasks-accept-example") })}`,
    save: (draft) => tasks_accept_warning({ id: task.id, reason: draft.reason }),
  });

/** The form of one task; what a retrospective asked for is edited by it too. @param {Task} task */
export function editTask(task) {
  const before = { title: task.own_title, days_before: task.days_before, due_on: task.days_before === null ? task.due_on : null, owner: task.owner, note: task.note };
  return openForm({
    title: () => message(task.title),
    test: "task-form",
    draft: before,
    fields: (form) => html`
      ${textField(form, "title", { label: t("tasks-title"), placeholder: task.code ? message(task.title) : "", required: task.code === "" })}
      ${row(
        countField(form, "days_before", { label: t("tasks-days-before"), unit: t("tasks-days-unit"), hint: t("tasks-days-hint") }),
        dateField(form, "due_on", { label: t("tasks-due-day") }),
      )}
      ${chooseField(form, "owner", { label: t("tasks-owner"), search: searchPeople, create: createPerson })}
      ${areaField(form, "note", { label: t("salons-note"), rows: 2 })}`,
    aside: (close) => html`<button type="button" class="btn bare danger" data-test="remove-task" @click=${() => void remove(task, close)}>${icon("trash-2", 14)}<span>${t("tasks-remove")}</span></button>`,
    save: (draft) => tasks_edit({ id: task.id, fields: changed(before, draft) }),
  });
}

/** What was changed; a day of its own goes before days counted back. @param {any} before @param {any} draft */
function changed(before, draft) {
  /** @type {Record<string, unknown>} */
  const fields = {};
  for (const name of ["title", "note", "days_before", "due_on"]) if (draft[name] !== before[name]) fields[name] = draft[name];
  if ((draft.owner?.id ?? null) !== (before.owner?.id ?? null)) fields.owner = draft.owner?.id ?? null;
  if (fields.due_on && fields.days_before !== undefined) delete fields.days_before;
  return fields;
}

/** @param {Task} task @param {() => void} close */
const remove = (task, close) =>
  attempt(async () => {
    await tasks_remove({ id: task.id });
    close();
    await sayDone();
  });

/** @param {Salon} salon */
const addLine = (salon) => html`
  <form class="one-line pad" @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(salon, e)}>
    <input name="task" data-test="new-task" autocomplete="off" aria-label=${t("tasks-add")} placeholder=${t("tasks-add-example", { date: sayDate(salon.date) })}>
    <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>`;

/** @param {Salon} salon @param {SubmitEvent} event */
async function addTyped(salon, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("task"));
  if (field.value.trim() === "") return field.focus();
  if (await attempt(() => tasks_add({ event: salon.id, fields: { title: field.value } }))) form.reset();
  field.focus();
}

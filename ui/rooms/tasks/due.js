/**
 * The desk's card of preparation: what is overdue or due within a week, over all salons.
 *
 * For tests: [data-test=due-tasks] with [data-test=due-task]; task-done in it.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { tasks_done } from "../../bridge/commands.js";
import { sayDay } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { eventName } from "../letters/words.js";

/** @typedef {import("../../bridge/types.d.ts").Task} Task */

/** So many stand on the desk. */
const SHOWN = 6;

/** @param {Task[]} tasks */
export const dueCard = (tasks) =>
  tasks.length === 0
    ? nothing
    : html`<section class="card" data-test="due-tasks" aria-labelledby="due-tasks"><header><h2 id="due-tasks">${t("tasks-due")}</h2><b class="count num">${tasks.length}</b></header>
        <ul class="lines">${repeat(tasks.slice(0, SHOWN), (task) => task.id, dueLine)}</ul>
        ${tasks.length > SHOWN ? html`<p class="more quiet">${t("tasks-due-more", { count: tasks.length - SHOWN })}</p>` : nothing}</section>`;

/** @param {Task} task */
const dueLine = (task) => html`
  <li data-test="due-task"><i class="dot ${task.overdue ? "late" : "due"}" aria-hidden="true"></i>
    <div class="grow"><b>${message(task.title)}</b> <span class="quiet num">${[task.event ? eventName(task.event) : "", task.owner?.name ?? ""].filter(Boolean).join(" · ")}</span>
      <small class="num">${task.due_on === null ? "" : task.overdue ? t("tasks-late", { date: sayDay(task.due_on), days: -(task.days_left ?? 0) }) : t("tasks-due-on", { date: sayDay(task.due_on) })}</small></div>
    ${task.warning && !task.accepted && task.event
      ? html`<a class="nowrap" href=${at("salons", task.event.id, "preparation")}>${t("desk-open-speaker")}</a>`
      : html`<button type="button" class="btn small" data-test="task-done" aria-label=${t("tasks-done-of", { task: message(task.title) })} @click=${() => void done(task)}>${t("tasks-done-short")}</button>`}</li>`;

/** @param {Task} task */
const done = (task) =>
  attempt(async () => {
    await tasks_done({ id: task.id, on_date: null });
    await sayDone();
  });

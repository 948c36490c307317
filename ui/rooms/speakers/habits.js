/**
 * The eight habits of working with well-known people more than once: which of them are looked after here, and for the
 * others the prompt, with the click to where it is written down.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { mark } from "../../parts/marks.js";
import { message, t } from "../../text.js";
import { editProfile } from "./dialogs.js";
import { editTerms } from "./terms.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").Habit} Habit */

/** Where a habit is written down; those that are letters have no field. @type {Record<string, (speaker: Speaker) => unknown>} */
const WRITTEN = {
  need: (speaker) => editProfile(speaker, "hopes"),
  contact_person: (speaker) => editProfile(speaker, "contact_name"),
  perfectionist: (speaker) => editProfile(speaker, "particulars"),
  together: (speaker) => editProfile(speaker, "offers"),
  their_side: (speaker) => editProfile(speaker, "benefit"),
  conditions_first: (speaker) => editTerms(speaker, "conditions"),
};

/** @param {Speaker} speaker */
export function habitsCard(speaker) {
  const done = speaker.habits.filter((habit) => habit.done).length;
  return html`<section class="card" aria-labelledby="habits" data-test="habits">
    <header><h2 id="habits">${t("speakers-habits")}</h2><span class="quiet num">${t("speakers-habits-done", { done, count: speaker.habits.length })}</span></header>
    <ul class="habits">${repeat(speaker.habits, (habit) => habit.habit, (habit) => habitView(speaker, habit))}</ul></section>`;
}

/** @param {Speaker} speaker @param {Habit} habit */
const habitView = (speaker, habit) => {
  const write = WRITTEN[habit.habit];
  return html`<li class=${habit.done ? "is-done" : ""} data-test="habit" data-habit=${habit.habit} data-done=${habit.done ? "yes" : "no"}>
    ${habit.done ? mark("passed", t("speakers-habit-done")) : mark("attention", t("speakers-habit-open"))}
    <span class="grow" id="about-${habit.habit}">${t(`habit-${habit.habit}`)}<small>${message(habit.prompt)}</small></span>
    ${habit.done || !write ? nothing : html`<button type="button" class="link nowrap" data-test="write-habit" aria-describedby="about-${habit.habit}" @click=${() => void write(speaker)}>${t("speakers-habit-write")}</button>`}</li>`;
};

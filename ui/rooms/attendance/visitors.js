/**
 * 访客回访: what happens with a visitor after the salon, a step a click: added in WeChat, in the group, greeted within the week,
 * invited, joined. Who is overdue stands first.
 *
 * For tests: filter-event, filter-owner, show-open, show-all; lines [data-test=follow-up][data-id][data-overdue], in a line
 * step-<step> ([data-done]), owner, note, follow-up-menu (its entries drop, pick-up); in a step's menu step-date, step-undo.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { dateField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { openMenu } from "../../parts/menu.js";
import { emptyState, iconButton, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { pickBeside } from "../../parts/pick.js";
import { attendance_edit_follow_up, attendance_followups, attendance_set_follow_up } from "../../bridge/commands.js";
import { daysUntil, sayDate, sayDay, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { TAB } from "./tab.js";
import { workOf } from "./words.js";
import "../../parts/edit-in-place.js";

/** @typedef {import("../../bridge/types.d.ts").FollowUp} FollowUp */
/** @typedef {import("../../bridge/types.d.ts").FollowUpStep} FollowUpStep */
/** @typedef {import("../../bridge/types.d.ts").FollowUpSteps} FollowUpSteps */

/** The steps in their order, with the field that keeps the day of each. @type {{step: FollowUpStep, day: keyof FollowUpSteps, icon: string}[]} */
const STEPS = [
  { step: "add", day: "added_on", icon: "user-plus" },
  { step: "group", day: "in_group_on", icon: "users" },
  { step: "greet", day: "greeted_on", icon: "message-circle" },
  { step: "invite", day: "invited_on", icon: "mail" },
  { step: "join", day: "joined_on", icon: "badge-check" },
];

/** Nobody takes care of them yet: a choice of the filter. */
const NOBODY = "nobody";

/** @type {import("../../parts/page.js").OpenPage} */
export function openVisitors(place) {
  /** @type {FollowUp[]} */
  let all = [];
  let event = "";
  let owner = "";
  let openOnly = true;
  const change = (/** @type {() => void} */ what) => {
    what();
    place.redraw();
  };

  return {
    rooms: ["attendance", "events", "people"],
    title: () => t("common-visitors"),
    load: async () => {
      all = await attendance_followups({ event: null, open_only: false });
    },
    view: () => {
      if (all.length === 0) return html`${pageHead({ title: t("common-visitors") })}<section class="sheet">${emptyState({ icon: "users-round", title: t("visitors-empty"), text: t("visitors-empty-text"), actions: html`<a class="btn" href=${at("salons")}>${t("common-salons")}</a>` })}</section>`;
      const fits = (/** @type {FollowUp} */ line) =>
        (event === "" || line.event.id === event) && (owner === "" || (owner === NOBODY ? line.owner === null : line.owner?.id === owner));
      const chosen = all.filter(fits);
      const waiting = chosen.filter(isOpen);
      const [late, due] = [waiting.filter((line) => line.overdue), waiting.filter((line) => !line.overdue)];
      const done = openOnly ? [] : chosen.filter((line) => !isOpen(line));
      const open = all.filter(isOpen);
      return html`
        ${pageHead({ title: t("common-visitors"), facts: html`
          ${open.some((line) => line.overdue) ? html`<span><b class="ask-fact">${t("visitors-overdue-count", { count: open.filter((line) => line.overdue).length })}</b></span>` : nothing}
          <span>${t("visitors-open-count", { count: open.length })}</span><span>${t("visitors-joined-count", { count: all.filter((line) => line.steps.joined_on !== null).length })}</span>` })}
        ${filtersView()}
        <div class="stack">
          ${partView("late", t("visitors-overdue"), late)}${partView("due", t("visitors-waiting"), due)}${partView("done", t("visitors-done"), done)}
          ${late.length + due.length + done.length === 0 ? html`<section class="sheet">${emptyState({ icon: "circle-check", title: t("visitors-none-open"), text: t("visitors-none-open-text") })}</section>` : nothing}
        </div>`;
    },
  };

  function filtersView() {
    const events = [...new Map(all.map((line) => [line.event.id, line.event])).values()].sort((a, b) => b.date.localeCompare(a.date));
    const owners = [...new Map(all.flatMap((line) => (line.owner ? [[line.owner.id, line.owner]] : []))).values()];
    return html`<div class="visitor-filters">
      <div class="chips" role="group" aria-label=${t("attendance-filter")}>
        <button type="button" class="chip" data-test="show-open" aria-pressed=${openOnly ? "true" : "false"} @click=${() => change(() => (openOnly = true))}>${t("visitors-open")}</button>
        <button type="button" class="chip" data-test="show-all" aria-pressed=${openOnly ? "false" : "true"} @click=${() => change(() => (openOnly = false))}>${t("visitors-all")}</button></div>
      ${select("event", t("visitors-salon"), events.map((each) => ({ value: each.id, text: salonName(each) })), event, (value) => change(() => (event = value)))}
      ${select("owner", t("visitors-owner"), [...owners.map(({ id, name }) => ({ value: id, text: name })), { value: NOBODY, text: t("visitors-nobody") }], owner, (value) => change(() => (owner = value)))}
    </div>`;
  }
}

/** Whether something is still to be done. @param {FollowUp} line */
const isOpen = (line) => line.next !== null;

/** @param {FollowUp["event"]} event */
const salonName = ({ number, theme, date }) => [number === null ? theme : t("salons-number", { number }), sayDay(date)].filter(Boolean).join(" · ");

/** @param {string} name @param {string} label @param {{value: string, text: string}[]} options @param {string} chosen @param {(value: string) => void} choose */
const select = (name, label, options, chosen, choose) => html`<span class="select small ${chosen ? "is-on" : ""}"><select data-test="filter-${name}" aria-label=${label}
  @change=${(/** @type {Event} */ e) => choose(/** @type {HTMLSelectElement} */ (e.target).value)}>
  <option value="" .selected=${live(chosen === "")}>${chosen ? t("speakers-any", { what: label }) : label}</option>
  ${options.map((each) => html`<option value=${each.value} .selected=${live(each.value === chosen)}>${each.text}</option>`)}</select></span>`;

/** @param {string} name @param {string} title @param {FollowUp[]} lines */
const partView = (name, title, lines) => lines.length === 0 ? nothing : html`<section class="sheet visitors-part" data-part=${name} aria-labelledby="visitors-${name}">
  <h2 id="visitors-${name}">${title} <em class="num">${lines.length}</em></h2>
  <ul>${repeat(lines, (line) => line.sign_up, lineView)}</ul></section>`;

/** @param {FollowUp} line */
const lineView = (line) => html`<li class="visitor-line" data-test="follow-up" data-id=${line.sign_up} data-overdue=${line.overdue ? "yes" : "no"}>
  <div class="visitor-who"><b>${line.person ? html`<a href=${at("people", line.person.id)}><bdi>${line.name}</bdi></a>` : html`<bdi>${line.name}</bdi>`}</b>
    <small><bdi>${workOf(line)}</bdi></small>
    <small class="num"><a href=${at("salons", line.event.id, TAB)}>${salonName(line.event)}</a>${line.brought_by ? html` · ${t("attendance-brought-by-name", { name: line.brought_by })}` : nothing}</small>
    <small><edit-in-place .value=${line.note} .label=${t("attendance-note")} .placeholder=${t("visitors-note-none")} .test=${"note"} .lines=${2}
      .save=${(/** @type {string} */ note) => attendance_edit_follow_up({ sign_up: line.sign_up, fields: { note } })}></edit-in-place></small></div>
  <ol class="visitor-steps num" aria-label=${t("visitors-steps-of", { name: line.name })}>${STEPS.map((each) => stepView(line, each))}</ol>
  <div class="visitor-side">
    ${dueView(line)}
    <button type="button" class="chip ${line.owner ? "" : "ask"}" data-test="owner" title=${t("visitors-owner")} aria-label=${t("attendance-named", { name: line.name, what: line.owner?.name ?? t("visitors-choose-owner") })} @click=${(/** @type {Event} */ e) => void chooseOwner(line, /** @type {Element} */ (e.currentTarget))}>${icon("user", 13)}<span>${line.owner ? html`<bdi>${line.owner.name}</bdi>` : t("visitors-choose-owner")}</span></button>
  </div>
  ${iconButton({ name: "ellipsis", text: t("attendance-menu-of", { name: line.name }), act: (event) => openLineMenu(line, /** @type {Element} */ (event.currentTarget)), test: "follow-up-menu" })}
</li>`;

/** @param {FollowUp} line */
function dueView(line) {
  if (line.steps.dropped_on) return chip({ text: t("visitors-dropped", { day: sayDay(line.steps.dropped_on) }) });
  if (line.due_on === null) return nothing;
  const days = daysUntil(line.due_on);
  if (line.overdue) return chip({ text: t("visitors-late-days", { days: -days }), look: "seal" });
  return chip({ text: days === 0 ? t("visitors-due-today") : t("visitors-due-in", { days }), look: days <= 2 ? "amber" : "plain", title: sayDate(line.due_on) });
}

/** A step that was taken shows its day and can be changed; one that was not is taken by a click. @param {FollowUp} line @param {typeof STEPS[number]} each */
function stepView(line, { step, day, icon: name }) {
  const on = line.steps[day];
  const label = t(`follow-up-${step}`);
  const isNext = line.next === step;
  const act = (/** @type {Event} */ event) => {
    if (on === null) return setStep(line, step, todayIs());
    openMenu(/** @type {Element} */ (event.currentTarget), label, [
      { text: t("visitors-step-date"), icon: "calendar", test: "step-date", act: () => void changeDate(line, step, on) },
      { text: t("visitors-step-undo"), icon: "rotate-ccw", test: "step-undo", act: () => setStep(line, step, null) },
    ]);
  };
  return html`<li class=${on ? "is-done" : isNext ? "is-next" : ""}><button type="button" data-test="step-${step}" data-done=${on ? "yes" : "no"} title=${on ? nothing : t("visitors-step-take")} aria-label=${t("attendance-named", { name: line.name, what: on ? `${label} ${sayDay(on)}` : label })} @click=${act}>
    <span class="step-dot">${icon(on ? "check" : name, 14)}</span><span>${label}</span> <small>${on ? sayDay(on) : nothing}</small></button></li>`;
}

/** @param {FollowUp} line @param {FollowUpStep} step @param {string | null} on_date */
const setStep = (line, step, on_date) =>
  void attempt(async () => {
    const saved = await attendance_set_follow_up({ sign_up: line.sign_up, step, on_date });
    await sayDone();
    return saved;
  });

/** @param {FollowUp} line @param {FollowUpStep} step @param {string} on */
async function changeDate(line, step, on) {
  const saved = await openForm({
    title: () => t(`follow-up-${step}`),
    draft: { on_date: on },
    fields: (form) => dateField(form, "on_date", { label: t("visitors-step-on"), required: true }),
    save: ({ on_date }) => attendance_set_follow_up({ sign_up: line.sign_up, step, on_date }),
  });
  if (saved) await sayDone();
}

/** @param {FollowUp} line @param {Element} anchor */
async function chooseOwner(line, anchor) {
  const chosen = await pickBeside(anchor, { label: t("visitors-owner"), search: searchPeople, create: createPerson });
  if (chosen) await attempt(async () => {
    await attendance_edit_follow_up({ sign_up: line.sign_up, fields: { owner: chosen.id } });
    await sayDone();
  });
}

/** @param {FollowUp} line @param {Element} anchor */
function openLineMenu(line, anchor) {
  const dropped = line.steps.dropped_on !== null;
  /** @type {import("../../parts/menu.js").Item[]} */
  const items = [
    dropped
      ? { text: t("visitors-pick-up"), icon: "undo-2", test: "pick-up", act: () => setStep(line, "drop", null) }
      : { text: t("follow-up-drop"), icon: "ban", test: "drop", act: () => setStep(line, "drop", todayIs()) },
  ];
  if (line.owner) items.push({ text: t("visitors-no-owner"), icon: "user", test: "no-owner", act: () => void attempt(() => attendance_edit_follow_up({ sign_up: line.sign_up, fields: { owner: null } })) });
  openMenu(anchor, t("attendance-menu-of", { name: line.name }), items);
}

/**
 * The run-sheet, the heart of the salon: rows before, in and after the slot, each with its clock times, people and
 * minutes. Everything is changed where it stands; clock times follow from what the core answers.
 *
 * For tests: each row is [data-test=segment][data-id], in it data-test = minutes, title, start; a list is
 * [data-list=before|slot|after]; data-test = add-before, add-slot, add-after; the foot is data-test=plan-line.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt, say } from "../../parts/says.js";
import { pickBeside } from "../../parts/pick.js";
import { sortable } from "../../parts/sortable.js";
import { undo } from "../../parts/undo.js";
import { CallError } from "../../bridge/call.js";
import {
  events_assign,
  events_edit_appearance,
  events_edit_segment,
  events_move_segment,
  events_remove_segment,
  events_set_segment_people,
} from "../../bridge/commands.js";
import { readCount, readTime } from "../../dates.js";
import { message, t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { besideSalon } from "./figures.js";
import { fills, nextGroup, roleName } from "./seats.js";
import { addSegment, editSegment } from "./segment.js";
import { chooseSpeaker } from "./speakers.js";
import { isOver, marginLine, planLine, toneOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../bridge/types.d.ts").SegmentPerson} SegmentPerson */
/** @typedef {"before" | "slot" | "after"} Part */

/** @type {Part[]} */
const PARTS = ["before", "slot", "after"];

/** @param {Salon} salon */
export const runSheetTab = (salon) => html`
  <div class="with-aside">
    <section class="sheet run-sheet num" aria-label=${t("salons-tab-run-sheet")} data-board="stacked">
      ${PARTS.map((part) => partView(salon, part))}
    </section>
    ${besideSalon(salon)}
  </div>`;

/** @param {Salon} salon @param {Part} part */
function partView(salon, part) {
  const rows = salon.segments.filter((segment) => segment.part === part);
  const host = part === "slot" ? salon.roles.find((role) => role.role === "host")?.people.find(fills) : undefined;
  return html`
    <div class="band ${part}">
      <h2>${t(`part-${part}`)}</h2>
      ${host ? html`<span class="quiet">${t("salons-host-throughout", { name: host.name })}</span>` : nothing}
      <button type="button" class="btn bare small" data-test="add-${part}" @click=${() => void addSegment(salon, part, rows.at(-1)?.id ?? null)}>
        ${icon("plus", 14)}<span>${t("salons-add-segment")}</span></button>
    </div>
    <ol class="segments ${part}" data-list=${part} aria-label=${t(`part-${part}`)} ${sortable({ group: `sheet-${salon.id}`, handle: ".grip", move: (move) => void moveSegment(move) })}>
      ${repeat(rows, (segment) => segment.id, (segment) => segmentView(salon, segment))}
    </ol>
    ${part === "slot" ? footView(salon) : nothing}`;
}

/** @param {Salon} salon */
const footView = (salon) => html`
  <div class="plan-foot ${salon.margin_minutes < 0 ? "over" : ""}" data-test="plan-line"><span>${planLine(salon)}</span><b>${marginLine(salon)}</b></div>`;

/** @param {Salon} salon @param {Segment} segment */
function segmentView(salon, segment) {
  const name = segment.title || message(segment.label);
  return html`
    <li class="segment ${toneOf(segment.kind)}" data-id=${segment.id} data-test="segment" data-kind=${segment.kind}>
      <button type="button" class="grip" aria-label=${t("salons-move", { name })} title=${t("salons-move-hint")}>${icon("grip-vertical", 14)}</button>
      <div class="clock">${startView(segment)}${segment.minutes > 0 ? html`<span>${segment.end}</span>` : nothing}</div>
      <i class="rail"></i>
      <div class="what">
        <h3><edit-in-place .value=${segment.title} .shown=${name} .label=${t("salons-segment-title")} .placeholder=${message(segment.label)} .test=${"title"}
          .save=${(/** @type {string} */ title) => events_edit_segment({ id: segment.id, fields: { title } })}></edit-in-place></h3>
        ${segment.kind === "talk" ? talkView(salon, segment) : nothing}
        ${noteView(segment)}
        <div class="chips">${segment.people.filter((person) => isShown(segment, person)).map((person) => personView(segment, person))}${missingViews(salon, segment)}
          <button type="button" class="chip add" data-test="add-person" aria-label=${t("salons-name-somebody", { name })} title=${t("salons-name-somebody", { name })}
            @click=${(/** @type {Event} */ e) => void namePerson(/** @type {Element} */ (e.currentTarget), segment)}>${icon("user-plus", 13)}</button></div>
      </div>
      <div class="minutes">${actualView(segment)}<b><edit-in-place .value=${String(segment.minutes)} .shown=${segment.minutes > 0 ? null : "–"} .label=${t("salons-minutes-of", { name })} .test=${"minutes"}
        .save=${(/** @type {string} */ typed) => saveMinutes(segment, typed)}></edit-in-place></b>${segment.minutes > 0 ? html`<span>${t("salons-minutes-unit")}</span>` : nothing}</div>
      <drop-menu .compact=${true} .text=${t("salons-segment-menu", { name })} .test=${"segment-menu"} .items=${menuItems(salon, segment)}></drop-menu>
    </li>`;
}

/** Outside the slot a start is typed; in the slot it follows. @param {Segment} segment */
const startView = (segment) =>
  segment.part === "slot"
    ? html`<b data-test="start">${segment.start}</b>`
    : html`<b><edit-in-place .value=${segment.start} .label=${t("salons-start")} .test=${"start"}
        .save=${(/** @type {string} */ typed) => saveStart(segment, typed)}></edit-in-place></b>`;

/** How long it really took, once that is known. @param {Segment} segment */
const actualView = (segment) =>
  segment.actual_minutes === null
    ? nothing
    : html`<span class="actual ${segment.actual_minutes > segment.minutes ? "longer" : ""}">${t("salons-actual", { minutes: segment.actual_minutes })}</span>`;

/** @param {Salon} salon @param {Segment} segment */
function talkView(salon, segment) {
  const talk = talkOf(salon, segment);
  const rule = t("salons-talk-rule", { talk: segment.minutes - segment.qa_minutes, qa: segment.qa_minutes });
  if (!talk) return html`<p class="quiet">${rule}</p>`;
  return html`<p class="topic"><edit-in-place .value=${talk.topic} .shown=${talk.topic ? t("salons-topic-quoted", { topic: talk.topic }) : null} .label=${t("salons-topic")}
      .placeholder=${t("salons-no-topic")} .test=${"topic"} .save=${(/** @type {string} */ topic) => events_edit_appearance({ id: talk.id, fields: { topic } })}></edit-in-place></p>
    <p class="quiet">${rule}</p>`;
}

/** The appearance that holds a talk. @param {Salon} salon @param {Segment} segment */
const talkOf = (salon, segment) =>
  salon.appearances.find((talk) => talk.talk !== null && talk.talk === segment.talk && talk.state !== "declined" && talk.state !== "no_show");

/** @param {Segment} segment */
const noteView = (segment) =>
  segment.note || segment.materials
    ? html`<p class="quiet"><edit-in-place .value=${segment.note} .label=${t("salons-note")} .test=${"note"}
        .save=${(/** @type {string} */ note) => events_edit_segment({ id: segment.id, fields: { note } })}></edit-in-place>${segment.materials
        ? html`<span class="needs">${t("salons-needs", { what: segment.materials })}</span>`
        : nothing}</p>`
    : nothing;

/** The host stands in the band's head and is not repeated in every row. @param {Segment} segment @param {SegmentPerson} person */
const isShown = (segment, person) => person.role !== "host" || segment.part !== "slot";

const OPEN_STATES = ["asked", "planned", "invited"];

/** @param {Segment} segment @param {SegmentPerson} person */
function personView(segment, person) {
  const open = OPEN_STATES.includes(person.state);
  const label = message(person.label);
  const group = person.group_number ? t("salons-group", { number: person.group_number }) : "";
  return html`<span class="chip ${open ? "ask" : ""}">${label ? html`<i>${label}</i>` : nothing}<span>${[open ? t(`standing-${person.state}`) : "", group, person.name]
    .filter(Boolean)
    .join(" · ")}</span>${person.role === null
    ? html`<button type="button" class="chip-x" aria-label=${t("salons-take-off", { name: person.name })} @click=${() => void unname(segment, person)}>${icon("x", 12)}</button>`
    : nothing}</span>`;
}

/** Roles that serve in this row and are not filled yet, and a talk without a speaker: each with its mending click. */
function missingViews(/** @type {Salon} */ salon, /** @type {Segment} */ segment) {
  if (isOver(salon)) return nothing;
  const open = segment.roles.filter((role) => role !== "host" && lacks(salon, role));
  const noSpeaker = segment.kind === "talk" && !talkOf(salon, segment);
  return html`${noSpeaker
    ? html`<button type="button" class="chip ask" data-test="choose-speaker" @click=${() => void chooseSpeaker(salon, segment.talk)}><i>${t("role-speaker")}</i>${t("salons-choose")}</button>`
    : nothing}${open.map(
    (role) => html`<button type="button" class="chip ask" data-test="assign-${role}" @click=${(/** @type {Event} */ e) => void assign(/** @type {Element} */ (e.currentTarget), salon, role)}><i>${roleName(salon, role)}</i>${t("salons-assign")}</button>`,
  )}`;
}

/** @param {Salon} salon @param {string} code */
function lacks(salon, code) {
  const role = salon.roles.find((each) => each.role === code);
  return role ? role.people.filter(fills).length < role.needed : false;
}

/** @param {Salon} salon @param {Segment} segment */
function menuItems(salon, segment) {
  const siblings = salon.segments.filter((each) => each.part === segment.part);
  const here = siblings.indexOf(segment);
  const to = (/** @type {string | null} */ before) => () => void moveSegment({ id: segment.id, list: segment.part, before });
  return [
    { text: t("salons-edit-segment"), icon: "pencil", test: "edit-segment", act: () => void editSegment(segment) },
    ...(here > 0 ? [{ text: t("salons-move-up"), icon: "arrow-up", test: "move-up", act: to(siblings[here - 1]?.id ?? null) }] : []),
    ...(here < siblings.length - 1 ? [{ text: t("salons-move-down"), icon: "arrow-down", test: "move-down", act: to(siblings[here + 2]?.id ?? null) }] : []),
    /** @type {const} */ ("line"),
    { text: t("salons-remove-segment"), icon: "trash-2", danger: true, test: "remove-segment", act: () => void removeSegment(segment) },
  ];
}

/** @param {Segment} segment @param {string} typed */
async function saveMinutes(segment, typed) {
  const minutes = readCount(typed);
  if (minutes === null) throw unreadable(t("common-not-a-number"));
  await events_edit_segment({ id: segment.id, fields: { minutes } });
}

/** @param {Segment} segment @param {string} typed */
async function saveStart(segment, typed) {
  const start = readTime(typed);
  if (start === null) throw unreadable(t("common-not-a-time"));
  await events_edit_segment({ id: segment.id, fields: { start } });
}

/** @param {string} said */
const unreadable = (said) => new CallError({ code: "unreadable", kind: "invalid", arguments: {}, field: null, message: said });

/** @param {import("../../parts/sortable.js").Move} move */
const moveSegment = ({ id, list, before }) => attempt(() => events_move_segment({ id, part: list, before }));

/** @param {Segment} segment */
async function removeSegment(segment) {
  const done = await attempt(() => events_remove_segment({ id: segment.id }));
  if (done) say(t("salons-segment-removed", { name: segment.title || message(segment.label) }), { offer: { label: () => t("common-undo"), act: () => void undo() } });
}

/** @param {Element} anchor @param {Segment} segment */
async function namePerson(anchor, segment) {
  const chosen = await pickBeside(anchor, { label: t("salons-name-label"), search: searchPeople, create: createPerson });
  const named = segment.people.filter((person) => person.role === null).map((person) => person.id);
  if (chosen && !named.includes(chosen.id)) await attempt(() => events_set_segment_people({ id: segment.id, people: [...named, chosen.id] }));
}

/** @param {Segment} segment @param {SegmentPerson} person */
const unname = (segment, person) =>
  attempt(() =>
    events_set_segment_people({ id: segment.id, people: segment.people.filter((each) => each.role === null && each.id !== person.id).map((each) => each.id) }),
  );

/** @param {Element} anchor @param {Salon} salon @param {string} role */
async function assign(anchor, salon, role) {
  const chosen = await pickBeside(anchor, { label: roleName(salon, role), search: searchPeople, create: createPerson });
  if (chosen) await attempt(() => events_assign({ event: salon.id, role, person: chosen.id, group_number: nextGroup(salon, role), state: null }));
}

/**
 * The cells of a row: what each shows, and the field that lies in the one with the focus.
 *
 * For tests: a cell is [data-cell=start|minutes|title|topic|people|note], its open field [data-test=<cell>-input].
 */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { attempt } from "../../../parts/says.js";
import { events_edit_segment, events_set_segment_people } from "../../../bridge/commands.js";
import { addMinutes } from "../../../dates.js";
import { message, t } from "../../../text.js";
import { roleName } from "../seats.js";
import { chooseSpeaker } from "../speakers.js";
import { isOver } from "../words.js";
import { columnsOf } from "./grid.js";
import { lacking, peopleList } from "./people.js";
import { talkOf } from "./write.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../../bridge/types.d.ts").SegmentPerson} SegmentPerson */
/** @typedef {import("../../../parts/lit.js").Drawing} Drawing */
/** @typedef {import("./grid.js").Column} Column */
/** @typedef {import("./state.js").Sheet} Sheet */

/** What a row is called. @param {Segment} row */
export const nameOf = (row) => row.title || message(row.label);

/**
 * One cell with what it shows.
 * @param {Sheet} sheet
 * @param {Segment} row
 * @param {Column} column
 * @param {Drawing} shown
 * @param {{extra?: Drawing, look?: string, first?: boolean}} [how] `first`: Tab comes to it when no cell of its part has the focus
 */
function cell(sheet, row, column, shown, { extra = nothing, look = "", first = false } = {}) {
  const mine = { id: row.id, column };
  const here = sheet.isAt(mine);
  const open = here && sheet.editing !== null;
  const waiting = sheet.waiting(mine);
  return html`<div role="gridcell" class="cell ${look} ${here ? "here" : ""} ${open ? "open" : ""} ${waiting === null ? "" : "waiting"}" data-cell=${column} data-test=${column}
    aria-colindex=${columnsOf(row).indexOf(column) + 1} tabindex=${!here && first ? "0" : "-1"}>
    <span class="cell-text">${waiting === null || column === "people" ? shown : waiting || nothing}</span>${extra}${here ? field(sheet, row, column, open) : nothing}</div>`;
}

/** @param {Sheet} sheet @param {Segment} row @param {Column} column @param {boolean} open */
function field(sheet, row, column, open) {
  const problem = open ? (sheet.editing?.problem ?? "") : "";
  const list = column === "people" ? peopleList(sheet) : null;
  const typed = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    if (value !== "" || event.type === "compositionstart") sheet.typing();
    if (list) void list.ask(value);
  };
  return html`<input class="cell-input" autocomplete="off" spellcheck="false" data-test="${column}-input" aria-label=${said(sheet.salon, row, column)}
      role=${list ? "combobox" : nothing} aria-expanded=${list ? String(list.isOpen) : nothing} aria-controls=${list?.id ?? nothing} aria-autocomplete=${list ? "list" : nothing}
      aria-activedescendant=${list?.activeId ?? nothing} aria-invalid=${problem ? "true" : "false"} aria-describedby=${problem ? "cell-problem" : nothing}
      placeholder=${open ? hint(row, column) : nothing} @input=${typed} @compositionstart=${typed}>${problem
    ? html`<span class="cell-problem" id="cell-problem" role="alert">${problem}</span>`
    : nothing}`;
}

/** What a cell's field is called to those who listen: the row, the column, and what stands in it. @param {Salon} salon @param {Segment} row @param {Column} column */
function said(salon, row, column) {
  const values = {
    start: row.fixed_start ? t("sheet-fixed-said", { start: row.start }) : row.start,
    minutes: t("sheet-minutes-said", { minutes: row.minutes }),
    title: nameOf(row),
    topic: talkOf(salon, row)?.topic || t("salons-no-topic"),
    people: row.people.map((person) => person.name).join("、") || t("sheet-nobody"),
    note: row.note || t("sheet-empty-said"),
  };
  return t("sheet-cell", { row: `${row.start} ${nameOf(row)}`, column: t(`sheet-column-${column}`), value: values[column] });
}

/** @param {Segment} row @param {Column} column */
function hint(row, column) {
  if (column === "start") return row.part === "slot" ? t("sheet-start-hint") : "";
  if (column === "title") return message(row.label);
  return column === "people" ? t("salons-assign-placeholder") : "";
}

/** The clock times; a hard start bears a pin. @param {Sheet} sheet @param {Segment} row @param {boolean} first */
export function startCell(sheet, row, first) {
  const minutes = sheet.stretched?.id === row.id ? sheet.stretched.minutes : row.minutes;
  const end = sheet.stretched?.id === row.id ? addMinutes(row.start, minutes) : row.end;
  const shown = html`<b class=${row.fixed_start ? "pinned" : ""} title=${row.fixed_start ? t("sheet-fixed") : nothing}>${row.start}${row.fixed_start ? icon("pin", 12) : nothing}</b>${minutes > 0
    ? html`<small>${end}</small>`
    : nothing}`;
  return cell(sheet, row, "start", shown, { first });
}

/** What a row is dragged by. @param {Segment} row */
export const gripView = (row) => html`<button type="button" class="grip" tabindex="-1" aria-label=${t("salons-move", { name: nameOf(row) })} title=${t("salons-move-hint")}>${icon("grip-vertical", 14)}</button>`;

/** Idle or doubly used minutes before a row that begins at a fixed time, and the click that lets it follow on instead. @param {Sheet} sheet @param {Segment} row */
export function gapView(sheet, row) {
  const gap = row.gap_minutes;
  if (!gap) return nothing;
  const follow = () => void sheet.attempt(() => events_edit_segment({ id: row.id, fields: { start: null } }));
  return html`<span role="gridcell" class="gap ${gap < 0 ? "overlap" : ""}" data-test="gap">${gap > 0 ? t("sheet-gap", { minutes: gap }) : t("sheet-overlap", { minutes: -gap })}
    <button type="button" class="link" tabindex="-1" data-test="follow-on" @click=${follow}>${t("sheet-follow-on")}</button></span>`;
}

/** @param {Sheet} sheet @param {Segment} row */
export function minutesCell(sheet, row) {
  const stretched = sheet.stretched?.id === row.id ? sheet.stretched.minutes : null;
  const minutes = stretched ?? row.minutes;
  const shown = html`<b>${minutes > 0 ? minutes : "–"}</b>${minutes > 0 ? html`<small>${t("sheet-minutes-short")}</small>` : nothing}`;
  return cell(sheet, row, "minutes", shown, { look: stretched === null ? "" : "stretched", extra: actualView(row) });
}

/** How long it really took, once that is known. @param {Segment} row */
const actualView = (row) =>
  row.actual_minutes === null
    ? nothing
    : html`<span class="actual ${row.actual_minutes > row.minutes ? "longer" : ""}">${t("salons-actual", { minutes: row.actual_minutes })}</span>`;

/** @param {Sheet} sheet @param {Segment} row */
export const titleCell = (sheet, row) => cell(sheet, row, "title", html`<h3>${nameOf(row)}</h3>`);

/** The topic of a talk, and the rule that it stops when its time is over. @param {Sheet} sheet @param {Segment} row */
export function topicCell(sheet, row) {
  if (row.kind !== "talk") return nothing;
  const talk = talkOf(sheet.salon, row);
  const shown = talk?.topic ? t("salons-topic-quoted", { topic: talk.topic }) : html`<span class="quiet">${t("salons-no-topic")}</span>`;
  return html`${cell(sheet, row, "topic", shown)}`;
}

/** @param {Segment} row */
export const talkRule = (row) =>
  row.kind === "talk" && row.minutes > 0 ? html`<p class="quiet rule">${t("salons-talk-rule", { talk: row.minutes - row.qa_minutes, qa: row.qa_minutes })}</p>` : nothing;

/** @param {Sheet} sheet @param {Segment} row */
export const noteCell = (sheet, row) =>
  cell(sheet, row, "note", row.note ? html`<span class="note-text">${row.note}</span>` : html`<span class="add-note">${icon("pencil", 12)}${t("salons-note")}</span>`, {
    look: row.note ? "" : "is-empty",
  });

/** What else belongs to the row: things to bring, what the host should know, who does something meanwhile. @param {Salon} salon @param {Segment} row */
export function sideLines(salon, row) {
  const duties = row.duties.map((duty) => {
    const who = duty.people.map((person) => person.name).join("、") || (duty.role ? roleName(salon, duty.role) : t("sheet-nobody"));
    return html`<p class="quiet side-line" data-test="duty">${icon("users", 13)}${t("sheet-duty", { what: duty.what, who })}</p>`;
  });
  return html`${row.host_note ? html`<p class="quiet side-line" data-test="host-note">${icon("mic-vocal", 13)}${t("sheet-host-note", { note: row.host_note })}</p>` : nothing}${row.materials
    ? html`<p class="quiet side-line">${icon("gift", 13)}${t("salons-needs", { what: row.materials })}</p>`
    : nothing}${duties}`;
}

/** The people of a row, what it lacks, and the way to name one more. @param {Sheet} sheet @param {Segment} row */
export function peopleCell(sheet, row) {
  const { salon } = sheet;
  const open = isOver(salon) ? [] : lacking(salon, row);
  const begin = (/** @type {string} */ role) => () => {
    if (role === "speaker") return void chooseSpeaker(salon, row.talk);
    sheet.goTo({ id: row.id, column: "people" });
    sheet.edit("");
  };
  const people = row.people.filter((person) => isShown(row, person));
  const shown = html`${people.map((person) => personView(sheet, row, person))}${open.map(
    (role) => html`<button type="button" tabindex="-1" class="chip ask" data-test=${role === "speaker" ? "choose-speaker" : `assign-${role}`} @click=${begin(role)}><i>${roleName(salon, role)}</i>${role === "speaker"
      ? t("salons-choose")
      : t("salons-assign")}</button>`,
  )}<button type="button" tabindex="-1" class="chip add" data-test="add-person" aria-label=${t("salons-name-somebody", { name: nameOf(row) })} title=${t("salons-name-somebody", { name: nameOf(row) })}
    @click=${begin("")}>${icon("user-plus", 13)}</button>`;
  return cell(sheet, row, "people", shown, { look: people.length + open.length > 0 ? "" : "is-empty" });
}

/** The host stands in the band's head and is not repeated in every row. @param {Segment} row @param {SegmentPerson} person */
const isShown = (row, person) => person.role !== "host" || row.part !== "slot";

const OPEN_STATES = ["asked", "planned", "invited"];

/** @param {Sheet} sheet @param {Segment} row @param {SegmentPerson} person */
function personView(sheet, row, person) {
  const label = message(person.label);
  const group = person.group_number ? t("salons-group", { number: person.group_number }) : "";
  const open = OPEN_STATES.includes(person.state);
  return html`<span class="chip ${open ? "ask" : ""}">${label ? html`<i>${label}</i>` : nothing}<span>${[open ? t(`standing-${person.state}`) : "", group, person.name].filter(Boolean).join(" · ")}</span>${person.role === null
    ? html`<button type="button" tabindex="-1" class="chip-x" aria-label=${t("salons-take-off", { name: person.name })} @click=${() => void attempt(() => unname(sheet, row, person.id))}>${icon("x", 12)}</button>`
    : nothing}</span>`;
}

/** Takes a named person off a row. @param {Sheet} sheet @param {Segment} row @param {string} person */
const unname = (sheet, row, person) =>
  sheet.act(() => events_set_segment_people({ id: row.id, people: row.people.filter((each) => each.role === null && each.id !== person).map((each) => each.id) }));

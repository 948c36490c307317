/**
 * A part of the run-sheet: its band, its rows as a grid, the line for new rows below them.
 *
 * For tests: each row is [data-test=segment][data-id][data-kind]; a part's rows stand in [data-list=before|slot|after];
 * data-test = add-before, add-slot, add-after are the lines for new rows, edge is a row's lower edge.
 */
import { html, nothing, repeat, sized } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { openMenu } from "../../../parts/menu.js";
import { sortable } from "../../../parts/sortable.js";
import { t } from "../../../text.js";
import { toneOf } from "../words.js";
import { dragRows } from "./acts.js";
import { bracketOf, bracketView } from "./blocks.js";
import { gapView, gripView, minutesCell, nameOf, noteCell, peopleCell, sideLines, startCell, talkRule, titleCell, topicCell } from "./cells.js";
import { edgeView } from "./edge.js";
import { COLUMNS } from "./grid.js";
import { onKey, onPaste } from "./keys.js";
import { rowMenu } from "./menu.js";
import { onFocusIn, onFocusOut, onPress } from "./pointer.js";

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("./entry.js").Entry} Entry */
/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("./state.js").Part} Part */

/**
 * The rows of a part.
 * @param {Sheet} sheet
 * @param {Part} part
 * @param {Entry | null} below the line for new rows that stands open below a row of this part
 */
export function rowsView(sheet, part, below) {
  const rows = sheet.rows.filter((row) => row.part === part);
  const span = sheet.span.of(part, rows);
  const entered = sheet.at !== null && sheet.row(sheet.at.id)?.part === part;
  const each = (/** @type {Segment} */ row, /** @type {number} */ index) => {
    const at = span.first + index;
    const line = below !== null && sheet.inserting?.after === row.id ? below.view() : nothing;
    return html`${rowView(sheet, row, at, bracketOf(rows, at), !entered && at === 0)}${line === nothing ? nothing : html`<div role="row" class="entry-row"><div role="gridcell">${line}</div></div>`}`;
  };
  return html`
    <div class="segments ${part}" role="grid" data-list=${part} aria-label=${t(`part-${part}`)} aria-rowcount=${rows.length + 1} aria-multiselectable="true"
      ${sortable({ group: `sheet-${sheet.salon.id}`, handle: ".grip", move: (move) => void dragRows(sheet, move) })}
      @keydown=${{ handleEvent: (/** @type {KeyboardEvent} */ e) => onKey(sheet, e), capture: true }}
      @paste=${(/** @type {ClipboardEvent} */ e) => onPaste(sheet, e)}
      @focusin=${(/** @type {FocusEvent} */ e) => onFocusIn(sheet, e)} @focusout=${(/** @type {FocusEvent} */ e) => onFocusOut(sheet, e)}
      @pointerdown=${(/** @type {PointerEvent} */ e) => onPress(sheet, e)}>
      <div role="row" class="unseen" aria-rowindex="1">${COLUMNS.map((column) => html`<span role="columnheader">${t(`sheet-column-${column}`)}</span>`)}</div>
      ${roomView(span.above)}${repeat(span.rows, (row) => row.id, each)}${roomView(span.below)}
    </div>`;
}

/** Empty room for rows that are out of sight. @param {number} height */
const roomView = (height) => (height > 0 ? html`<div class="room" role="presentation" ${sized({ "--room": `${height}px` })}></div>` : nothing);

/** @param {Sheet} sheet @param {Segment} row @param {number} index @param {string} bracket @param {boolean} first */
function rowView(sheet, row, index, bracket, first) {
  const chosen = sheet.chosen.has(row.id);
  const looks = [toneOf(row.kind), chosen ? "chosen" : "", row.gap_minutes ? "has-gap" : "", bracket ? `bracket ${bracket}` : "", sheet.at?.id === row.id ? "current" : ""];
  const name = nameOf(row);
  const menu = (/** @type {Event} */ event, /** @type {{x: number, y: number} | null} */ point) => {
    event.preventDefault();
    const anchor = /** @type {Element} */ (event.currentTarget);
    if (!sheet.chosen.has(row.id)) sheet.goTo({ id: row.id, column: "title" });
    // The sheet first puts the focus on the row; then it is the menu's.
    requestAnimationFrame(() => openMenu(point ? (sheet.field() ?? anchor) : anchor, t("salons-segment-menu", { name }), rowMenu(sheet, row), nothing, point));
  };
  return html`<div class="segment ${looks.filter(Boolean).join(" ")}" role="row" aria-rowindex=${index + 2} aria-selected=${chosen ? "true" : "false"}
      data-id=${row.id} data-test="segment" data-kind=${row.kind} @contextmenu=${(/** @type {MouseEvent} */ e) => menu(e, { x: e.clientX, y: e.clientY })}>
    ${gapView(sheet, row)}${startCell(sheet, row, first)}${minutesCell(sheet, row)}
    <i class="rail"></i>
    <div class="what">${titleCell(sheet, row)}${topicCell(sheet, row)}${talkRule(row)}${peopleCell(sheet, row)}${noteCell(sheet, row)}${sideLines(sheet.salon, row)}</div>
    <div role="gridcell" class="row-end">${gripView(row)}${bracketView(sheet, row, bracket)}<button type="button" class="icon-btn" tabindex="-1" data-test="segment-menu" aria-haspopup="menu" aria-label=${t("salons-segment-menu", { name })}
      title=${t("salons-more")} @click=${(/** @type {Event} */ e) => menu(e, null)}>${icon("ellipsis")}</button>${edgeView(sheet, row)}</div>
  </div>`;
}

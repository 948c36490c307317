/**
 * The keyboard of the run-sheet, as in a spreadsheet: arrows and Tab move, letters, Enter and F2 edit, Enter and Tab
 * commit, Escape leaves; with rows: Shift chooses several, Alt moves them, Ctrl+C, X, V, D and Delete do what they do
 * everywhere. While an input method composes, every key is its own.
 */
import { openMenu } from "../../../parts/menu.js";
import { redo, undo } from "../../../parts/undo.js";
import { t } from "../../../text.js";
import { editSegment } from "../segment.js";
import { chooseSpeaker } from "../speakers.js";
import { duplicateRows, removeRows, stepRows } from "./acts.js";
import { copyRows, cutRows, pasteInto } from "./clip.js";
import { nameOf } from "./cells.js";
import { rowMenu } from "./menu.js";
import { peopleList, take } from "./people.js";
import { talkOf } from "./write.js";

/** @typedef {import("./state.js").Sheet} Sheet */

/** @param {EventTarget | null} target */
const isCell = (target) => target instanceof HTMLElement && target.matches(".cell, .cell-input");

/** @param {Sheet} sheet @param {KeyboardEvent} event */
export function onKey(sheet, event) {
  sheet.release();
  if (!isCell(event.target) || event.isComposing || event.keyCode === 229) return;
  const taken = sheet.editing ? whileTyping(sheet, event) : whileStanding(sheet, event);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {Sheet} sheet @param {KeyboardEvent} event */
function whileTyping(sheet, event) {
  const { key, shiftKey } = event;
  const list = sheet.at?.column === "people" ? peopleList(sheet) : null;
  if (list?.key(event)) return true;
  if (key === "Escape") {
    list?.close();
    sheet.cancel();
    return true;
  }
  const vertical = !list && (key === "ArrowUp" || key === "ArrowDown");
  if (key !== "Enter" && key !== "Tab" && !vertical) return false;
  if (list) {
    void take(sheet, list.current, key === "Enter");
    if (key === "Tab") return sheet.tab(shiftKey ? -1 : 1);
    return true;
  }
  void sheet.commit({ hold: true });
  if (key === "Tab") return sheet.tab(shiftKey ? -1 : 1);
  sheet.move({ key: key === "ArrowUp" || (key === "Enter" && shiftKey) ? "ArrowUp" : "ArrowDown", ctrl: false, shift: false });
  return true;
}

/** @param {Sheet} sheet @param {KeyboardEvent} event */
function whileStanding(sheet, event) {
  const { key, shiftKey: shift, altKey: alt } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (alt) return withAlt(sheet, key);
  if (ctrl) return withCtrl(sheet, event) || sheet.move({ key, ctrl, shift });
  switch (key) {
    case "Tab":
      return sheet.tab(shift ? -1 : 1);
    case "Enter":
    case "F2":
      begin(sheet);
      return true;
    case "Escape":
      return sheet.unchoose();
    case "Delete":
      void removeRows(sheet);
      return true;
    case "Backspace":
      sheet.edit("");
      return true;
    case "Insert":
      openLine(sheet);
      return true;
    case "ContextMenu":
      openRowMenu(sheet);
      return true;
    case "F10":
      if (shift) openRowMenu(sheet);
      return shift;
    default:
      return sheet.move({ key, ctrl, shift });
  }
}

/** @param {Sheet} sheet @param {string} key */
function withAlt(sheet, key) {
  const row = sheet.at && sheet.row(sheet.at.id);
  if (key === "ArrowUp" || key === "ArrowDown") void stepRows(sheet, key === "ArrowUp" ? -1 : 1);
  else if (key === "Enter" && row) void editSegment(sheet.salon, row);
  else return false;
  return true;
}

/** @param {Sheet} sheet @param {KeyboardEvent} event */
function withCtrl(sheet, event) {
  switch (event.key.toLowerCase()) {
    case "a":
      sheet.choose(sheet.rows.map((row) => row.id));
      return true;
    case "c":
      void copyRows(sheet);
      return true;
    case "x":
      void cutRows(sheet);
      return true;
    case "d":
      void duplicateRows(sheet);
      return true;
    case "enter":
      openLine(sheet);
      return true;
    case " ":
      if (sheet.at) sheet.toggle(sheet.at.id);
      return true;
    // The field of the cell is empty: what would be undone is the newest act, not typing.
    case "z":
      void (event.shiftKey ? redo() : undo());
      return true;
    case "y":
      void redo();
      return true;
    default:
      return false;
  }
}

/** Opens the cell; a talk that nobody gives yet first wants its speaker. @param {Sheet} sheet */
export function begin(sheet) {
  const row = sheet.at && sheet.row(sheet.at.id);
  if (row && sheet.at?.column === "topic" && !talkOf(sheet.salon, row)) void chooseSpeaker(sheet.salon, row.talk);
  else sheet.edit();
}

/** Opens the line for new rows below the last meant row. @param {Sheet} sheet */
function openLine(sheet) {
  const row = sheet.meantHere.at(-1);
  if (!row) return;
  sheet.inserting = { part: row.part, after: row.id };
  sheet.redraw();
}

/** @param {Sheet} sheet */
function openRowMenu(sheet) {
  const row = sheet.at && sheet.row(sheet.at.id);
  const field = sheet.field();
  if (row && field) openMenu(field, t("salons-segment-menu", { name: nameOf(row) }), rowMenu(sheet, row));
}

/** @param {Sheet} sheet @param {ClipboardEvent} event */
export function onPaste(sheet, event) {
  if (!isCell(event.target) || sheet.editing) return;
  event.preventDefault();
  void pasteInto(sheet, event.clipboardData?.getData("text/plain") ?? "");
}

/**
 * Copying, cutting and pasting rows. What goes into the clipboard is a table that Excel and WPS understand; pasted back
 * here, the rows come whole, with all that a table cannot hold. A table from elsewhere is shown before it is taken.
 */
import { copyText } from "../../../parts/clipboard.js";
import { attempt, say } from "../../../parts/says.js";
import { sayDone } from "../../../parts/undo.js";
import { events_copy_segments, events_paste_segments, events_remove_segments } from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { openPaste } from "./paste.js";

/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("../../../bridge/types.d.ts").SegmentCopies} Copied */

/** What was copied last in this window. @type {Copied | null} */
let kept = null;

/** Copies the meant rows. @param {Sheet} sheet @returns {Promise<boolean>} */
export async function copyRows(sheet) {
  const rows = sheet.meant;
  if (rows.length === 0) return false;
  // The webview takes a text for the clipboard only within the key's own event: the promise is handed over in it.
  const copying = events_copy_segments({ ids: rows.map((row) => row.id) });
  const done = await attempt(async () => {
    await copyText(copying.then((copied) => copied.text));
    kept = await copying;
    return true;
  });
  if (done) say(t("sheet-copied", { count: rows.length }), { kind: "copied" });
  return done === true;
}

/** Copies the meant rows and takes them out. @param {Sheet} sheet */
export async function cutRows(sheet) {
  const rows = sheet.meant;
  if (!(await copyRows(sheet))) return;
  const done = await sheet.attempt(() => events_remove_segments({ ids: rows.map((row) => row.id) }));
  if (!done) return;
  sheet.unchoose();
  await sayDone(t("sheet-cut", { count: rows.length }));
}

/**
 * What was pasted while a cell had the focus: rows of our own, a table from elsewhere, or just a text for the cell.
 * @param {Sheet} sheet
 * @param {string} text
 */
export async function pasteInto(sheet, text) {
  const row = sheet.at && sheet.row(sheet.at.id);
  if (text.trim() === "" || !row) return;
  const after = sheet.meantHere.at(-1)?.id ?? row.id;
  const own = kept;
  if (own && plain(own.text) === plain(text)) {
    await sheet.attemptNew(() => events_paste_segments({ event: sheet.salon.id, part: row.part, after, rows: own.rows }));
  } else if (/[\n\t]/.test(text.trim())) {
    await openPaste(sheet, { text, part: row.part, after });
  } else {
    sheet.edit(text.trim());
  }
}

/** A clipboard may change the ends of lines. @param {string} text */
const plain = (text) => text.replaceAll("\r", "").trim();

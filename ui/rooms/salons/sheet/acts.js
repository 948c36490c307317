/** What is done with whole rows: each for all that are chosen, as one act that one undo takes back. */
import { openForm } from "../../../parts/dialog.js";
import { countField } from "../../../parts/fields.js";
import { sayDone } from "../../../parts/undo.js";
import {
  events_duplicate_segments,
  events_merge_segments,
  events_move_segments,
  events_remove_segments,
  events_split_segment,
} from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { nameOf } from "./cells.js";
import { cellOf } from "./grid.js";

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("./state.js").Sheet} Sheet */

/** @param {Segment[]} rows */
const idsOf = (rows) => rows.map((row) => row.id);

/** Removes the meant rows; the focus goes to the row that then stands in their place. @param {Sheet} sheet */
export async function removeRows(sheet) {
  const gone = sheet.meant;
  const first = gone[0];
  if (!first) return;
  const done = await sheet.attempt(() => events_remove_segments({ ids: idsOf(gone) }));
  if (!done) return;
  sheet.unchoose();
  await sayDone(gone.length === 1 ? t("salons-segment-removed", { name: nameOf(first) }) : t("sheet-removed", { count: gone.length }));
}

/** The copies stand below the last of the meant rows and are chosen then. @param {Sheet} sheet */
export async function duplicateRows(sheet) {
  const rows = sheet.meantHere;
  if (rows.length > 0) await sheet.attemptNew(() => events_duplicate_segments({ ids: idsOf(rows) }));
}

/** One step up or down, beyond the end of a part into the next one. @param {Sheet} sheet @param {1 | -1} step */
export async function stepRows(sheet, step) {
  const rows = sheet.meantHere;
  const to = sheet.stepOf(step);
  if (to && rows.length > 0) await sheet.attempt(() => events_move_segments({ ids: idsOf(rows), ...to }));
}

/** What a drag of one row means: with it go all that are chosen. @param {Sheet} sheet @param {import("../../../parts/sortable.js").Move} move */
export async function dragRows(sheet, { id, list, before }) {
  const part = /** @type {Segment["part"]} */ (list);
  const rows = sheet.chosen.has(id) ? sheet.meant : sheet.rows.filter((row) => row.id === id);
  const ids = idsOf(rows);
  await sheet.attempt(() => events_move_segments({ ids, part, before: notMoved(sheet, part, ids, before) }));
}

/** The first row from there on that is not itself moved. @param {Sheet} sheet @param {string} part @param {string[]} ids @param {string | null} before */
function notMoved(sheet, part, ids, before) {
  const rows = sheet.rows.filter((row) => row.part === part);
  const from = rows.findIndex((row) => row.id === before);
  if (before === null || from < 0) return null;
  return rows.slice(from).find((row) => !ids.includes(row.id))?.id ?? null;
}

/** Rows that stand below each other become one. @param {Sheet} sheet */
export async function mergeRows(sheet) {
  const rows = sheet.meantHere;
  const first = rows[0];
  if (!first || rows.length < 2) return;
  const done = await sheet.attempt(() => events_merge_segments({ ids: idsOf(rows) }));
  if (!done) return;
  sheet.goTo(cellOf(first, "title"));
  await sayDone();
}

/** Asks after how many minutes the row is cut in two. @param {Sheet} sheet @param {Segment} row */
export const splitRow = (sheet, row) =>
  openForm({
    title: () => t("sheet-split-title", { name: nameOf(row) }),
    submit: () => t("sheet-split"),
    test: "split-form",
    draft: { minutes: Math.floor(row.minutes / 2) },
    fields: (form) =>
      countField(form, "minutes", {
        label: t("sheet-split-first"),
        unit: t("salons-minutes-unit"),
        required: true,
        hint: t("sheet-split-rest", { minutes: Math.max(0, row.minutes - (form.draft.minutes ?? 0)) }),
      }),
    save: ({ minutes }) => sheet.act(() => events_split_segment({ id: row.id, minutes })),
  });

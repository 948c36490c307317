/** The menu of a row, by its button, the right mouse button or the menu key: what can be done with the rows meant. */
import { keyName } from "../../../parts/keys.js";
import { t } from "../../../text.js";
import { editSegment } from "../segment.js";
import { duplicateRows, mergeRows, removeRows, splitRow, stepRows } from "./acts.js";
import { ungroup, groupRows } from "./blocks.js";
import { copyRows, cutRows } from "./clip.js";

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../../parts/menu.js").Item} Item */
/** @typedef {import("./state.js").Sheet} Sheet */

/** @param {Sheet} sheet @param {Segment} row @returns {Item[]} */
export function rowMenu(sheet, row) {
  const rows = sheet.meantHere;
  const block = row.block === null ? undefined : sheet.salon.blocks.find((each) => each.id === row.block);
  return [
    { text: t("salons-edit-segment"), icon: "pencil", keys: keyName("alt+enter"), test: "edit-segment", act: () => void editSegment(sheet.salon, row) },
    {
      text: t("sheet-insert-below"), icon: "plus", keys: "Insert", test: "insert-below",
      act: () => {
        sheet.inserting = { part: row.part, after: row.id };
        sheet.redraw();
      },
    },
    "line",
    { text: t("sheet-copy"), icon: "copy", keys: keyName("mod+c"), test: "copy-rows", act: () => void copyRows(sheet) },
    { text: t("sheet-cut-do"), icon: "scissors", keys: keyName("mod+x"), test: "cut-rows", act: () => void cutRows(sheet) },
    { text: t("sheet-duplicate"), icon: "copy-plus", keys: keyName("mod+d"), test: "duplicate", act: () => void duplicateRows(sheet) },
    "line",
    ...(sheet.stepOf(-1) ? [{ text: t("salons-move-up"), icon: "arrow-up", keys: keyName("alt+↑"), test: "move-up", act: () => void stepRows(sheet, -1) }] : []),
    ...(sheet.stepOf(1) ? [{ text: t("salons-move-down"), icon: "arrow-down", keys: keyName("alt+↓"), test: "move-down", act: () => void stepRows(sheet, 1) }] : []),
    ...(rows.length === 1 && row.minutes > 1 ? [{ text: t("sheet-split-do"), icon: "split", test: "split", act: () => void splitRow(sheet, row) }] : []),
    ...(rows.length > 1 ? [{ text: t("sheet-merge", { count: rows.length }), icon: "merge", test: "merge", act: () => void mergeRows(sheet) }] : []),
    ...(row.part === "slot" ? [{ text: rows.length > 1 ? t("sheet-group", { count: rows.length }) : t("sheet-group-one"), icon: "layers", test: "group", act: () => void groupRows(sheet) }] : []),
    ...(block ? [{ text: t("sheet-ungroup", { name: block.title }), icon: "x", test: "ungroup", act: () => void ungroup(sheet, block) }] : []),
    "line",
    { text: rows.length > 1 ? t("sheet-remove", { count: rows.length }) : t("salons-remove-segment"), icon: "trash-2", keys: "Delete", danger: true, test: "remove-segment", act: () => void removeRows(sheet) },
  ];
}

/** Rows that share a target: the bracket beside them with what they take and what they should, and its dialog. */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { openForm } from "../../../parts/dialog.js";
import { countField, textField } from "../../../parts/fields.js";
import { sayDone } from "../../../parts/undo.js";
import { events_add_block, events_edit_block, events_remove_block } from "../../../bridge/commands.js";
import { message, t } from "../../../text.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../../bridge/types.d.ts").Block} Block */
/** @typedef {import("./state.js").Sheet} Sheet */

/** Where a row stands in the bracket of its block: "", "only", "first", "within", "last". @param {Segment[]} rows of the part @param {number} index */
export function bracketOf(rows, index) {
  const block = rows[index]?.block ?? null;
  if (block === null) return "";
  const above = rows[index - 1]?.block === block;
  const below = rows[index + 1]?.block === block;
  return above ? (below ? "within" : "last") : below ? "first" : "only";
}

/** 讨论 41分，超2分. @param {Block} block */
export function blockLine(block) {
  const name = block.title || message(block.label);
  const { planned_minutes: minutes, target_minutes: target, over_minutes: over } = block;
  if (target === null) return t("sheet-block", { name, minutes });
  if (over > 0) return t("sheet-block-over", { name, minutes, over });
  return over < 0 ? t("sheet-block-under", { name, minutes, under: -over }) : t("sheet-block-met", { name, minutes });
}

/** The bracket's label, at the first row of its block. @param {Sheet} sheet @param {Segment} row @param {string} bracket */
export function bracketView(sheet, row, bracket) {
  const block = bracket === "first" || bracket === "only" ? sheet.salon.blocks.find((each) => each.id === row.block) : undefined;
  if (!block) return nothing;
  return html`<button type="button" tabindex="-1" class="block-label ${block.over_minutes > 0 ? "over" : ""}" data-test="block" title=${t("sheet-edit-block")}
    @click=${() => void editBlock(sheet, block)}>${icon("layers", 12)}<span>${blockLine(block)}</span></button>`;
}

/** @param {import("../../../parts/dialog.js").Form} form @param {number} minutes planned now */
const fields = (form, minutes) => html`
  ${textField(form, "title", { label: t("sheet-block-title"), placeholder: t("sheet-block-example") })}
  ${countField(form, "target_minutes", { label: t("sheet-block-target"), unit: t("salons-minutes-unit"), hint: t("sheet-block-now", { minutes }) })}`;

/** The meant rows become one block. @param {Sheet} sheet */
export function groupRows(sheet) {
  const rows = sheet.meantHere.filter((row) => row.part === "slot");
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  return openForm({
    title: () => t("sheet-group-title", { count: rows.length }),
    submit: () => t("sheet-group-do"),
    test: "block-form",
    draft: { title: "", target_minutes: minutes || null },
    fields: (form) => fields(form, minutes),
    save: (draft) => sheet.act(() => events_add_block({ event: sheet.salon.id, segments: rows.map((row) => row.id), ...draft })),
  });
}

/** @param {Sheet} sheet @param {Block} block */
const editBlock = (sheet, block) =>
  openForm({
    title: () => t("sheet-edit-block"),
    test: "block-form",
    draft: { title: block.title, target_minutes: block.target_minutes },
    fields: (form) => fields(form, block.planned_minutes),
    save: (draft) => sheet.act(() => events_edit_block({ id: block.id, fields: draft })),
  });

/** The rows stay, each on its own again. @param {Sheet} sheet @param {Block} block */
export async function ungroup(sheet, block) {
  if (await sheet.attempt(() => events_remove_block({ id: block.id }))) await sayDone();
}

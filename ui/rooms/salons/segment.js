/** The dialog of one row of the run-sheet: everything about it, also what the grid has no room for. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, checkField, countField, row, selectField, textField, timeField } from "../../parts/fields.js";
import { events_edit_segment } from "../../bridge/commands.js";
import { message, t } from "../../text.js";
import { blockLine } from "./sheet/blocks.js";
import { dutiesField } from "./sheet/duties.js";
import { roleName } from "./seats.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const SLOT_KINDS = ["custom", "talk", "discussion", "joint_discussion", "reports", "introductions", "values_opening", "break", "changeover"];
const SIDE_KINDS = ["custom", "set_up", "slides_try", "check_in", "photo", "clear_up"];

/** @type {Record<string, number>} what a row of a kind usually takes, in minutes */
const USUAL = { talk: 30, discussion: 30, joint_discussion: 7, reports: 4, introductions: 10, values_opening: 5, break: 10, changeover: 2, photo: 4 };

/** @param {Salon} salon @param {Segment} segment */
export function editSegment(salon, segment) {
  const before = draftOf(segment);
  return openForm({
    title: () => t("salons-edit-segment"),
    size: "wide",
    test: "segment-form",
    draft: before,
    fields: (form) => html`
      ${row(kindField(form, segment.part), textField(form, "title", { ...titleWords(form), placeholder: message(segment.label) }))}
      ${row(...lengthFields(form), startField(form, segment))}
      ${segment.part === "slot" ? stretchFields(form) : nothing}
      ${segment.part === "slot" && salon.blocks.length > 0 ? blockField(form, salon) : nothing}
      ${rolesField(form, salon)}
      ${dutiesField(form, salon, segment)}
      ${row(textField(form, "materials", { label: t("salons-segment-materials") }), textField(form, "note", { label: t("salons-note") }))}
      ${areaField(form, "host_note", { label: t("sheet-host-note-label"), rows: 2, hint: t("sheet-host-note-hint") })}`,
    save: (draft) => events_edit_segment({ id: segment.id, fields: changed(segment, before, draft) }),
  });
}

/** @param {Segment} segment @returns {Record<string, any>} */
const draftOf = (segment) => ({
  kind: segment.kind,
  title: segment.title,
  minutes: segment.minutes,
  qa_minutes: segment.qa_minutes,
  start: segment.part === "slot" ? segment.fixed_start : segment.start,
  may_shrink: segment.may_shrink,
  floor_minutes: segment.floor_minutes,
  ceiling_minutes: segment.ceiling_minutes,
  block: segment.block ?? "",
  roles: segment.roles,
  materials: segment.materials,
  note: segment.note,
  host_note: segment.host_note,
});

/** Only what was changed: an unchanged start stays what it was, following on or fixed. @param {Segment} segment @param {Record<string, any>} before @param {Record<string, any>} after */
function changed(segment, before, after) {
  const names = Object.keys(after).filter((name) => after[name] !== before[name] && name in before);
  const fields = Object.fromEntries(names.map((name) => [name, name === "block" ? after[name] || null : name === "qa_minutes" ? (after[name] ?? 0) : after[name]]));
  if (segment.part !== "slot" && fields.start === null) delete fields.start;
  return fields;
}

/** @param {Form} form @param {Segment["part"]} part */
function kindField(form, part) {
  const kinds = part === "slot" ? SLOT_KINDS : SIDE_KINDS;
  const all = kinds.includes(form.draft.kind) ? kinds : [form.draft.kind, ...kinds];
  const chosen = (/** @type {string} */ name, /** @type {unknown} */ value) => {
    form.set(name, value);
    const usual = USUAL[String(value)];
    if (usual !== undefined) form.set("minutes", usual);
  };
  return selectField({ ...form, set: chosen }, "kind", { label: t("salons-segment-kind"), options: all.map((kind) => ({ value: kind, text: t(`segment-kind-${kind}`) })) });
}

/** @param {Form} form */
const titleWords = (form) =>
  form.draft.kind === "custom" ? { label: t("salons-segment-title"), required: true } : { label: t("salons-segment-title"), hint: t("salons-segment-title-hint") };

/** @param {Form} form */
const lengthFields = (form) => [
  countField(form, "minutes", { label: t("salons-minutes"), unit: t("salons-minutes-unit"), required: true }),
  ...(form.draft.kind === "talk" ? [countField(form, "qa_minutes", { label: t("salons-qa-minutes"), unit: t("salons-minutes-unit"), hint: t("salons-qa-hint") })] : []),
];

/** Outside the slot a row has its time; in the slot it follows on, or begins at a fixed time. @param {Form} form @param {Segment} segment */
const startField = (form, segment) =>
  segment.part === "slot"
    ? timeField(form, "start", { label: t("sheet-fixed-start"), placeholder: t("sheet-follows", { start: segment.start }), hint: t("sheet-fixed-start-hint") })
    : timeField(form, "start", { label: t("salons-start"), required: true });

/** @param {Form} form */
const stretchFields = (form) => html`
  ${checkField(form, "may_shrink", { label: t("sheet-may-shrink"), hint: t("sheet-may-shrink-hint") })}
  ${form.draft.may_shrink
    ? row(
        countField(form, "floor_minutes", { label: t("sheet-floor"), unit: t("salons-minutes-unit"), placeholder: t("sheet-floor-none") }),
        countField(form, "ceiling_minutes", { label: t("sheet-ceiling"), unit: t("salons-minutes-unit"), placeholder: t("sheet-ceiling-none") }),
      )
    : nothing}`;

/** @param {Form} form @param {Salon} salon */
const blockField = (form, salon) =>
  selectField(form, "block", { label: t("sheet-in-block"), options: [{ value: "", text: t("sheet-in-no-block") }, ...salon.blocks.map((block) => ({ value: block.id, text: blockLine(block) }))] });

/** @param {Form} form @param {Salon} salon */
const rolesField = (form, salon) => html`
  <fieldset class="field" data-field="roles"><legend>${t("salons-segment-roles")}</legend>
    <div class="chips">${salon.roles.map(({ role }) => {
      const on = form.draft.roles.includes(role);
      const roles = on ? form.draft.roles.filter((/** @type {string} */ each) => each !== role) : [...form.draft.roles, role];
      return html`<button type="button" class="chip" aria-pressed=${on ? "true" : "false"} @click=${() => form.set("roles", roles)}>${on ? icon("check", 12) : nothing}<span>${roleName(salon, role)}</span></button>`;
    })}</div></fieldset>`;

/** The dialog of one row of the run-sheet: everything about it, for adding and for editing. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, countField, row, selectField, textField, timeField } from "../../parts/fields.js";
import { events_add_segment, events_edit_segment } from "../../bridge/commands.js";
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const SLOT_KINDS = ["custom", "talk", "discussion", "joint_discussion", "reports", "introductions", "values_opening", "break", "changeover"];
const SIDE_KINDS = ["custom", "set_up", "slides_try", "check_in", "photo", "clear_up"];
const ROLES = ["host", "values_officer", "timekeeper", "group_lead", "check_in", "reception", "photographer", "equipment", "visitor_guide", "write_up"];

/** @type {Record<string, number>} what a new row of a kind takes, in minutes */
const USUAL = { talk: 30, discussion: 30, joint_discussion: 7, reports: 4, introductions: 10, values_opening: 5, break: 10, changeover: 2, photo: 4 };

/**
 * @param {Salon} salon
 * @param {"before" | "slot" | "after"} part
 * @param {string | null} after the row it will follow
 */
export const addSegment = (salon, part, after) =>
  openForm({
    title: () => t("salons-add-segment"),
    submit: () => t("salons-add"),
    test: "segment-form",
    draft: { kind: "custom", title: "", minutes: 10, start: null, note: "" },
    fields: (form) => html`
      ${row(kindField(form, part), countField(form, "minutes", { label: t("salons-minutes"), unit: t("salons-minutes-unit"), required: true }))}
      ${textField(form, "title", titleWords(form))}
      ${part === "slot" ? nothing : timeField(form, "start", { label: t("salons-start"), hint: t("salons-start-hint") })}
      ${areaField(form, "note", { label: t("salons-note"), rows: 2 })}`,
    save: ({ start, ...draft }) => events_add_segment({ event: salon.id, part, after, fields: { ...draft, ...(start ? { start } : {}) } }),
  });

/** @param {Segment} segment */
export const editSegment = (segment) =>
  openForm({
    title: () => t("salons-edit-segment"),
    test: "segment-form",
    draft: {
      kind: segment.kind,
      title: segment.title,
      minutes: segment.minutes,
      qa_minutes: segment.qa_minutes,
      start: segment.start,
      roles: segment.roles,
      materials: segment.materials,
      note: segment.note,
    },
    fields: (form) => html`
      ${row(kindField(form, segment.part), countField(form, "minutes", { label: t("salons-minutes"), unit: t("salons-minutes-unit"), required: true }))}
      ${form.draft.kind === "talk" ? countField(form, "qa_minutes", { label: t("salons-qa-minutes"), unit: t("salons-minutes-unit"), hint: t("salons-qa-hint") }) : nothing}
      ${textField(form, "title", { ...titleWords(form), placeholder: message(segment.label) })}
      ${segment.part === "slot" ? nothing : timeField(form, "start", { label: t("salons-start"), required: true })}
      ${rolesField(form)}
      ${textField(form, "materials", { label: t("salons-segment-materials") })}
      ${areaField(form, "note", { label: t("salons-note"), rows: 2 })}`,
    save: ({ start, qa_minutes, ...draft }) =>
      events_edit_segment({
        id: segment.id,
        fields: {
          ...draft,
          ...(draft.kind === "talk" ? { qa_minutes: qa_minutes ?? 0 } : {}),
          ...(segment.part !== "slot" && start !== segment.start ? { start } : {}),
        },
      }),
  });

/** @param {Form} form @param {"before" | "slot" | "after"} part */
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
  form.draft.kind === "custom"
    ? { label: t("salons-segment-title"), required: true, placeholder: t("salons-segment-example") }
    : { label: t("salons-segment-title"), hint: t("salons-segment-title-hint") };

/** @param {Form} form */
const rolesField = (form) => html`
  <fieldset class="field" data-field="roles"><legend>${t("salons-segment-roles")}</legend>
    <div class="chips">${ROLES.map((role) => {
      const on = form.draft.roles.includes(role);
      const roles = on ? form.draft.roles.filter((/** @type {string} */ each) => each !== role) : [...form.draft.roles, role];
      return html`<button type="button" class="chip" aria-pressed=${on ? "true" : "false"} @click=${() => form.set("roles", roles)}>${t(`role-${role}`)}</button>`;
    })}</div></fieldset>`;

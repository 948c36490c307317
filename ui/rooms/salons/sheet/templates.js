/**
 * Templates: what is there, how its rows and minutes look, applying one with another length, keeping this salon's own
 * run-sheet as one.
 *
 * For tests: the dialog is data-test=templates-form with entries data-test=template, data-id; slot_minutes; save applies;
 * save-template, rename-template, remove-template.
 */
import { html, keyed, nothing, sized } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { confirm, openForm } from "../../../parts/dialog.js";
import { countField, textField } from "../../../parts/fields.js";
import { attempt } from "../../../parts/says.js";
import { sayDone } from "../../../parts/undo.js";
import { events_apply_template, events_remove_template, events_rename_template, events_save_template, events_templates } from "../../../bridge/commands.js";
import { message, t } from "../../../text.js";

/** @typedef {import("../../../bridge/types.d.ts").SheetTemplate} Template */
/** @typedef {import("../../../parts/dialog.js").Form} Form */
/** @typedef {import("./state.js").Sheet} Sheet */

const PARTS = ["before", "slot", "after"];

/** @param {Sheet} sheet */
export async function openTemplates(sheet) {
  const { salon } = sheet;
  let templates = await attempt(() => events_templates());
  if (!templates) return;
  const again = async (/** @type {Form} */ form) => {
    templates = (await attempt(() => events_templates())) ?? templates ?? [];
    if (!templates.some((each) => each.id === form.draft.template)) form.set("template", templates[0]?.id ?? "");
    form.redraw();
  };
  /** @type {Form | null} */
  let shown = null;
  const save = async () => {
    if ((await saveTemplate(sheet)) && shown) await again(shown);
  };
  const saved = await openForm({
    title: () => t("sheet-templates"),
    submit: () => (salon.segments.length > 0 ? t("sheet-template-replace") : t("sheet-template-apply")),
    size: "wide",
    test: "templates-form",
    draft: { template: templates[0]?.id ?? "", slot_minutes: salon.slot_minutes },
    fields: (form) => {
      shown = form;
      const chosen = templates?.find((each) => each.id === form.draft.template);
      return html`
        <div class="templates">
          <div class="template-list" role="radiogroup" aria-label=${t("sheet-templates")}>${(templates ?? []).map((template) => templateChoice(form, template))}</div>
          ${chosen ? templateView(form, chosen, () => again(form)) : nothing}
        </div>
        ${salon.segments.length > 0 ? html`<p class="note">${icon("info", 14)}<span>${t("sheet-template-replaces")}</span></p>` : nothing}`;
    },
    aside: () => html`<button type="button" class="btn bare" data-test="save-template" ?disabled=${salon.segments.length === 0} @click=${() => void save()}>${icon("save", 15)}<span>${t("sheet-template-save")}</span></button>`,
    save: (draft) => sheet.act(() => events_apply_template({ event: salon.id, template: draft.template, slot_minutes: draft.slot_minutes === salon.slot_minutes ? null : draft.slot_minutes })),
  });
  if (saved) await sayDone();
}

/** @param {Form} form @param {Template} template */
const templateChoice = (form, template) => html`
  <label class="template-choice" data-test="template" data-id=${template.id}><input type="radio" name="${form.id}-template" value=${template.id} .checked=${form.draft.template === template.id}
    @change=${() => (form.set("template", template.id), form.set("slot_minutes", template.slot_minutes))}>
    <span><b>${message(template.label)}</b><small class="num">${t("sheet-template-minutes", { planned: template.planned_minutes, slot: template.slot_minutes })}</small></span></label>`;

/** The rows of a template with their minutes, as wide as they are long. @param {Form} form @param {Template} template @param {() => Promise<void>} again */
function templateView(form, template, again) {
  const most = Math.max(1, ...template.rows.map((row) => row.minutes));
  const rows = PARTS.flatMap((part) => template.rows.filter((row) => row.part === part));
  return html`<div class="template-view">
    <ol class="num" aria-label=${message(template.label)}>${rows.map(
      (row) => html`<li class=${row.part}><i ${sized({ "--share": `${Math.round((100 * row.minutes) / most)}%` })}></i><span>${message(row.label)}</span><b>${row.minutes > 0 ? row.minutes : "–"}</b></li>`,
    )}</ol>
    ${keyed(template.id, countField(form, "slot_minutes", { label: t("sheet-template-slot"), unit: t("salons-minutes-unit"), required: true, hint: t("sheet-template-fits") }))}
    ${template.built_in
      ? nothing
      : html`<div class="ways"><button type="button" class="btn bare small" data-test="rename-template" @click=${() => void renameTemplate(template).then(again)}>${icon("pencil", 13)}<span>${t("sheet-template-rename")}</span></button>
          <button type="button" class="btn bare small" data-test="remove-template" @click=${() => void removeTemplate(template).then(again)}>${icon("trash-2", 13)}<span>${t("sheet-template-remove")}</span></button></div>`}
  </div>`;
}

/** @param {Sheet} sheet */
const saveTemplate = (sheet) =>
  openForm({
    title: () => t("sheet-template-save"),
    test: "template-name",
    draft: { name: sheet.salon.theme },
    fields: (form) => html`<p class="quiet">${t("sheet-template-save-why")}</p>${textField(form, "name", { label: t("sheet-template-name"), required: true, placeholder: t("sheet-template-example") })}`,
    save: (draft) => events_save_template({ event: sheet.salon.id, name: draft.name }),
  });

/** @param {Template} template */
const renameTemplate = (template) =>
  openForm({
    title: () => t("sheet-template-rename"),
    test: "template-name",
    draft: { name: message(template.label) },
    fields: (form) => textField(form, "name", { label: t("sheet-template-name"), required: true }),
    save: (draft) => events_rename_template({ id: template.id, name: draft.name }),
  });

/** @param {Template} template */
async function removeTemplate(template) {
  const name = message(template.label);
  const agreed = await confirm({ title: t("sheet-template-remove-title", { name }), text: t("sheet-template-remove-text"), yes: t("sheet-template-remove"), danger: true });
  if (agreed) await attempt(() => events_remove_template({ id: template.id }));
}

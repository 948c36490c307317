/**
 * What others do while a row runs: listed in the row's dialog, each saved for itself.
 *
 * For tests: data-test = duty-line, add-duty, remove-duty; the dialog is duty-form with what, who-*, person.
 */
import { html, nothing, repeat } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { openForm } from "../../../parts/dialog.js";
import { chooseField, selectField, textField } from "../../../parts/fields.js";
import { iconButton } from "../../../parts/page.js";
import { attempt } from "../../../parts/says.js";
import { events_add_duty, events_edit_duty, events_remove_duty } from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { createPerson, searchPeople } from "../../choices.js";
import { roleName } from "../seats.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../../bridge/types.d.ts").ParallelDuty} Duty */
/** @typedef {import("../../../parts/dialog.js").Form} Form */

/** @param {Form} form @param {Salon} salon @param {Segment} segment */
export function dutiesField(form, salon, segment) {
  /** @type {Duty[]} */
  const duties = form.draft.duties ?? segment.duties;
  const show = (/** @type {import("../../../bridge/types.d.ts").Saved<Salon> | null | undefined} */ saved) => {
    const row = saved?.value.segments.find((each) => each.id === segment.id);
    if (!row) return;
    form.draft.duties = row.duties;
    form.redraw();
  };
  return html`<fieldset class="field duties"><legend>${t("sheet-duties")}</legend>
    ${duties.length === 0 ? html`<p class="help">${t("sheet-duties-none")}</p>` : nothing}
    <ul class="lines">${repeat(
      duties,
      (duty) => duty.id,
      (duty) => html`<li data-test="duty-line"><span class="grow">${duty.what}<small>${whoOf(salon, duty)}</small></span>
        ${iconButton({ name: "pencil", text: t("sheet-duty-edit", { what: duty.what }), act: () => void askDuty(salon, segment, duty).then(show) })}
        ${iconButton({ name: "x", text: t("sheet-duty-remove", { what: duty.what }), test: "remove-duty", danger: true, act: () => void attempt(() => events_remove_duty({ id: duty.id })).then(show) })}</li>`,
    )}</ul>
    <div><button type="button" class="btn bare small" data-test="add-duty" @click=${() => void askDuty(salon, segment, null).then(show)}>${icon("plus", 13)}<span>${t("sheet-duty-add")}</span></button></div></fieldset>`;
}

/** @param {Salon} salon @param {Duty} duty */
function whoOf(salon, { role, person, people }) {
  const names = people.map((each) => each.name).join("、");
  if (person) return person.name;
  return role ? [roleName(salon, role), names].filter(Boolean).join(" · ") : t("sheet-nobody");
}

/** @param {Salon} salon @param {Segment} segment @param {Duty | null} duty null: a new one */
const askDuty = (salon, segment, duty) =>
  openForm({
    title: () => t("sheet-duties"),
    test: "duty-form",
    draft: { what: duty?.what ?? "", role: duty?.role ?? "", person: duty?.person ?? null },
    fields: (form) => html`
      ${textField(form, "what", { label: t("sheet-duty-what"), required: true, placeholder: t("sheet-duty-example") })}
      ${selectField(form, "role", { label: t("sheet-duty-who"), options: [{ value: "", text: t("sheet-duty-person") }, ...salon.roles.map(({ role }) => ({ value: role, text: roleName(salon, role) }))] })}
      ${form.draft.role ? nothing : chooseField(form, "person", { label: t("sheet-duty-name"), search: searchPeople, create: createPerson })}`,
    save: ({ what, role, person }) => {
      const fields = { what, role: role || null, person: role ? null : (person?.id ?? null) };
      return duty ? events_edit_duty({ id: duty.id, fields }) : events_add_duty({ segment: segment.id, fields });
    },
  });

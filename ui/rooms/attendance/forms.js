/**
 * The dialogs about one sign-up: by hand, changed, a walk-in at the door.
 *
 * For tests: sign-up-form (person or name, company, post, phone, wechat, category-…, brought_by, note), walk-in-form (name,
 * company, brought_by).
 */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, choiceField, chooseField, row, textField } from "../../parts/fields.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_add, attendance_edit, attendance_walk_in } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { searchPeople } from "../choices.js";
import { categoryOptions } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */
/** @typedef {import("../../parts/choose-one.js").Create} Create */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/** Somebody who is not in the roster is taken by name alone; the id is empty. @type {Create} */
const byName = {
  text: (query) => t("attendance-only-name", { name: query }),
  act: async (query) => ({ id: "", name: query }),
};

/** The core judges by itself what somebody is, unless it is said. */
const AUTO = "auto";

/** Who brought somebody, as the core takes it. @param {Choice | null} bringer */
const bringerFields = (bringer) => ({ brought_by: bringer?.id || null, brought_by_name: bringer && !bringer.id ? bringer.name : "" });

/** @param {Form} form */
const bringerField = (form) =>
  chooseField(form, "brought_by", { label: t("attendance-brought-by"), search: searchPeople, create: byName, placeholder: t("attendance-brought-by-example") });

/** @param {Form} form @param {{value: string, text: string}[]} [options] */
const categoryField = (form, options = categoryOptions()) => choiceField(form, "category", { label: t("attendance-category"), options });

/** @param {Form} form */
const contactFields = (form) => html`
  ${row(textField(form, "company", { label: t("people-company") }), textField(form, "post", { label: t("people-post") }))}
  ${row(textField(form, "phone", { label: t("people-phone"), type: "tel" }), textField(form, "wechat", { label: t("people-wechat") }))}`;

/** Adds somebody by hand. @param {string} event */
export async function addSignUp(event) {
  const saved = await openForm({
    title: () => t("attendance-add-title"),
    size: "wide",
    test: "sign-up-form",
    draft: { person: null, company: "", post: "", phone: "", wechat: "", category: AUTO, brought_by: null, note: "" },
    fields: (form) => html`
      ${chooseField(form, "person", { label: t("people-name"), required: true, search: searchPeople, create: byName, hint: t("attendance-person-hint") })}
      ${contactFields(form)}
      ${row(categoryField(form, [{ value: AUTO, text: t("attendance-category-auto") }, ...categoryOptions()]), bringerField(form))}
      ${areaField(form, "note", { label: t("attendance-note"), rows: 2 })}`,
    save: ({ person, category, brought_by, ...fields }) =>
      attendance_add({ event, fields: { ...fields, name: person.name, person: person.id || null, category: category === AUTO ? null : category, ...bringerFields(brought_by) } }),
  });
  if (saved) await sayDone();
}

/** Changes what is known of a sign-up. @param {SignUp} signUp */
export async function editSignUp(signUp) {
  const { id, name, person, company, post, phone, wechat, category, brought_by: known, brought_by_name: named, note } = signUp;
  const saved = await openForm({
    title: () => t("attendance-edit-title", { name }),
    size: "wide",
    test: "sign-up-form",
    draft: { name, person, company, post, phone, wechat, category, brought_by: known ?? (named ? { id: "", name: named } : null), note },
    fields: (form) => html`
      ${row(
        textField(form, "name", { label: t("people-name"), required: true }),
        chooseField(form, "person", { label: t("attendance-person"), search: searchPeople, placeholder: t("attendance-person-none") }),
      )}
      ${contactFields(form)}
      ${row(categoryField(form), bringerField(form))}
      ${areaField(form, "note", { label: t("attendance-note"), rows: 2 })}`,
    save: ({ person: chosen, brought_by, ...fields }) => attendance_edit({ id, fields: { ...fields, person: chosen?.id ?? null, ...bringerFields(brought_by) } }),
  });
  if (saved) await sayDone();
}

/**
 * Somebody who comes without having signed up: name, company, who brought them, Enter.
 * @param {string} event
 * @param {string} [given] what was typed already
 */
export async function askWalkIn(event, given = "") {
  const saved = await openForm({
    title: () => t("attendance-walk-in-title"),
    test: "walk-in-form",
    focus: given === "" ? "name" : "company",
    submit: () => t("attendance-walk-in-save"),
    draft: { name: given, company: "", brought_by: null },
    fields: (form) => html`
      ${textField(form, "name", { label: t("people-name"), required: true })}
      ${textField(form, "company", { label: t("people-company") })}
      ${bringerField(form)}`,
    save: ({ name, company, brought_by }) => attendance_walk_in({ event, fields: { name, company, ...bringerFields(brought_by) } }),
  });
  return saved && saved.value;
}

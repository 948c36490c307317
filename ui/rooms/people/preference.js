/** What somebody likes to do at a salon and what not; the rota and the suggestions keep to it. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, checkField, choiceField, countField } from "../../parts/fields.js";
import { factList } from "../../parts/facts.js";
import { icon } from "../../parts/icons.js";
import { sayDone } from "../../parts/undo.js";
import { roles_set_preference } from "../../bridge/commands.js";
import { listed, message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Preference} Preference */
/** @typedef {import("../../bridge/types.d.ts").CatalogueRole} CatalogueRole */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const TAKES_PART = ["auto", "yes", "no"];

/**
 * The card of one person.
 * @param {{id: string, name: string}} person
 * @param {Preference} preference
 * @param {CatalogueRole[]} catalogue
 */
export function preferenceCard(person, preference, catalogue) {
  const names = (/** @type {string[]} */ codes) => listed(catalogue.filter((role) => codes.includes(role.role)).map((role) => message(role.label)));
  return html`<section class="card" aria-labelledby="preference" data-test="preference">
    <header><h2 id="preference">${t("people-preference")}</h2>
      <button type="button" class="btn bare small" data-test="edit-preference" @click=${() => void editPreference(person, preference, catalogue)}>${icon("pencil", 13)}<span>${t("people-edit")}</span></button></header>
    ${preference.never_on_stage ? html`<p class="chips"><span class="chip amber"><span>${t("people-never-on-stage")}</span></span></p>` : nothing}
    ${factList([
      [t("people-takes-part"), preference.takes_part === "auto" ? "" : t(`people-takes-part-${preference.takes_part}`)],
      [t("people-likes"), names(preference.likes)],
      [t("people-avoids"), names(preference.avoids)],
      [t("people-most-a-month"), preference.most_a_month === null ? "" : t("people-times", { count: preference.most_a_month })],
      [t("people-note"), preference.note],
    ], t("people-preference-none"))}</section>`;
}

/** @param {{id: string, name: string}} person @param {Preference} preference @param {CatalogueRole[]} catalogue */
async function editPreference(person, preference, catalogue) {
  const { takes_part, never_on_stage, likes, avoids, most_a_month, note } = preference;
  const roles = catalogue.filter((role) => !role.retired || likes.includes(role.role) || avoids.includes(role.role));
  const saved = await openForm({
    title: () => t("people-preference-title", { name: person.name }),
    size: "wide",
    test: "preference-form",
    draft: { takes_part, never_on_stage, likes, avoids, most_a_month, note },
    fields: (form) => html`
      ${choiceField(form, "takes_part", { label: t("people-takes-part"), hint: t("people-takes-part-hint"), options: TAKES_PART.map((value) => ({ value, text: t(`people-takes-part-${value}`) })) })}
      ${tastesField(form, roles)}
      ${checkField(form, "never_on_stage", { label: t("people-never-on-stage"), hint: t("people-never-on-stage-hint") })}
      ${countField(form, "most_a_month", { label: t("people-most-a-month"), unit: t("people-times-unit"), hint: t("people-most-a-month-hint") })}
      ${areaField(form, "note", { label: t("people-note"), rows: 2 })}`,
    save: (fields) => roles_set_preference({ person: person.id, fields }),
  });
  if (saved !== null) await sayDone();
}

/** Each role: likes it, whatever, rather not. @param {Form} form @param {CatalogueRole[]} roles */
const tastesField = (form, roles) => html`<fieldset class="field" data-field="likes"><legend>${t("people-tastes")}</legend>
  <ul class="tastes">${roles.map((role) => {
    const name = message(role.label);
    const taste = form.draft.likes.includes(role.role) ? "likes" : form.draft.avoids.includes(role.role) ? "avoids" : "";
    const choose = (/** @type {string} */ wanted) => {
      form.set("likes", [...form.draft.likes.filter((/** @type {string} */ code) => code !== role.role), ...(wanted === "likes" ? [role.role] : [])]);
      form.set("avoids", [...form.draft.avoids.filter((/** @type {string} */ code) => code !== role.role), ...(wanted === "avoids" ? [role.role] : [])]);
    };
    return html`<li><span class="grow">${name}</span><span class="item-states" role="group" aria-label=${name}>${["likes", "", "avoids"].map(
      (value) => html`<label class=${value === "likes" ? "present" : value === "avoids" ? "missing" : "unknown"}><input type="radio" name="${form.id}-${role.role}" data-test="taste-${role.role}-${value || "any"}" .checked=${taste === value} @change=${() => choose(value)}><span>${t(`people-taste-${value || "any"}`)}</span></label>`,
    )}</span></li>`;
  })}</ul></fieldset>`;

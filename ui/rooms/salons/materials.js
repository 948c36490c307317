/** 物料: what must be brought, by whom, and whether it is back. For tests: new-material, rows [data-test=material]. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt, say } from "../../parts/says.js";
import { emptyState } from "../../parts/page.js";
import { undo } from "../../parts/undo.js";
import { events_add_material, events_edit_material, events_remove_material } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Material} Material */

/** What salons usually need: one click each. */
const USUAL = ["banner", "table_cards", "name_stickers", "sign_in_sheet", "water_tea", "gifts", "time_cards", "adapters", "extension_lead", "batteries"];

/** @param {Salon} salon */
export function materialsTab(salon) {
  const unborne = salon.materials.filter((material) => material.bearer === null).length;
  const out = salon.materials.filter((material) => !material.returned).length;
  const missing = USUAL.map((code) => t(`material-${code}`)).filter((name) => !salon.materials.some((material) => material.name === name));
  return html`
    <section class="sheet materials">
      ${salon.materials.length === 0
        ? emptyState({ icon: "gift", title: t("salons-materials-empty"), text: t("salons-materials-empty-text") })
        : html`<table aria-label=${t("salons-tab-materials")}>
            <thead><tr><th scope="col">${t("salons-material")}</th><th scope="col">${t("salons-quantity")}</th><th scope="col" class="bearer">${t("salons-bearer")}</th>
              <th scope="col">${t("salons-note")}</th><th scope="col">${t("salons-returned")}</th><th scope="col"><span class="unseen">${t("salons-more")}</span></th></tr></thead>
            <tbody>${repeat(salon.materials, (material) => material.id, materialRow)}</tbody></table>`}
      <div class="materials-foot">
        <form @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(salon, e)}>
          <input name="material" data-test="new-material" autocomplete="off" aria-label=${t("salons-add-material")} placeholder=${t("salons-add-material")}>
          <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>
        ${missing.length > 0
          ? html`<div class="chips"><span class="quiet">${t("salons-materials-usual")}</span>${missing.map(
              (name) => html`<button type="button" class="chip" @click=${() => void add(salon, name)}>${icon("plus", 12)}${name}</button>`,
            )}</div>`
          : nothing}
      </div>
    </section>
    ${salon.materials.length > 0 ? html`<p class="tab-lead quiet num">${t("salons-materials-count", { count: salon.materials.length, unborne, out })}</p>` : nothing}`;
}

/** @param {Material} material */
const materialRow = (material) => html`
  <tr data-id=${material.id} data-test="material" class=${material.returned ? "is-back" : ""}>
    <td><b>${inPlace(material, "name", t("salons-material"))}</b></td>
    <td>${inPlace(material, "quantity", t("salons-quantity"))}</td>
    <td class="bearer"><choose-one class=${material.bearer ? "" : "wanted"} .label=${t("salons-bearer-of", { name: material.name })} .test=${"bearer"} .placeholder=${t("salons-nobody-yet")}
      .value=${material.bearer} .search=${searchPeople} .create=${createPerson}
      @choose=${(/** @type {CustomEvent} */ e) => void edit(material, { bearer: e.detail?.id ?? null })}></choose-one></td>
    <td class="quiet">${inPlace(material, "note", t("salons-note"))}</td>
    <td><input type="checkbox" aria-label=${t("salons-returned-of", { name: material.name })} .checked=${material.returned}
      @change=${(/** @type {Event} */ e) => void edit(material, { returned: /** @type {HTMLInputElement} */ (e.target).checked })}></td>
    <td class="end"><button type="button" class="icon-btn danger" aria-label=${t("salons-remove-named", { name: material.name })} @click=${() => void remove(material)}>${icon("trash-2", 15)}</button></td>
  </tr>`;

/** @param {Material} material @param {"name" | "quantity" | "note"} name @param {string} label */
const inPlace = (material, name, label) =>
  html`<edit-in-place .value=${material[name]} .label=${label} .placeholder=${"—"} .test=${name}
    .save=${(/** @type {string} */ value) => events_edit_material({ id: material.id, fields: { [name]: value } })}></edit-in-place>`;

/** @param {Material} material @param {Record<string, unknown>} fields */
const edit = (material, fields) => attempt(() => events_edit_material({ id: material.id, fields }));

/** @param {Salon} salon @param {string} name */
const add = (salon, name) => attempt(() => events_add_material({ event: salon.id, fields: { name } }));

/** @param {Salon} salon @param {SubmitEvent} event */
async function addTyped(salon, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("material"));
  if (field.value.trim() === "") return field.focus();
  if (await add(salon, field.value)) form.reset();
  field.focus();
}

/** @param {Material} material */
async function remove(material) {
  const done = await attempt(() => events_remove_material({ id: material.id }));
  if (done) say(t("salons-removed", { name: material.name }), { offer: { label: () => t("common-undo"), act: () => void undo() } });
}

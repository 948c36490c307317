/** The dialogs of the venues: add or change one, note an inspection. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, choiceField, chooseField, countField, dateField, decimalField, row, textField, timeField } from "../../parts/fields.js";
import { sayDone } from "../../parts/undo.js";
import { venues_add, venues_edit, venues_inspect } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { go } from "../../router.js";
import { t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { CONNECTORS } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Venue} Venue */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const NEW = {
  name: "", address: "", area: null, capacity: null, tenure: "borrowed", contact_name: "", contact_phone: "", cost: "", transit: "", parking: "",
  door: "", opens: null, clears: null, connectors: [], wifi: "", air_conditioning: "", food: "", map_link: "", note: "",
};

/** Adds a venue; afterwards its page stands open, for the checklist is next. */
export async function addVenue() {
  const saved = await openForm({
    title: () => t("venues-add"),
    size: "wide",
    test: "venue-form",
    draft: NEW,
    fields: venueFields,
    save: (draft) => venues_add({ fields: draft }),
  });
  if (!saved) return;
  go("venues", saved.value.id);
  await sayDone();
}

/** Changes a venue's facts. @param {Venue} venue @param {string} [focus] the field that gets the focus */
export async function editVenue(venue, focus) {
  const draft = Object.fromEntries(Object.keys(NEW).map((name) => [name, venue[/** @type {keyof typeof NEW} */ (name)]]));
  const saved = await openForm({
    title: () => t("venues-edit-title", { name: venue.name }),
    size: "wide",
    test: "venue-form",
    focus,
    draft,
    fields: venueFields,
    save: (fields) => venues_edit({ id: venue.id, fields }),
  });
  if (saved) await sayDone();
}

/** @param {Form} form */
const venueFields = (form) => html`
  ${textField(form, "name", { label: t("venues-name"), required: true, placeholder: t("venues-name-example") })}
  ${textField(form, "address", { label: t("venues-address") })}
  ${row(
    decimalField(form, "area", { label: t("venues-area"), unit: "m²" }),
    countField(form, "capacity", { label: t("venues-capacity"), unit: t("venues-heads-unit") }),
    choiceField(form, "tenure", { label: t("venues-tenure"), options: ["borrowed", "fixed"].map((value) => ({ value, text: t(`tenure-${value}`) })) }),
  )}
  ${row(
    timeField(form, "opens", { label: t("venues-opens"), placeholder: "12:30" }),
    timeField(form, "clears", { label: t("venues-clears"), placeholder: "17:00" }),
    textField(form, "cost", { label: t("venues-cost"), placeholder: t("venues-cost-example") }),
  )}
  ${row(textField(form, "contact_name", { label: t("venues-contact-name") }), textField(form, "contact_phone", { label: t("venues-contact-phone"), type: "tel" }))}
  ${textField(form, "door", { label: t("venues-door"), placeholder: t("venues-door-example"), hint: t("venues-door-hint") })}
  ${row(textField(form, "transit", { label: t("venues-transit") }), textField(form, "parking", { label: t("venues-parking") }))}
  ${connectorsField(form)}
  ${row(
    textField(form, "wifi", { label: t("venues-wifi") }),
    textField(form, "air_conditioning", { label: t("venues-air"), placeholder: t("venues-air-example") }),
    textField(form, "food", { label: t("venues-food"), placeholder: t("venues-food-example") }),
  )}
  ${textField(form, "map_link", { label: t("venues-map") })}
  ${areaField(form, "note", { label: t("venues-note"), rows: 2 })}`;

/** Several of few, all in sight. @param {Form} form */
const connectorsField = (form) => html`
  <fieldset class="field" data-field="connectors"><legend>${t("venues-connectors")}</legend>
    <div class="choices">${CONNECTORS.map((each) => {
      const on = form.draft.connectors.includes(each);
      const toggled = on ? form.draft.connectors.filter((/** @type {string} */ other) => other !== each) : [...form.draft.connectors, each];
      return html`<label><input type="checkbox" data-test="connector-${each}" .checked=${on} @change=${() => form.set("connectors", toggled)}><span>${t(`connector-${each}`)}</span></label>`;
    })}</div>
    <p class="help ${form.problem("connectors") ? "bad" : ""}">${form.problem("connectors") ?? t("venues-connectors-hint")}</p></fieldset>`;

/** Notes that somebody looked the venue over. @param {Venue} venue */
export async function inspect(venue) {
  const saved = await openForm({
    title: () => t("venues-inspect-title", { name: venue.name }),
    test: "inspect-form",
    draft: { on_date: todayIs(), by: null, note: "" },
    fields: (form) => html`
      ${row(
        dateField(form, "on_date", { label: t("venues-inspected-on"), required: true }),
        chooseField(form, "by", { label: t("venues-inspected-by"), search: searchPeople, create: createPerson }),
      )}
      ${areaField(form, "note", { label: t("venues-found"), placeholder: t("venues-found-example") })}
      <p class="quiet">${t("venues-inspect-then")}</p>`,
    save: ({ by, ...draft }) => venues_inspect({ id: venue.id, by: by?.id ?? null, by_name: "", ...draft }),
  });
  if (saved) await sayDone();
}

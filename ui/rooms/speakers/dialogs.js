/** The dialogs of the speakers: add, profile, a contact, the next action. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, choiceField, chooseField, dateField, row, selectField, tagsField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { sayDone } from "../../parts/undo.js";
import {
  speakers_add,
  speakers_edit,
  speakers_edit_contact,
  speakers_log_contact,
  speakers_set_next_action,
} from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { go } from "../../router.js";
import { t } from "../../text.js";
import { searchPeople } from "../choices.js";
import { addPerson } from "../people/form.js";
import { CHANNELS, MODULES, SOURCES } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").ContactLine} ContactLine */
/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").SpeakerFields} SpeakerFields */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/** Makes a speaker of somebody known or new; afterwards their page stands open. */
export async function addSpeaker() {
  const saved = await openForm({
    title: () => t("speakers-add"),
    submit: () => t("speakers-add"),
    size: "wide",
    test: "speaker-form",
    draft: { person: null, ...profileDraft({}) },
    fields: (form) => html`
      ${chooseField(form, "person", { label: t("speakers-person"), hint: t("speakers-person-hint"), required: true, search: searchPeople, create: createByDialog })}
      ${profileFields(form)}`,
    save: ({ person, ...draft }) => speakers_add({ person: person.id, person_fields: null, fields: profileOf(draft) }),
  });
  if (!saved) return;
  go("speakers", saved.value.id);
  await sayDone();
}

/** Somebody new is entered with all their fields, so that likely duplicates are seen. @type {import("../../parts/choose-one.js").Create} */
const createByDialog = {
  text: (query) => t("common-add-person", { name: query }),
  async act(query) {
    const person = await addPerson({ name: query });
    return person && { id: person.id, name: person.name };
  },
};

/** Changes the profile. @param {Speaker} speaker @param {string} [focus] the field that gets the focus */
export async function editProfile(speaker, focus) {
  const saved = await openForm({
    title: () => t("speakers-profile-of", { name: speaker.name }),
    size: "wide",
    test: "profile-form",
    focus,
    draft: profileDraft(speaker),
    fields: profileFields,
    save: (draft) => speakers_edit({ id: speaker.id, fields: profileOf(draft) }),
  });
  if (saved) await sayDone();
}

/** @param {Partial<Speaker>} speaker */
const profileDraft = (speaker) => ({
  source: speaker.source ?? "",
  referred_by: speaker.referred_by ?? "",
  level: speaker.level ?? "",
  subjects: speaker.subjects ?? [],
  modules: speaker.modules ?? [],
  contact_name: speaker.contact_name ?? "",
  contact_phone: speaker.contact_phone ?? "",
  contact_style: speaker.contact_style ?? "",
  hopes: speaker.hopes ?? "",
  offers: speaker.offers ?? "",
  benefit: speaker.benefit ?? "",
  particulars: speaker.particulars ?? "",
  note: speaker.note ?? "",
});

/** @param {Record<string, any>} draft @returns {SpeakerFields} */
const profileOf = (draft) => ({ ...draft, source: draft.source || null, level: draft.level || null });

/** @param {Form} form */
const profileFields = (form) => html`
  ${row(
    choiceField(form, "level", { label: t("speakers-level"), hint: t("speakers-level-hint"), options: [{ value: "", text: t("speakers-level-by-years") }, ...["junior", "senior"].map((value) => ({ value, text: t(`level-${value}`) }))] }),
    tagsField(form, "subjects", { label: t("speakers-subjects"), placeholder: t("speakers-subjects-example") }),
  )}
  ${modulesField(form)}
  ${row(
    selectField(form, "source", { label: t("speakers-source"), options: [{ value: "", text: t("speakers-source-unknown") }, ...SOURCES.map((value) => ({ value, text: t(`source-${value}`) }))] }),
    textField(form, "referred_by", { label: t("speakers-referred-by"), hint: t("speakers-referred-by-hint") }),
  )}
  ${row(
    areaField(form, "hopes", { label: t("speakers-hopes"), placeholder: t("speakers-hopes-example"), rows: 2 }),
    areaField(form, "offers", { label: t("speakers-offers"), placeholder: t("speakers-offers-example"), rows: 2 }),
  )}
  ${row(
    areaField(form, "benefit", { label: t("speakers-benefit"), placeholder: t("speakers-benefit-example"), rows: 2 }),
    areaField(form, "particulars", { label: t("speakers-particulars"), placeholder: t("speakers-particulars-example"), rows: 2 }),
  )}
  ${row(
    textField(form, "contact_name", { label: t("speakers-contact-name"), hint: t("speakers-contact-name-hint") }),
    textField(form, "contact_phone", { label: t("speakers-contact-phone"), type: "tel" }),
  )}
  ${areaField(form, "contact_style", { label: t("speakers-contact-style"), placeholder: t("speakers-contact-style-example"), rows: 2 })}
  ${areaField(form, "note", { label: t("speakers-note"), rows: 2 })}`;

/** The modules of the year's topics; without any by hand they follow from the subjects. @param {Form} form */
const modulesField = (form) => html`
  <fieldset class="field" data-field="modules"><legend>${t("speakers-module")}</legend>
    <div class="chips">${MODULES.map((module) => {
      const on = form.draft.modules.includes(module);
      const modules = on ? form.draft.modules.filter((/** @type {string} */ each) => each !== module) : [...form.draft.modules, module];
      return html`<button type="button" class="chip" data-test="module-${module}" aria-pressed=${on ? "true" : "false"} @click=${() => form.set("modules", modules)}>${on ? icon("check", 12) : nothing}<span>${t(`module-${module}`)}</span></button>`;
    })}</div>
    <p class="help">${t("speakers-module-hint")}</p></fieldset>`;

/** Logs a contact, and what was agreed to do next. @param {Speaker} speaker */
export async function logContact(speaker) {
  const saved = await openForm({
    title: () => t("speakers-log-contact-with", { name: speaker.name }),
    test: "contact-form",
    draft: {
      on_date: todayIs(), channel: "wechat", direction: "out", text: "", next_action: speaker.next_action, next_action_on: speaker.next_action_on,
    },
    fields: (form) => html`
      ${contactFields(form)}
      ${row(
        textField(form, "next_action", { label: t("speakers-next-action"), placeholder: t("speakers-next-action-example") }),
        dateField(form, "next_action_on", { label: t("speakers-next-action-on") }),
      )}`,
    save: ({ next_action: text, next_action_on: on_date, ...fields }) => speakers_log_contact({ id: speaker.id, fields, next: { text, on_date } }),
  });
  if (saved) await sayDone();
}

/** Corrects a line of the log. @param {ContactLine} contact */
export async function editContact(contact) {
  const { id, ...draft } = contact;
  const saved = await openForm({
    title: () => t("speakers-edit-contact"),
    test: "contact-form",
    draft,
    fields: contactFields,
    save: (fields) => speakers_edit_contact({ contact: id, fields }),
  });
  if (saved) await sayDone();
}

/** @param {Form} form */
const contactFields = (form) => html`
  ${row(
    dateField(form, "on_date", { label: t("speakers-happened-on"), hint: form.draft.on_date > todayIs() ? t("speakers-ahead") : undefined, required: true }),
    choiceField(form, "direction", { label: t("speakers-direction"), options: ["out", "in"].map((value) => ({ value, text: t(`direction-${value}`) })) }),
  )}
  ${choiceField(form, "channel", { label: t("speakers-channel"), options: CHANNELS.map((value) => ({ value, text: t(`channel-${value}`) })) })}
  ${areaField(form, "text", { label: t("speakers-what-was-said"), placeholder: t("speakers-what-was-said-example") })}`;

/** Sets what to do next, or that nothing is agreed. @param {Speaker} speaker */
export async function setNext(speaker) {
  const saved = await openForm({
    title: () => t("speakers-next-action"),
    test: "next-form",
    draft: { next_action: speaker.next_action, next_action_on: speaker.next_action_on },
    fields: (form) => html`
      ${textField(form, "next_action", { label: t("speakers-next-action"), placeholder: t("speakers-next-action-example") })}
      ${dateField(form, "next_action_on", { label: t("speakers-next-action-on") })}
      ${form.draft.next_action === "" && form.draft.next_action_on === null ? html`<p class="quiet">${t("speakers-next-action-clear")}</p>` : nothing}`,
    save: ({ next_action: text, next_action_on: on_date }) => speakers_set_next_action({ id: speaker.id, next: { text, on_date } }),
  });
  if (saved) await sayDone();
}

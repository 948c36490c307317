/** What was agreed on once and holds for every talk: fee, car, meal, companion, filming, slides, and how to be written to. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { factList } from "../../parts/facts.js";
import { areaField, choiceField, row, tagsField, textField } from "../../parts/fields.js";
import { chip } from "../../parts/marks.js";
import { iconButton } from "../../parts/page.js";
import { sayDone } from "../../parts/undo.js";
import { speakers_edit } from "../../bridge/commands.js";
import { LANGUAGES, languageName, listed, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").SpeakerFields} SpeakerFields */

const FEES = ["none", "travel", "fee"];
const FILMING = ["yes", "photos_only", "no"];
const SLIDES = ["yes", "no"];

/** What is asked of everybody before a talk; unknown is said, so that it is asked. @param {Speaker} speaker */
export const termsCard = (speaker) => html`<section class="card" aria-labelledby="terms" data-test="terms">
  <header><h2 id="terms">${t("speakers-terms")}</h2>${iconButton({ name: "pencil", text: t("speakers-edit-terms"), act: () => void editTerms(speaker), test: "edit-terms" })}</header>
  ${factList([
    [t("speakers-fee"), speaker.fee ? [t(`fee-${speaker.fee}`), speaker.fee_note].filter(Boolean).join(" · ") : notAsked()],
    [t("speakers-may-film"), speaker.may_film ? t(`may-film-${speaker.may_film}`) : notAsked()],
    [t("speakers-may-share"), speaker.may_share_slides ? t(`may-share-slides-${speaker.may_share_slides}`) : notAsked()],
    [t("speakers-car-plate"), speaker.car_plate],
    [t("speakers-meal"), speaker.meal],
    [t("speakers-companion"), speaker.companion],
    [t("speakers-conditions"), speaker.conditions],
    [t("speakers-groups"), listed(speaker.groups)],
    [t("speakers-letter-lang"), speaker.letter_lang ? languageName(speaker.letter_lang) : ""],
  ], "")}</section>`;

const notAsked = () => chip({ text: t("speakers-not-asked"), look: "ask" });

/** @param {Speaker} speaker @param {string} [focus] */
export async function editTerms(speaker, focus) {
  const saved = await openForm({
    title: () => t("speakers-terms-of", { name: speaker.name }),
    size: "wide",
    test: "terms-form",
    focus,
    draft: {
      fee: speaker.fee ?? "",
      fee_note: speaker.fee_note,
      may_film: speaker.may_film ?? "",
      may_share_slides: speaker.may_share_slides ?? "",
      car_plate: speaker.car_plate,
      meal: speaker.meal,
      companion: speaker.companion,
      conditions: speaker.conditions,
      groups: speaker.groups,
      letter_lang: speaker.letter_lang ?? "",
    },
    fields: (form) => html`
      ${row(
        choiceField(form, "fee", { label: t("speakers-fee"), options: withUnknown(FEES, (each) => t(`fee-${each}`)) }),
        textField(form, "fee_note", { label: t("speakers-fee-note"), placeholder: t("speakers-fee-example") }),
      )}
      ${row(
        choiceField(form, "may_film", { label: t("speakers-may-film"), options: withUnknown(FILMING, (each) => t(`may-film-${each}`)) }),
        choiceField(form, "may_share_slides", { label: t("speakers-may-share"), options: withUnknown(SLIDES, (each) => t(`may-share-slides-${each}`)) }),
      )}
      ${row(
        textField(form, "car_plate", { label: t("speakers-car-plate"), placeholder: t("speakers-car-example") }),
        textField(form, "meal", { label: t("speakers-meal"), placeholder: t("speakers-meal-example") }),
        textField(form, "companion", { label: t("speakers-companion"), placeholder: t("speakers-companion-example") }),
      )}
      ${areaField(form, "conditions", { label: t("speakers-conditions"), hint: t("speakers-conditions-hint"), rows: 2 })}
      ${row(
        tagsField(form, "groups", { label: t("speakers-groups"), placeholder: t("speakers-groups-example") }),
        choiceField(form, "letter_lang", { label: t("speakers-letter-lang"), options: [{ value: "", text: t("speakers-letter-lang-chapter") }, ...LANGUAGES.map((value) => ({ value, text: languageName(value) }))] }),
      )}`,
    save: (draft) => speakers_edit({ id: speaker.id, fields: termsOf(draft) }),
  });
  if (saved) await sayDone();
}

/** @param {string[]} values @param {(value: string) => string} text */
const withUnknown = (values, text) => [{ value: "", text: t("speakers-not-asked") }, ...values.map((value) => ({ value, text: text(value) }))];

/** @param {Record<string, any>} draft @returns {SpeakerFields} */
const termsOf = (draft) => ({
  ...draft,
  fee: draft.fee || null,
  may_film: draft.may_film || null,
  may_share_slides: draft.may_share_slides || null,
  letter_lang: draft.letter_lang || null,
});

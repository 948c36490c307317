/** 现场声音: what people said, about which talk, and whether it may be quoted outside. For tests: [data-test=voice], voice-public, new-voice, voice-about. */
import { html, live, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_add_voice, retro_edit_voice, retro_remove_voice } from "../../bridge/commands.js";
import { t } from "../../text.js";
import "../../parts/edit-in-place.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").Voice} Voice */

/** @param {Retro} retro */
export const voicesCard = (retro) => html`
  <section class="card voices" aria-labelledby="retro-voices">
    <header><h2 id="retro-voices">${t("retro-voices")}</h2><span class="quiet">${t("retro-voices-why")}</span></header>
    <ul class="lines">${repeat(retro.voices, (voice) => voice.id, (voice) => voiceView(retro, voice))}</ul>
    <form class="one-line" @submit=${(/** @type {SubmitEvent} */ e) => void addTyped(retro, e)}>
      <input name="voice" data-test="new-voice" autocomplete="off" aria-label=${t("retro-add-voice")} placeholder=${t("retro-voice-example")}>
      <span class="select"><select name="about" data-test="voice-about" aria-label=${t("retro-voice-about")}>${aboutOptions(retro, "")}</select></span>
      <button type="submit" class="btn">${icon("plus", 14)}<span>${t("salons-add")}</span></button></form>
  </section>`;

/** The whole, or one of the talks. @param {Retro} retro @param {string} chosen */
const aboutOptions = ({ slides }, chosen) => [
  html`<option value="" .selected=${live(chosen === "")}>${t("retro-voice-whole")}</option>`,
  ...slides.map((talk) => html`<option value=${talk.appearance} .selected=${live(chosen === talk.appearance)}>${t("retro-voice-of", { name: talk.speaker.name })}</option>`),
];

/** @param {Retro} retro @param {Voice} voice */
const voiceView = (retro, voice) => html`
  <li data-test="voice" data-id=${voice.id}><span class="grow"><edit-in-place .value=${voice.text} .lines=${2} .label=${t("retro-voice")} .test=${"voice-text"}
      .save=${(/** @type {string} */ text) => retro_edit_voice({ id: voice.id, fields: { text } })}></edit-in-place></span>
    <span class="select small"><select aria-label=${t("retro-voice-about")} @change=${(/** @type {Event} */ e) => void attempt(() => retro_edit_voice({ id: voice.id, fields: { appearance: /** @type {HTMLSelectElement} */ (e.target).value || null } }))}>${aboutOptions(retro, voice.about?.id ?? "")}</select></span>
    <label class="public"><input type="checkbox" data-test="voice-public" .checked=${live(voice.public)}
      @change=${(/** @type {Event} */ e) => void attempt(() => retro_edit_voice({ id: voice.id, fields: { public: /** @type {HTMLInputElement} */ (e.target).checked } }))}><span>${t("retro-public")}</span></label>
    ${iconButton({ name: "trash-2", text: t("salons-remove-named", { name: voice.text }), act: () => void remove(voice), test: "remove-voice", danger: true })}</li>`;

/** @param {Retro} retro @param {SubmitEvent} event */
async function addTyped(retro, event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("voice"));
  const about = /** @type {HTMLSelectElement} */ (form.elements.namedItem("about"));
  const text = field.value;
  if (text.trim() !== "" && (await attempt(() => retro_add_voice({ event: retro.event.id, fields: { text, appearance: about.value || null } })))) field.value = "";
  field.focus();
}

/** @param {Voice} voice */
const remove = ({ id }) =>
  attempt(async () => {
    await retro_remove_voice({ id });
    await sayDone();
  });

/**
 * One document with everything about sharing it: what it looks like, how it is wanted, and the ways out of the window:
 * the clipboard and a file. The share tab of a salon and the dialog of other rooms show the same panel.
 *
 * For tests: the panel is [data-test=panel][data-document][data-key]; forms are data-test=form-pdf …, more-forms; whose:
 * [data-test=person][data-person]; data-test = lang-zh-CN, lang-en, paper-theme, share-version, contacts, calendar-event,
 * calendar-segments, copy, save; see preview.js for what is shown.
 */
import { html, live, nothing } from "../../../parts/lit.js";
import { copyAndSay, copyPictureAndSay } from "../../../parts/clipboard.js";
import { icon } from "../../../parts/icons.js";
import { savePaper } from "../../../parts/save-paper.js";
import { documents_name, documents_picture, documents_save, documents_text } from "../../../bridge/commands.js";
import { documentLanguage, session } from "../../../session.js";
import { LANGUAGES, t } from "../../../text.js";
import { openChoices } from "./choices.js";
import { EVERYBODY } from "./documents.js";
import { FORMS } from "./forms.js";
import { openPreview } from "./preview.js";

/** @typedef {import("./documents.js").Shared} Shared */
/** @typedef {import("./choices.js").Chosen} Chosen */
/** @typedef {import("./choices.js").Choices} Choices */

const THEMES = /** @type {const} */ (["paper", "modern", "festive"]);
const CUTS = /** @type {const} */ (["event", "segments"]);

let lastId = 0;

/** @param {() => void} redraw */
export function openPanel(redraw) {
  lastId += 1;
  const id = `share-${lastId}`;
  const choices = openChoices(redraw);
  const preview = openPreview(redraw);
  let saving = false;

  const save = (/** @type {Chosen} */ { wanted, options }) =>
    savePaper({
      suggest: () => documents_name({ wanted, options }),
      save: (path) => documents_save({ wanted, options, path, overwrite: true }),
      busy: (on) => {
        saving = on;
        redraw();
      },
      apart: options.form !== "pdf",
    });
  const copy = (/** @type {Shared} */ shared, /** @type {Chosen} */ chosen) => {
    const { wanted, options } = chosen;
    const instead = () => void save(chosen);
    if (FORMS[options.form].copied === "text") return copyAndSay(documents_text({ wanted, options }), shared.title, instead);
    return copyPictureAndSay(documents_picture({ wanted, options }), { name: shared.title, of: preview.pages(), instead });
  };

  return {
    choices,
    /** @param {Shared} shared @param {unknown} behind the record that the document is made of */
    view(shared, behind) {
      const chosen = choices.of(shared);
      if (chosen) preview.keep(chosen, behind);
      const nobody = shared.whose?.length === 0;
      return html`
        <section class="sheet share-panel" data-test="panel" data-document=${shared.kind} data-key=${shared.key} aria-labelledby="${id}-title">
          <header>
            <div><h2 id="${id}-title">${shared.title}</h2><p class="quiet">${shared.about} ${shared.aside}</p></div>
            ${chosen && !nobody ? outView(chosen, saving, { copy: () => void copy(shared, chosen), save: () => void save(chosen) }) : nothing}
          </header>
          ${nobody
            ? html`<div class="share-nobody">${icon("users", 22)}<p>${shared.nobody}</p></div>`
            : html`${peopleView(shared, chosen, choices)}
              <div class="share-body">${chosen ? preview.view(chosen, shared.title) : nothing}${chosen ? howView(id, shared, chosen, choices) : nothing}</div>`}
        </section>`;
    },
  };
}

/** The ways out: what is most used for the form is the one in colour. @param {Chosen} chosen @param {boolean} saving @param {{copy: () => void, save: () => void}} acts */
function outView({ options: { form } }, saving, acts) {
  const { copied } = FORMS[form];
  return html`<div class="share-out">
    ${copied ? html`<button type="button" class="btn ${form === "csv" ? "" : "primary"}" data-test="copy" @click=${acts.copy}>${icon("copy", 15)}<span>${copied === "picture" ? t("share-copy-picture") : t("share-copy-text")}</span></button>` : nothing}
    <button type="button" class="btn ${copied && form !== "csv" ? "" : "primary"}" data-test="save" ?disabled=${saving} @click=${acts.save}>${icon("download", 15)}<span>${saving ? t("share-saving") : t("share-save")}</span></button>
  </div>`;
}

/** Whose paper. @param {Shared} shared @param {Chosen | null} chosen @param {Choices} choices */
function peopleView({ whose, everybody, title }, chosen, choices) {
  if (!whose) return nothing;
  const all = everybody ? [{ id: EVERYBODY, name: everybody }, ...whose] : whose;
  return html`<div class="people-pick" role="group" aria-label=${t("share-whose", { name: title })}>${all.map(
    ({ id, name }) => html`<button type="button" class="chip" data-test="person" data-person=${id} aria-pressed=${id === chosen?.whose ? "true" : "false"} @click=${() => choices.whose(id)}><span>${name}</span></button>`,
  )}</div>`;
}

/** How it is wanted. @param {string} id @param {Shared} shared @param {Chosen} chosen @param {Choices} choices */
function howView(id, shared, { options, forms, more, version }, choices) {
  const hidden = forms.some((each) => !each.first) && !more;
  return html`<form class="share-how" @submit=${(/** @type {Event} */ e) => e.preventDefault()}>
    <fieldset class="share-forms"><legend>${t("share-form")}</legend>
      ${forms.filter((each) => each.first || more).map(
        ({ form }) => html`<label><input type="radio" name="${id}-form" data-test="form-${form}" .checked=${live(form === options.form)} @change=${() => choices.form(form)}>
          <span>${icon(FORMS[form].icon, 16)}<b>${t(`documents-form-${form}`)}</b></span></label>`,
      )}
      ${hidden ? html`<button type="button" class="btn bare small" data-test="more-forms" @click=${choices.showMore}>${icon("chevron-down", 14)}<span>${t("share-more-forms")}</span></button>` : nothing}
      <p class="help" aria-live="polite">${t(`share-use-${options.form}`)}</p>
    </fieldset>
    ${options.form === "ics" && shared.rows
      ? radios(id, "calendar", t("share-calendar"), CUTS.map((cut) => ({ value: cut, text: t(`share-calendar-${cut}`), chosen: cut === options.calendar, choose: () => choices.calendar(cut) })))
      : nothing}
    ${shared.versions > 0 ? versionView(id, shared.versions, version, choices) : nothing}
    ${radios(id, "lang", t("share-language"), languagesInOrder().map((lang) => ({ value: lang, text: t(`share-language-${lang}`), chosen: lang === options.lang, choose: () => choices.lang(lang) })))}
    ${FORMS[options.form].themed ? themeView(id, options.theme, choices) : nothing}
    ${shared.contacts ? contactsView(shared, options, choices) : nothing}
  </form>`;
}

/** The chapter's own language first. */
const languagesInOrder = () => [documentLanguage(), ...LANGUAGES.filter((each) => each !== documentLanguage())];

/**
 * One of few, all in sight.
 * @param {string} id
 * @param {string} name
 * @param {string} legend
 * @param {{value: string, text: string, chosen: boolean, choose: () => void}[]} options
 */
const radios = (id, name, legend, options) => html`
  <fieldset class="field"><legend>${legend}</legend><div class="choices">${options.map(
    ({ value, text, chosen, choose }) => html`<label><input type="radio" name="${id}-${name}" data-test="${name}-${value}" .checked=${live(chosen)} @change=${choose}><span>${text}</span></label>`,
  )}</div></fieldset>`;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;

/** @param {string} id @param {number} count @param {number | null} version @param {Choices} choices */
const versionView = (id, count, version, choices) => html`
  <div class="field"><label for="${id}-version">${t("share-version")}</label>
    <span class="select"><select id="${id}-version" data-test="share-version" @change=${(/** @type {Event} */ e) => choices.version(Number(valueOf(e)) || null)}>
      <option value="0" .selected=${live(version === null)}>${t("papers-as-it-stands")}</option>
      ${Array.from({ length: count }, (_, index) => count - index).map((number) => html`<option value=${number} .selected=${live(version === number)}>V${number}</option>`)}
    </select></span></div>`;

/** @param {string} id @param {Chosen["options"]["theme"]} theme @param {Choices} choices */
const themeView = (id, theme, choices) => html`
  <div class="field"><label for="${id}-theme">${t("share-theme")}</label>
    <span class="select"><select id="${id}-theme" data-test="paper-theme" @change=${(/** @type {Event} */ e) => choices.theme(THEMES.find((each) => each === valueOf(e)) ?? null)}>
      <option value="" .selected=${live(theme === null)}>${t("share-theme-chapter", { theme: t(`settings-paper-theme-${session.chapter?.paper_theme ?? "paper"}`) })}</option>
      ${THEMES.map((each) => html`<option value=${each} .selected=${live(theme === each)}>${t(`settings-paper-theme-${each}`)}</option>`)}
    </select></span></div>`;

/** @param {Shared} shared @param {Chosen["options"]} options @param {Choices} choices */
const contactsView = ({ answers }, { contacts }, choices) => html`
  <div class="field check-field"><label><input type="checkbox" data-test="contacts" .checked=${live(contacts)}
    @change=${(/** @type {Event} */ e) => choices.contacts(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("share-with-contacts")}</span></label>
    <p class="help ${contacts ? "warn" : ""}" aria-live="polite">${contacts ? t("share-contacts-on") : answers ? t("share-contacts-off") : t("share-contacts-none")}</p></div>`;

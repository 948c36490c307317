/**
 * The template editor: a kind and a language, the chapter's own words or those for one speaker; placeholders are put in
 * at the caret, and beside the text stands the letter as it would read today for a real salon and speaker.
 *
 * For tests: kinds [data-test=kind][data-kind], data-test = language-<lang>, for-speaker, template-subject,
 * template-body, placeholders [data-test=placeholder][data-code], save-template, discard, reset-template, preview-salon,
 * preview-speaker, preview.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { confirm } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { keyName, onKeys } from "../../parts/keys.js";
import { markedArea, typeInto } from "../../parts/marked-area.js";
import { chip } from "../../parts/marks.js";
import { pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import "../../parts/choose-one.js";
import { letters_placeholders, letters_preview, letters_reset_template, letters_set_template, letters_templates, speakers_show } from "../../bridge/commands.js";
import { at, go } from "../../router.js";
import { documentLanguage, session } from "../../session.js";
import { LANGUAGES, languageName, message, t } from "../../text.js";
import { searchSpeakers } from "../choices.js";
import { previewOn } from "./preview.js";
import { roomTabs } from "./tabs.js";
import { KINDS, TO_GROUPS, withMarks } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Placeholder} Placeholder */
/** @typedef {import("../../bridge/types.d.ts").Template} Template */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */
/** @typedef {{subject: string, body: string}} Words */

/** Nobody begins one by hand: it follows a letter that is no longer true. @type {import("../../bridge/types.d.ts").LetterKind} */
const CORRECTION = "correction";

/** So long the typing rests before the preview is asked for. */
const REST_MS = 180;

/** What was typed and is not saved yet, by file, kind, language and speaker: leaving the page loses nothing. @type {Map<string, Words>} */
const unsaved = new Map();

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openTemplates(place) {
  /** @type {Template[]} */
  let templates = [];
  /** @type {Placeholder[]} */
  let placeholders = [];
  /** @type {Choice | null} whose own words these are; null: the chapter's */
  let speaker = null;
  let resting = 0;
  const preview = previewOn(() => void refresh());

  const kind = () => [...KINDS, CORRECTION].find((each) => each === place.names[2]) ?? "invitation";
  const lang = () => place.names[3] ?? documentLanguage();
  const template = () => /** @type {Template} */ (templates.find((each) => each.kind === kind()) ?? templates[0]);
  const key = () => [session.status?.file, kind(), lang(), speaker?.id ?? ""].join("\n");
  const words = () => unsaved.get(key()) ?? template();

  const ask = async () => {
    const about = preview.about(kind());
    const asked = key();
    const { subject, body } = words();
    const [list, draft] = await Promise.all([
      letters_placeholders({ kind: kind(), lang: lang(), ...about }),
      letters_preview({ kind: kind(), lang: lang(), subject, body, ...about }),
    ]);
    if (asked !== key()) return;
    placeholders = list;
    preview.take(draft);
  };
  const refresh = async () => {
    await attempt(ask);
    place.redraw();
  };
  const type = (/** @type {Partial<Words>} */ change) => {
    const { subject, body } = template();
    const typed = { subject, body, ...unsaved.get(key()), ...change };
    if (typed.subject === subject && typed.body === body) unsaved.delete(key());
    else unsaved.set(key(), typed);
    clearTimeout(resting);
    resting = setTimeout(() => void refresh(), REST_MS);
    place.redraw();
  };
  const address = () => ({ kind: kind(), lang: lang(), speaker: speaker?.id ?? null });
  const save = () =>
    attempt(async () => {
      const typed = unsaved.get(key());
      if (!typed) return;
      const saved = await letters_set_template({ ...address(), ...typed });
      unsaved.delete(key());
      await place.reload();
      await sayDone();
      return saved;
    });
  const discard = () => {
    unsaved.delete(key());
    void refresh();
  };
  const reset = async () => {
    const agreed = !unsaved.has(key()) || (await confirm({ title: t("common-discard-title"), text: t("letters-reset-text"), yes: t("letters-reset") }));
    if (!agreed) return;
    await attempt(async () => {
      await letters_reset_template(address());
      unsaved.delete(key());
      await place.reload();
      await sayDone();
    });
  };
  onKeys("mod+s", () => void save(), { signal: place.signal, inFields: true });
  place.signal.addEventListener("abort", () => clearTimeout(resting), { once: true });

  return {
    rooms: ["letters", "speakers", "events", "people", "venues", "committee", "chapter"],
    title: () => t("letters-templates"),
    load: async () => {
      const wanted = place.names[4] ?? null;
      if (speaker?.id !== (wanted ?? undefined)) speaker = wanted === null ? null : await named(wanted);
      templates = await letters_templates({ lang: lang(), speaker: speaker?.id ?? null });
      await preview.load(speaker);
      await ask();
    },
    view: () => html`
      ${pageHead({ title: t("common-letters"), facts: html`<span>${t("letters-templates-why")}</span>` })}
      ${roomTabs("templates")}
      <div class="templates">
        ${kindsView(templates, template(), (each) => unsaved.has([session.status?.file, each, lang(), speaker?.id ?? ""].join("\n")), (each) => at("letters", "templates", each, ...tail(lang(), speaker)))}
        <section class="card template" aria-labelledby="template-kind">
          ${headView(template(), lang(), speaker)}
          ${wordsView(words(), placeholders, type)}
          ${buttonsView(template(), { dirty: unsaved.has(key()), save: () => void save(), discard, reset: () => void reset() })}
          ${placeholdersView(placeholders)}
        </section>
        ${preview.view(kind())}
      </div>`,
  };
}

/** @param {string} id @returns {Promise<Choice>} */
async function named(id) {
  const { speaker } = await speakers_show({ id });
  return { id, name: `${speaker.name}${speaker.address}` };
}

/** The end of an address. @param {string} lang @param {Choice | null} speaker */
const tail = (lang, speaker) => [lang, ...(speaker ? [speaker.id] : [])];

/** @param {Template[]} templates @param {Template} current @param {(kind: string) => boolean} dirty @param {(kind: string) => string} href */
const kindsView = (templates, current, dirty, href) => html`
  <nav class="kinds" aria-label=${t("letters-kinds")}>${repeat(
    templates,
    (each) => each.kind,
    (each) => html`<a href=${href(each.kind)} data-test="kind" data-kind=${each.kind} aria-current=${each === current ? "page" : "false"}><span>${message(each.label)}</span>${dirty(each.kind)
      ? html`<i class="dot due" title=${t("letters-unsaved")}></i>`
      : each.from === "built_in"
        ? nothing
        : html`<small>${t(`letters-from-${each.from}`)}</small>`}</a>`,
  )}</nav>`;

/** @param {Template} template @param {string} lang @param {Choice | null} speaker */
const headView = (template, lang, speaker) => html`
  <header><h2 id="template-kind">${message(template.label)}</h2>${chip({ text: t(`letters-from-${template.from}`), look: template.from === "built_in" ? "plain" : "indigo" })}</header>
  <div class="template-for">
    <div class="choices" role="group" aria-label=${t("letters-language")}>${LANGUAGES.map(
      (each) => html`<label><input type="radio" name="template-language" data-test="language-${each}" .checked=${each === lang} @change=${() => go("letters", "templates", template.kind, ...tail(each, speaker))}><span>${languageName(each)}</span></label>`,
    )}</div>
    ${TO_GROUPS.includes(template.kind)
      ? nothing
      : html`<label class="for-speaker"><span>${t("letters-for-whom")}</span><choose-one .label=${t("letters-for-whom")} .test=${"for-speaker"} .placeholder=${t("letters-for-everybody")} .value=${speaker} .search=${searchSpeakers}
          @choose=${(/** @type {CustomEvent<Choice | null>} */ e) => go("letters", "templates", template.kind, ...tail(lang, e.detail))}></choose-one></label>`}
  </div>`;

/** @param {Words} words @param {Placeholder[]} placeholders @param {(change: Partial<Words>) => void} type */
function wordsView({ subject, body }, placeholders, type) {
  const known = new Set(placeholders.flatMap((each) => [each.name, each.code]));
  return html`
    <label class="subject"><span>${t("letters-subject")}</span><input data-test="template-subject" maxlength="400" autocomplete="off" spellcheck="false" .value=${subject}
      @input=${(/** @type {Event} */ e) => type({ subject: /** @type {HTMLInputElement} */ (e.target).value })}></label>
    <div class="template-body">${markedArea({
      value: body,
      label: t("letters-template-text"),
      test: "template-body",
      onInput: (text) => type({ body: text }),
      marked: (text) => withMarks(text, (name) => (known.has(bareName(name)) ? "known" : "")),
    })}</div>`;
}

/** @param {Template} template @param {{dirty: boolean, save: () => void, discard: () => void, reset: () => void}} how */
const buttonsView = (template, { dirty, save, discard, reset }) => html`
  <div class="ways">
    <button type="button" class="btn primary" data-test="save-template" ?disabled=${!dirty} title=${keyName("mod+s")} @click=${save}>${icon("save", 15)}<span>${t("letters-save-template")}</span></button>
    ${dirty ? html`<button type="button" class="btn bare" data-test="discard" @click=${discard}>${t("common-discard")}</button>` : nothing}
    <span class="grow"></span>
    ${template.from === "built_in" ? nothing : html`<button type="button" class="btn bare" data-test="reset-template" @click=${reset}>${icon("undo-2", 15)}<span>${template.from === "speaker" ? t("letters-reset-speaker") : t("letters-reset")}</span></button>`}
  </div>`;

/** What can be put in; a click puts it where the caret is. @param {Placeholder[]} placeholders */
const placeholdersView = (placeholders) => html`
  <div class="placeholders"><h3>${t("letters-placeholders")}</h3><p class="quiet">${t("letters-placeholders-why")}</p>
    <div class="chips">${repeat(
      placeholders,
      (each) => each.code,
      (each) => html`<button type="button" class="chip ${each.filled ? "" : "ask"}" data-test="placeholder" data-code=${each.code} title=${valueOf(each)} @mousedown=${(/** @type {Event} */ e) => e.preventDefault()} @click=${insert(each)}>${each.name}${each.required ? html`<i aria-hidden="true">*</i><span class="unseen">${t("letters-required")}</span>` : nothing}</button>`,
    )}</div></div>`;

/** `{称呼?}` names the same placeholder as `{称呼}`: its line stands without it. @param {string} name */
const bareName = (name) => name.trim().replace(/[?？]+$/, "").trim();

/** What it stands for, and what it says now. @param {Placeholder} placeholder */
const valueOf = ({ label, value, filled }) => (filled ? t("letters-placeholder-says", { what: message(label), value }) : t("letters-placeholder-empty", { what: message(label) }));

/** @param {Placeholder} placeholder */
const insert = ({ name }) => (/** @type {Event} */ event) => {
  const area = /** @type {HTMLTextAreaElement} */ (/** @type {Element} */ (event.currentTarget).closest(".template")?.querySelector("textarea"));
  typeInto(area, `{${name}}`);
};

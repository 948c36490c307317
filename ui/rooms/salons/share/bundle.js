/**
 * Everything of a salon in one archive: a list in which files can be unticked, then a bar that fills and a way to call it
 * off. For tests: dialog[data-test=bundle] with data-test = bundle-all, bundle-file (a checkbox with data-form),
 * bundle-contacts, bundle-lang-zh-CN, bundle-lang-en, bundle-save, progress, bundle-cancel.
 */
import { html, live, nothing, repeat } from "../../../parts/lit.js";
import { openDialog } from "../../../parts/dialog.js";
import { icon } from "../../../parts/icons.js";
import { bar } from "../../../parts/marks.js";
import { attempt, complain, say } from "../../../parts/says.js";
import { sayWritten } from "../../../parts/save-paper.js";
import { CallError } from "../../../bridge/call.js";
import { desk_pick_save, documents_bundle, documents_bundle_list, documents_bundle_name, documents_cancel } from "../../../bridge/commands.js";
import { onProgress } from "../../../bridge/events.js";
import { documentLanguage } from "../../../session.js";
import { LANGUAGES, t } from "../../../text.js";
import { FORMS } from "./forms.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/shell.d.ts").Listed} Listed */
/** @typedef {import("../../../bridge/shell.d.ts").Progress} Progress */

/** @param {Salon} salon */
export async function openBundle(salon) {
  const files = await attempt(() => documents_bundle_list({ event: salon.id }));
  if (!files) return;
  /** @type {Set<Listed>} */
  const ticked = new Set(files);
  let contacts = false;
  let lang = documentLanguage();
  /** @type {Progress | null} how far it has come; null: nothing is being made */
  let progress = null;
  let working = false;

  const change = (/** @type {() => void} */ act) => {
    act();
    opened.redraw();
  };
  const tick = (/** @type {Listed[]} */ some, /** @type {boolean} */ on) =>
    change(() => some.forEach((each) => (on ? ticked.add(each) : ticked.delete(each))));
  const cancel = () => {
    if (progress) void attempt(() => documents_cancel({ job: progress?.job ?? "" }));
  };
  const save = async () => {
    const path = await attempt(async () => desk_pick_save({ name: await documents_bundle_name({ event: salon.id, lang }) }));
    if (!path) return;
    const listening = new AbortController();
    change(() => (working = true));
    onProgress((told) => change(() => (progress = told)), listening.signal);
    try {
      const picks = files.filter((each) => ticked.has(each)).map(({ wanted, form }) => ({ wanted, form }));
      const written = await documents_bundle({ event: salon.id, picks, contacts, lang, path, overwrite: true });
      opened.close(null);
      sayWritten(t("share-bundle-written", { count: picks.length, path: written.path }), written.path);
    } catch (failure) {
      if (failure instanceof CallError && failure.code === "bundle_cancelled") say(t("share-bundle-cancelled"));
      else complain(failure);
    } finally {
      listening.abort();
      change(() => {
        working = false;
        progress = null;
      });
    }
  };

  /** @type {import("../../../parts/dialog.js").Opened<null>} */
  const opened = openDialog({
    size: "wide",
    test: "bundle",
    label: () => t("share-bundle"),
    // What is being made is called off first; the list stays, to try again.
    mayLeave: async () => {
      if (working) cancel();
      return !working;
    },
    view: (leave) => html`
      <header><h2>${t("share-bundle")}</h2><button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
      <div class="dialog-body">${working
        ? progressView(progress)
        : html`<p class="quiet">${t("share-bundle-text")}</p>
            ${listView(files, ticked, tick)}
            ${optionsView({ contacts, lang, setContacts: (on) => change(() => (contacts = on)), setLang: (chosen) => change(() => (lang = chosen)) })}`}</div>
      <footer>
        <span class="grow quiet" aria-live="polite">${working ? nothing : t("share-bundle-count", { count: ticked.size })}</span>
        ${working
          ? html`<button type="button" class="btn" data-test="bundle-cancel" ?disabled=${progress === null} @click=${cancel}>${t("share-bundle-stop")}</button>`
          : html`<button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
              <button type="button" class="btn primary" data-test="bundle-save" ?disabled=${ticked.size === 0} @click=${() => void save()}>${icon("download", 15)}<span>${t("share-bundle-save")}</span></button>`}
      </footer>`,
  });
}

/** @param {Progress | null} progress */
function progressView(progress) {
  const { done, of, name } = progress ?? { done: 0, of: 1, name: "" };
  return html`<div class="bundle-progress" data-test="progress">
    ${bar(done / Math.max(1, of), t("share-bundle-progress"))}
    <p role="status">${progress ? (name ? t("share-bundle-making", { number: done + 1, of, name }) : t("share-bundle-packing")) : t("share-bundle-beginning")}</p></div>`;
}

/**
 * The files by document; each document has a box of its own.
 * @param {Listed[]} files
 * @param {Set<Listed>} ticked
 * @param {(some: Listed[], on: boolean) => void} tick
 */
function listView(files, ticked, tick) {
  /** @type {Map<string, Listed[]>} */
  const groups = new Map();
  for (const each of files) groups.set(each.wanted.document, [...(groups.get(each.wanted.document) ?? []), each]);
  return html`<div class="bundle-list">
    <label class="bundle-all">${box(files, ticked, tick, "bundle-all")}<b>${t("share-bundle-all")}</b></label>
    ${[...groups].map(
      ([document, some]) => html`<fieldset><legend><label>${box(some, ticked, tick, "bundle-group")}<span>${t(`share-what-${document}`)}</span></label></legend>
        <ul>${repeat(some, (each) => each.name, (each) => html`<li><label>${box([each], ticked, tick, "bundle-file", each.form)}${icon(FORMS[each.form].icon, 15)}<bdi class="num">${each.name}</bdi></label></li>`)}</ul></fieldset>`,
    )}</div>`;
}

/**
 * A box for one file or several; half full when some of them are ticked.
 * @param {Listed[]} some
 * @param {Set<Listed>} ticked
 * @param {(some: Listed[], on: boolean) => void} tick
 * @param {string} test
 * @param {string} [form]
 */
function box(some, ticked, tick, test, form) {
  const count = some.filter((each) => ticked.has(each)).length;
  return html`<input type="checkbox" data-test=${test} data-form=${form ?? nothing} .checked=${live(count === some.length)} .indeterminate=${live(count > 0 && count < some.length)}
    @change=${(/** @type {Event} */ e) => tick(some, /** @type {HTMLInputElement} */ (e.target).checked)}>`;
}

/** @param {{contacts: boolean, lang: import("../../../text.js").Language, setContacts: (on: boolean) => void, setLang: (lang: import("../../../text.js").Language) => void}} what */
const optionsView = ({ contacts, lang, setContacts, setLang }) => html`
  <div class="bundle-options">
    <fieldset class="field"><legend>${t("share-language")}</legend><div class="choices">${LANGUAGES.map(
      (each) => html`<label><input type="radio" name="bundle-lang" data-test="bundle-lang-${each}" .checked=${live(each === lang)} @change=${() => setLang(each)}><span>${t(`share-language-${each}`)}</span></label>`,
    )}</div></fieldset>
    <div class="field check-field"><label><input type="checkbox" data-test="bundle-contacts" .checked=${live(contacts)}
      @change=${(/** @type {Event} */ e) => setContacts(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("share-with-contacts")}</span></label>
      <p class="help ${contacts ? "warn" : ""}" aria-live="polite">${contacts ? t("share-contacts-on") : t("share-contacts-off")}</p></div>
  </div>`;

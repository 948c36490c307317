/**
 * What leaves the window: the run-sheet for the committee and for the audience, and the speakers' invitations; as text
 * for WeChat (shown as a phone shows it, and copied), as PDF and as a long picture (saved where the user says).
 *
 * For tests: a document is [data-test=document][data-document=committee|audience|invitation]; in it data-test = show-text,
 * copy, save-pdf, save-png; the text shown is [data-test=preview].
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button } from "../../parts/page.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { attempt, say } from "../../parts/says.js";
import {
  desk_pick_save,
  desk_show_in_folder,
  documents_invitation_text,
  documents_run_sheet_text,
  documents_save_invitation,
  documents_save_run_sheet,
  documents_suggest_name,
} from "../../bridge/commands.js";
import { documentLanguage } from "../../session.js";
import { t } from "../../text.js";
import { chooseSpeaker } from "./speakers.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/shell.d.ts").Written} Exported */
/** @typedef {import("../../parts/page.js").Place} Place */

/**
 * @typedef {object} Shared one document that can be shared
 * @property {string} key
 * @property {"committee" | "audience" | "invitation"} kind
 * @property {string} title
 * @property {string} about
 * @property {unknown} aside
 * @property {("pdf" | "png")[]} forms
 * @property {(form: string) => Promise<string>} suggest a file name
 * @property {() => Promise<string>} text
 * @property {(form: string, path: string) => Promise<Exported>} save
 */

/** The tab of one salon's page. @param {Place} place */
export function openShare(place) {
  /** Whether the committee's version carries everybody's number; asked for anew on every page, never kept. */
  let withContacts = false;
  let chosen = "committee";
  let preview = "";
  /** @type {unknown[]} what the preview was made from */
  let madeFrom = [];
  /** @type {Set<string>} documents being written now */
  const writing = new Set();

  const choose = (/** @type {string} */ key) => {
    chosen = key;
    place.redraw();
  };
  const switchContacts = (/** @type {boolean} */ on) => {
    withContacts = on;
    place.redraw();
  };
  /** The text is asked for again when the document or the salon behind it changed. */
  const keepPreview = (/** @type {Salon} */ salon, /** @type {Shared} */ shared) => {
    const from = [salon, shared.key, withContacts, documentLanguage()];
    if (from.every((each, index) => each === madeFrom[index])) return;
    madeFrom = from;
    void attempt(shared.text).then((text) => {
      if (madeFrom !== from) return;
      preview = text ?? "";
      place.redraw();
    });
  };
  const save = async (/** @type {Shared} */ shared, /** @type {string} */ form) => {
    const path = await attempt(async () => desk_pick_save({ name: await shared.suggest(form) }));
    if (!path) return;
    const key = `${shared.key} ${form}`;
    writing.add(key);
    place.redraw();
    const done = await attempt(() => shared.save(form, path));
    writing.delete(key);
    place.redraw();
    if (done) sayWritten(done.path);
  };

  return (/** @type {Salon} */ salon) => {
    const sheets = [
      runSheet(salon, "committee", withContacts, contactsSwitch(withContacts, switchContacts)),
      runSheet(salon, "audience", false, nothing),
    ];
    const invitations = salon.appearances.filter((each) => each.state !== "declined" && each.state !== "no_show").map((each) => invitation(salon, each));
    const all = [...sheets, ...invitations];
    const shown = all.find((each) => each.key === chosen) ?? /** @type {Shared} */ (all[0]);
    keepPreview(salon, shown);
    const card = (/** @type {Shared} */ shared) => documentCard(shared, shared === shown, writing, choose, save);
    return html`
      <div class="share">
        <div class="stack">
          ${sheets.map(card)}
          <h2 class="over-cards">${t("salons-invitations")}</h2>
          ${invitations.length > 0
            ? invitations.map(card)
            : html`<p class="quiet">${t("salons-nobody-to-invite")} <button type="button" class="link" @click=${() => void chooseSpeaker(salon, 1)}>${t("salons-choose-speaker")}</button></p>`}
        </div>
        <aside class="phone" aria-label=${t("salons-as-on-phone")}>
          <header><b>${shown.title}</b>${button({ text: t("salons-copy"), act: () => void copy(shown), icon: "copy", look: "bare" })}</header>
          <pre data-test="preview" tabindex="0" aria-label=${shown.title}>${preview}</pre>
        </aside>
      </div>`;
  };
}

/**
 * @param {Salon} salon
 * @param {"committee" | "audience"} audience
 * @param {boolean} contacts
 * @param {unknown} aside
 * @returns {Shared}
 */
function runSheet(salon, audience, contacts, aside) {
  const committee = audience === "committee";
  const asked = { event: salon.id, audience, contacts, version: null, lang: documentLanguage() };
  return {
    key: audience,
    kind: audience,
    title: committee ? t("salons-for-committee") : t("salons-for-audience"),
    about: committee ? t("salons-for-committee-text") : t("salons-for-audience-text"),
    aside,
    forms: ["pdf", "png"],
    suggest: (form) => documents_suggest_name({ event: salon.id, document: committee ? "run_sheet" : "agenda", speaker: null, version: null, form, lang: documentLanguage() }),
    text: () => documents_run_sheet_text(asked),
    save: (form, path) => documents_save_run_sheet({ ...asked, form, path, overwrite: true }),
  };
}

/** @param {Salon} salon @param {import("../../bridge/types.d.ts").Appearance} appearance @returns {Shared} */
function invitation(salon, { speaker, name, address, topic, standby, state }) {
  const asked = { event: salon.id, speaker, lang: documentLanguage() };
  return {
    key: speaker,
    kind: "invitation",
    title: `${name}${address}`,
    about: topic ? t("salons-topic-quoted", { topic }) : t("salons-no-topic"),
    aside: chip({ text: standby ? t("salons-standby") : t(`standing-${state}`), look: state === "confirmed" ? "jade" : "amber" }),
    forms: ["pdf"],
    suggest: (form) => documents_suggest_name({ event: salon.id, document: "invitation", speaker, version: null, form, lang: documentLanguage() }),
    text: () => documents_invitation_text(asked),
    save: (form, path) => documents_save_invitation({ ...asked, form, path, overwrite: true }),
  };
}

/** @param {boolean} on @param {(on: boolean) => void} change */
const contactsSwitch = (on, change) => html`<label class="switch"><input type="checkbox" data-test="contacts" .checked=${on}
  @change=${(/** @type {Event} */ e) => change(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("salons-with-contacts")}</span></label>`;

/**
 * @param {Shared} shared
 * @param {boolean} isShown
 * @param {Set<string>} writing
 * @param {(key: string) => void} choose
 * @param {(shared: Shared, form: string) => Promise<void>} save
 */
const documentCard = (shared, isShown, writing, choose, save) => html`
  <section class="card document ${isShown ? "shown" : ""}" data-test="document" data-document=${shared.kind} aria-label=${shared.title}>
    <header><h2>${shared.title}</h2>${shared.aside}</header>
    <p class="quiet">${shared.about}</p>
    <div class="ways">
      <button type="button" class="btn" data-test="copy" @click=${() => void copy(shared)}>${icon("copy", 15)}<span>${t("salons-copy")}</span></button>
      <button type="button" class="btn bare" data-test="show-text" aria-pressed=${isShown ? "true" : "false"} @click=${() => choose(shared.key)}>${icon("eye", 15)}<span>${t("salons-show-text")}</span></button>
      <span class="grow"></span>
      ${shared.forms.map((form) => {
        const busy = writing.has(`${shared.key} ${form}`);
        return html`<button type="button" class="btn" data-test="save-${form}" ?disabled=${busy} @click=${() => void save(shared, form)}>
          ${icon(form === "pdf" ? "file-text" : "image", 15)}<span>${busy ? t("salons-writing") : form === "pdf" ? t("salons-pdf") : t("salons-png")}</span></button>`;
      })}
    </div>
  </section>`;

/** @param {Shared} shared */
const copy = (shared) => copyAndSay(shared.text(), shared.title);

/** @param {string} path */
const sayWritten = (path) =>
  say(t("salons-written", { path }), { offer: { label: () => t("common-show-in-folder"), act: () => void attempt(() => desk_show_in_folder({ path })) } });

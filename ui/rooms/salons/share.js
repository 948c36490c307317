/**
 * What leaves the window: the run-sheet for the committee and for the audience, and the speakers' invitations; as text
 * for WeChat (copied), as PDF and as a long picture for phones (saved where the user says).
 *
 * For tests: a document is [data-test=document][data-document=committee|audience|invitation]; in it data-test = show-text,
 * copy, save-pdf, save-png; the text shown is [data-test=preview].
 */
import { html, nothing } from "../../parts/lit.js";
import { openSheet } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { iconButton } from "../../parts/page.js";
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
import { session } from "../../session.js";
import { t } from "../../text.js";
import { chooseSpeaker } from "./speakers.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Exported} Exported */
/** @typedef {import("../../parts/page.js").Place} Place */

/**
 * @typedef {object} Shared one document that can be shared
 * @property {string} name
 * @property {(form: string) => Promise<string>} suggest a file name
 * @property {() => Promise<string>} text
 * @property {(form: string, path: string) => Promise<Exported>} save
 */

/** Whether the committee's version carries everybody's number; asked for anew in every window, never kept. */
let withContacts = false;
/** @type {Set<string>} documents being written now */
const writing = new Set();

/** @param {Salon} salon @param {Place} place */
export function shareTab(salon, place) {
  const invited = salon.appearances.filter((each) => each.state !== "declined" && each.state !== "no_show");
  return html`
    <div class="share-cards">
      ${documentCard(place, "committee", t("salons-for-committee"), t("salons-for-committee-text"), runSheet(salon, "committee"), ["pdf", "png"], contactsSwitch(place))}
      ${documentCard(place, "audience", t("salons-for-audience"), t("salons-for-audience-text"), runSheet(salon, "audience"), ["pdf", "png"], nothing)}
    </div>
    <h2 class="over-table">${t("salons-invitations")}</h2>
    ${invited.length === 0
      ? html`<p class="quiet">${t("salons-nobody-to-invite")} <button type="button" class="link" @click=${() => void chooseSpeaker(salon, 1)}>${t("salons-choose-speaker")}</button></p>`
      : html`<div class="share-cards">${invited.map((each) =>
          documentCard(
            place,
            "invitation",
            `${each.name}${each.address}`,
            each.topic ? t("salons-topic-quoted", { topic: each.topic }) : t("salons-no-topic"),
            invitation(salon, each.speaker),
            ["pdf"],
            chip({ text: each.standby ? t("salons-standby") : t(`standing-${each.state}`), look: each.state === "confirmed" ? "jade" : "amber" }),
          ),
        )}</div>`}`;
}

const documentLanguage = () => session.chapter?.document_language ?? "zh-CN";

/** @param {Salon} salon @param {"committee" | "audience"} audience @returns {Shared} */
function runSheet(salon, audience) {
  const asked = () => ({ event: salon.id, audience, contacts: audience === "committee" && withContacts, lang: documentLanguage() });
  return {
    name: audience === "committee" ? t("salons-for-committee") : t("salons-for-audience"),
    suggest: (form) => documents_suggest_name({ event: salon.id, document: audience === "committee" ? "run_sheet" : "agenda", speaker: null, form, lang: documentLanguage() }),
    text: () => documents_run_sheet_text(asked()),
    save: (form, path) => documents_save_run_sheet({ ...asked(), form, path, overwrite: true }),
  };
}

/** @param {Salon} salon @param {string} speaker @returns {Shared} */
function invitation(salon, speaker) {
  const asked = { event: salon.id, speaker, lang: documentLanguage() };
  return {
    name: t("salons-invitation"),
    suggest: (form) => documents_suggest_name({ event: salon.id, document: "invitation", speaker, form, lang: documentLanguage() }),
    text: () => documents_invitation_text(asked),
    save: (form, path) => documents_save_invitation({ ...asked, form, path, overwrite: true }),
  };
}

/** @param {Place} place */
const contactsSwitch = (place) => html`<label class="switch"><input type="checkbox" data-test="contacts" .checked=${withContacts}
  @change=${(/** @type {Event} */ e) => ((withContacts = /** @type {HTMLInputElement} */ (e.target).checked), place.redraw())}><span>${t("salons-with-contacts")}</span></label>`;

/**
 * @param {Place} place
 * @param {string} kind
 * @param {string} title
 * @param {string} about
 * @param {Shared} shared
 * @param {("pdf" | "png")[]} forms
 * @param {unknown} aside
 */
const documentCard = (place, kind, title, about, shared, forms, aside) => html`
  <section class="card document" data-test="document" data-document=${kind} aria-label=${title}>
    <header><h2>${title}</h2>${aside}</header>
    <p class="quiet">${about}</p>
    <div class="ways">
      <button type="button" class="btn" data-test="copy" @click=${() => void copy(shared)}>${icon("copy", 15)}<span>${t("salons-copy")}</span></button>
      ${iconButton({ name: "eye", text: t("salons-show-text"), test: "show-text", act: () => void show(shared) })}
      <span class="grow"></span>
      ${forms.map((form) => {
        const key = `${kind}-${form}-${title}`;
        return html`<button type="button" class="btn" data-test="save-${form}" ?disabled=${writing.has(key)} @click=${() => void save(place, shared, form, key)}>
          ${icon(form === "pdf" ? "file-text" : "image", 15)}<span>${writing.has(key) ? t("salons-writing") : form === "pdf" ? t("salons-pdf") : t("salons-png")}</span></button>`;
      })}
    </div>
  </section>`;

/** @param {Shared} shared */
const copy = (shared) =>
  attempt(async () => {
    await copyText(await shared.text());
    say(t("salons-copied", { name: shared.name }));
  });

/** @param {Shared} shared */
async function show(shared) {
  const text = await attempt(() => shared.text());
  if (text === undefined) return;
  openSheet({
    title: () => shared.name,
    test: "text",
    view: () => html`<div class="phone"><pre data-test="preview" tabindex="0">${text}</pre></div>
      <div class="ways"><button type="button" class="btn primary" @click=${() => void attempt(async () => (await copyText(text), say(t("salons-copied", { name: shared.name }))))}>
        ${icon("copy", 15)}<span>${t("salons-copy")}</span></button></div>`,
  });
}

/** The file dialog has asked about a file of that name already: what is there may be replaced. */
async function save(/** @type {Place} */ place, /** @type {Shared} */ shared, /** @type {string} */ form, /** @type {string} */ key) {
  const path = await attempt(async () => desk_pick_save({ name: await shared.suggest(form) }));
  if (!path) return;
  writing.add(key);
  place.redraw();
  const done = await attempt(() => shared.save(form, path));
  writing.delete(key);
  place.redraw();
  if (done) {
    say(t("salons-written", { path: done.path }), { offer: { label: () => t("common-show-in-folder"), act: () => void attempt(() => desk_show_in_folder({ path: done.path })) } });
  }
}

/** The clipboard; where the webview withholds it, the old way through a selected field. @param {string} text */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    (document.querySelector("dialog[open]") ?? document.body).append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (!copied) throw new Error(t("salons-copy-failed"));
  }
}

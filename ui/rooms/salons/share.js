/**
 * What leaves the window: the run-sheet for the committee and for the audience, a sheet for each person, the papers for
 * the day and the speakers' invitations; as text for WeChat (shown as a phone shows it, and copied), as a long picture and
 * as PDF (saved where the user says).
 *
 * For tests: a document is [data-test=document][data-document=committee|audience|person|paper|invitation], a paper with
 * data-paper; in it data-test = show-text, copy, save-png, save-pdf; whose sheet: [data-test=person][data-person]. The
 * text shown is [data-test=preview], pages [data-test=pages]; the version is [data-test=version-line] with
 * data-test=share-version.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { savePaper } from "../../parts/save-paper.js";
import { attempt } from "../../parts/says.js";
import { documents_people } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { DAY_PAPERS, dayPaper, documentLanguage, invitation, personSheet, runSheet } from "./share-documents.js";
import { openPreview } from "./share-preview.js";
import { chooseSpeaker } from "./speakers.js";
import { versionLine } from "./versions/words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/shell.d.ts").OnSheet} OnSheet */
/** @typedef {import("../../bridge/shell.d.ts").Form} Form */
/** @typedef {import("../../parts/page.js").Place} Place */
/** @typedef {import("./share-documents.js").Shared} Shared */

/** The tab of one salon's page. @param {Place} place */
export function openShare(place) {
  /** Whether the committee's version carries everybody's number; asked for anew on every page, never kept. */
  let withContacts = false;
  /** @type {number | null} which version of the run-sheet; null: as it stands */
  let version = null;
  /** Which card is shown beside. */
  let chosen = "committee";
  /** @type {string | null} whose sheet; null: everybody's */
  let person = null;
  /** @type {OnSheet[]} */
  let people = [];
  /** @type {Salon | null} the salon whose people those are */
  let peopleOf = null;
  /** @type {Set<string>} documents being written now */
  const writing = new Set();
  const preview = openPreview(() => place.redraw());

  const keepPeople = (/** @type {Salon} */ salon) => {
    if (peopleOf === salon) return;
    peopleOf = salon;
    void attempt(() => documents_people({ event: salon.id, lang: documentLanguage() })).then((found) => {
      if (peopleOf !== salon) return;
      people = found ?? [];
      if (!people.some((each) => each.id === person)) person = null;
      place.redraw();
    });
  };
  const save = (/** @type {Shared} */ shared, /** @type {Form} */ form) =>
    savePaper({
      suggest: () => shared.suggest(form),
      save: (path) => shared.save(form, path),
      busy: (on) => {
        const key = `${shared.key} ${form}`;
        if (on) writing.add(key);
        else writing.delete(key);
        place.redraw();
      },
      pictures: form === "png",
    });
  const set = (/** @type {() => void} */ change) => {
    change();
    place.redraw();
  };

  return (/** @type {Salon} */ salon) => {
    keepPeople(salon);
    const versions = salon.version?.number ?? 0;
    if (version !== null && version > versions) version = null;
    const contacts = contactsSwitch(withContacts, (on) => set(() => (withContacts = on)));
    const committee = runSheet(salon, "committee", { contacts: withContacts, version, aside: contacts });
    const audience = runSheet(salon, "audience", { contacts: false, version, aside: nothing });
    const invitations = salon.appearances.filter((each) => each.state !== "declined" && each.state !== "no_show").map((each) => invitation(salon, each));
    const own = personSheet(salon, people.find((each) => each.id === person) ?? null);
    const papers = DAY_PAPERS.map((paper) => dayPaper(salon, paper));
    const cards = new Map([["committee", committee], ["audience", audience], ["person", own], ...[...invitations, ...papers].map(keyed)]);
    const name = cards.has(chosen) && (chosen !== "person" || people.length > 0) ? chosen : "committee";
    const shown = cards.get(name) ?? committee;
    preview.keep(shown, [salon, documentLanguage()]);
    const card = (/** @type {string} */ key, /** @type {Shared} */ shared, /** @type {unknown} */ inside = nothing) =>
      documentCard(shared, { isShown: key === name, writing, choose: () => set(() => (chosen = key)), save, inside });
    return html`
      <div class="share">
        <div class="stack">
          ${versionView(salon, version, (number) => set(() => (version = number)))}
          ${card("committee", committee)}${card("audience", audience)}
          <h2 class="over-cards">${t("papers-people")}</h2>
          ${people.length > 0
            ? card("person", own, peopleView(people, person, (id) => set(() => ((person = id), (chosen = "person")))))
            : html`<p class="quiet">${t("papers-nobody")} <a href=${at("salons", salon.id, "roles")}>${t("papers-to-roles")}</a></p>`}
          <h2 class="over-cards">${t("papers-day")}</h2>
          <div class="card paper-list">${papers.map((each, index) => paperRow(each, String(DAY_PAPERS[index]), { isShown: each.key === name, writing, choose: () => set(() => (chosen = each.key)), save }))}</div>
          <h2 class="over-cards">${t("salons-invitations")}</h2>
          ${invitations.length > 0
            ? invitations.map((each) => card(each.key, each))
            : html`<p class="quiet">${t("salons-nobody-to-invite")} <button type="button" class="link" @click=${() => void chooseSpeaker(salon, 1)}>${t("salons-choose-speaker")}</button></p>`}
        </div>
        ${preview.view(shown)}
      </div>`;
  };
}

/** @param {Shared} shared @returns {[string, Shared]} */
const keyed = (shared) => [shared.key, shared];

/**
 * @typedef {object} Ways
 * @property {boolean} isShown
 * @property {Set<string>} writing
 * @property {() => void} choose
 * @property {(shared: Shared, form: Form) => Promise<void>} save
 */

/** Which version goes out, and what is not in it yet. @param {Salon} salon @param {number | null} version @param {(number: number | null) => void} choose */
const versionView = (salon, version, choose) => html`
  <section class="version-strip" data-test="version-line">
    ${icon("stamp", 16)}
    <b>${versionLine(salon) || t("papers-draft")}</b>
    ${salon.version && !salon.changes_since
      ? nothing
      : html`<span class="quiet">${salon.version ? t("papers-not-final-changes") : t("papers-not-final")}</span> <a href=${at("salons", salon.id, "run-sheet")} data-test="to-publish">${t("papers-to-publish")}</a>`}
    <span class="grow"></span>
    ${salon.version
      ? html`<label><span>${t("papers-which")}</span><span class="select"><select data-test="share-version" @change=${(/** @type {Event} */ e) => choose(Number(/** @type {HTMLSelectElement} */ (e.target).value) || null)}>
          <option value="0" .selected=${version === null}>${t("papers-as-it-stands")}</option>
          ${Array.from({ length: salon.version.number }, (_, index) => (salon.version?.number ?? 0) - index).map((number) => html`<option value=${number} .selected=${version === number}>V${number}</option>`)}
        </select></span></label>`
      : nothing}
  </section>`;

/** Whose sheet: everybody's, or one person's. @param {OnSheet[]} people @param {string | null} person @param {(id: string | null) => void} choose */
const peopleView = (people, person, choose) => html`
  <div class="people-pick" role="group" aria-label=${t("papers-whose")}>
    ${[{ id: null, name: t("papers-all") }, ...people].map(
      ({ id, name }) => html`<button type="button" class="chip" data-test="person" data-person=${id ?? "all"} aria-pressed=${id === person ? "true" : "false"} @click=${() => choose(id)}>${name}</button>`,
    )}
  </div>`;

/** @param {boolean} on @param {(on: boolean) => void} change */
const contactsSwitch = (on, change) => html`<label class="switch"><input type="checkbox" data-test="contacts" .checked=${on}
  @change=${(/** @type {Event} */ e) => change(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("salons-with-contacts")}</span></label>`;

/** The buttons of a document: files first, then its text. @param {Shared} shared @param {Ways} ways @param {boolean} small */
const waysView = (shared, { isShown, writing, choose, save }, small) => html`
  <div class="ways">
    ${shared.forms.map((form) => {
      const busy = writing.has(`${shared.key} ${form}`);
      const text = small ? (form === "pdf" ? "PDF" : t("papers-png")) : form === "pdf" ? t("salons-pdf") : t("salons-png");
      return html`<button type="button" class="btn" data-test="save-${form}" ?disabled=${busy} @click=${() => void save(shared, form)}>
        ${icon(form === "pdf" ? "file-text" : "image", 15)}<span>${busy ? t("salons-writing") : text}</span></button>`;
    })}
    ${shared.text ? html`<button type="button" class="btn" data-test="copy" @click=${() => shared.text && void copyAndSay(shared.text(), shared.title)}>${icon("copy", 15)}<span>${small ? t("papers-copy") : t("salons-copy")}</span></button>` : nothing}
    ${small ? nothing : html`<span class="grow"></span>`}
    <button type="button" class="btn bare" data-test="show-text" aria-pressed=${isShown ? "true" : "false"} @click=${choose}>${icon("eye", 15)}<span>${shared.picture ? t("papers-look") : t("salons-show-text")}</span></button>
  </div>`;

/** @param {Shared} shared @param {Ways & {inside: unknown}} ways */
const documentCard = (shared, ways) => html`
  <section class="card document ${ways.isShown ? "shown" : ""}" data-test="document" data-document=${shared.kind} aria-label=${shared.title}>
    <header><h2>${shared.title}</h2>${shared.aside}</header>
    ${ways.inside}
    <p class="quiet">${shared.about}</p>
    ${waysView(shared, ways, false)}
  </section>`;

/** @param {Shared} shared @param {string} paper @param {Ways} ways */
const paperRow = (shared, paper, ways) => html`
  <section class="paper-row ${ways.isShown ? "shown" : ""}" data-test="document" data-document="paper" data-paper=${paper} aria-label=${shared.title}>
    <div><h3>${shared.title} ${shared.aside}</h3><p class="quiet">${shared.about}</p></div>
    ${waysView(shared, ways, true)}
  </section>`;

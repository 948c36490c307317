/** One person with everything they did: offices, talks, roles; when they are away and what they like to do. The hats are put on here and their rooms are one click away. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { factList } from "../../parts/facts.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button, pageHead } from "../../parts/page.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_history, people_erase, people_remove, people_set_photo, people_show, roles_away_list, roles_catalogue, roles_preference, speakers_add } from "../../bridge/commands.js";
import { sayDate, sayMonth } from "../../dates.js";
import { at, go } from "../../router.js";
import { t } from "../../text.js";
import { visitsCard } from "../attendance/visits.js";
import { officeName } from "../committee/words.js";
import { awayCard } from "./away.js";
import { askToErase } from "./erase.js";
import { editPerson } from "./form.js";
import { preferenceCard } from "./preference.js";
import { hatChips, initial, salonOf, workOf } from "./words.js";
import "../../parts/drop-menu.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").Person} Person */
/** @typedef {import("../../bridge/types.d.ts").PersonPage} PersonPage */

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openPerson({ names }) {
  const id = names[1] ?? "";
  /** @type {PersonPage} */
  let shown;
  /** @type {import("../../bridge/types.d.ts").Away[]} */
  let away = [];
  /** @type {import("../../bridge/types.d.ts").Preference} */
  let preference;
  /** @type {import("../../bridge/types.d.ts").CatalogueRole[]} */
  let catalogue = [];
  /** @type {import("../../bridge/types.d.ts").Visit[]} */
  let visits = [];

  return {
    rooms: ["people", "committee", "speakers", "events", "attendance"],
    title: () => shown.person.name,
    load: async () => {
      [shown, away, preference, catalogue, visits] = await Promise.all([people_show({ id }), roles_away_list({ person: id }), roles_preference({ person: id }), roles_catalogue(), attendance_history({ person: id })]);
    },
    view: () => {
      const { person } = shown;
      return html`
        ${pageHead({
          crumb: html`<a href=${at("people")}>${t("common-people")}</a>`,
          title: html`<bdi class="clamped">${person.name}</bdi>${person.address ? html` <small class="address">${person.address}</small>` : nothing}`,
          facts: html`${hatChips(person)}${workOf(person) ? html`<span>${workOf(person)}</span>` : nothing}
            ${person.city ? html`<span>${person.city}</span>` : nothing}
            ${person.years === null ? nothing : html`<span>${t("people-years-in-hr", { years: person.years })}</span>`}`,
          actions: html`${button({ text: t("people-edit"), act: () => void editPerson(person), icon: "pencil", test: "edit-person" })}
            <drop-menu .compact=${true} .text=${t("people-more")} .test=${"person-more"} .items=${moreItems(person)}></drop-menu>`,
        })}
        <div class="with-aside">
          <div class="stack">${contactCard(person)}${outwardCard(person)}${doingsCard(shown)}${visitsCard(visits)}</div>
          <aside class="stack">${photoCard(person)}${awayCard(person, away)}${preferenceCard(person, preference, catalogue)}${noteCard(person)}</aside>
        </div>`;
    },
  };
}

/** @param {Person} person @returns {import("../../parts/drop-menu.js").Item[]} */
const moreItems = (person) => [
  person.hats.speaker
    ? { text: t("people-open-speaker"), icon: "mic-vocal", test: "open-speaker", act: () => go("speakers", person.id) }
    : { text: t("people-make-speaker"), icon: "mic-vocal", test: "make-speaker", act: () => void makeSpeaker(person) },
  "line",
  { text: t("people-remove"), icon: "trash-2", test: "remove-person", act: () => void removePerson(person) },
  { text: t("people-erase"), icon: "ban", danger: true, test: "erase-person", act: () => void erasePerson(person) },
];

/** @param {Person} person */
const makeSpeaker = (person) =>
  attempt(async () => {
    await speakers_add({ person: person.id, person_fields: null, fields: {} });
    go("speakers", person.id);
    await sayDone();
  });

/** Removing can be undone; the core refuses it while something refers to the person, and says what. @param {Person} person */
const removePerson = (person) =>
  attempt(async () => {
    await people_remove({ id: person.id });
    go("people");
    await sayDone();
  });

/** @param {Person} person */
async function erasePerson(person) {
  const erased = await askToErase({ name: person.name, what: t("people-erase-what"), erase: () => people_erase({ id: person.id }) });
  if (erased) go("people");
}

/** @param {Person} person */
const contactCard = (person) => html`<section class="card" aria-labelledby="contact">
  <h2 id="contact">${t("people-contact")}</h2>
  ${factList([
    [t("people-phone"), person.phone],
    [t("people-wechat"), person.wechat],
    [t("people-email"), person.email],
    [t("people-nickname"), person.nickname],
    [t("people-company"), person.company],
    [t("people-post"), person.post],
  ], t("people-contact-none"))}</section>`;

/** @param {Person} person */
const outwardCard = (person) => html`<section class="card" aria-labelledby="outward">
  <header><h2 id="outward">${t("people-outward")}</h2>${person.introduction === ""
    ? nothing
    : person.introduction_approved
      ? chip({ text: t("people-approved"), look: "jade" })
      : chip({ text: t("people-not-approved"), look: "amber" })}</header>
  ${person.title === "" && person.introduction === ""
    ? html`<p class="quiet">${t("people-outward-none")}</p>`
    : html`${person.title ? html`<p><b>${person.title}</b></p>` : nothing}<p class="kept-lines">${person.introduction}</p>`}</section>`;

/** @param {PersonPage} page */
const doingsCard = ({ terms, appearances, assignments }) => html`<section class="card" aria-labelledby="doings">
  <h2 id="doings">${t("people-doings")}</h2>
  ${terms.length + appearances.length + assignments.length === 0 ? html`<p class="quiet">${t("people-doings-none")}</p>` : nothing}
  <ul class="lines">
    ${repeat(terms, (term) => term.id, termLine)}
    ${appearances.map((talk) => doingLine("mic-vocal", talk.talk === null ? t("people-standby") : t("people-talk"), talk.topic, talk))}
    ${assignments.map((role) => doingLine("user-check", role.role_name || t(`role-${role.role}`), "", role))}
  </ul></section>`;

/** @param {PersonPage["terms"][number]} term */
const termLine = (term) => html`<li>${icon("network")}<div class="grow">
  <a href=${at("committee")}>${officeName(term.office)}${term.interest_group ? html`（${term.interest_group}）` : nothing}</a>
  <small>${term.ended ? t("people-term-ended", { from: sayMonth(term.started), to: sayMonth(term.ended) }) : t("people-term-since", { from: sayMonth(term.started) })}${term.end_reason
    ? html` · ${term.end_reason}`
    : nothing}</small></div></li>`;

/**
 * @param {string} iconName
 * @param {string} what
 * @param {string} detail
 * @param {{event: string, number: number | null, theme: string, date: string, state: string}} doing
 */
const doingLine = (iconName, what, detail, doing) => html`<li>${icon(iconName)}<div class="grow">
  <span>${what}${detail ? html`：${detail}` : nothing}</span>
  <small><a href=${at("salons", doing.event)}>${salonOf(doing)}</a> · ${sayDate(doing.date)}</small></div>
  ${chip({ text: t(`standing-${doing.state}`) })}</li>`;

/** @param {Person} person */
const photoCard = (person) => html`<section class="card photo-card" aria-label=${t("people-photo")}>
  <div class="portrait">${person.photo ? html`<stored-picture .alt=${t("people-photo-of", { name: person.name })} .hash=${person.photo}></stored-picture>` : initial(person.name)}</div>
  <div class="chips">
    ${pictureButton({ text: person.photo ? t("people-photo-change") : t("people-photo-add"), test: "photo", take: (bytes) => void setPhoto(person, bytes) })}
    ${person.photo ? html`<button type="button" class="btn small bare" data-test="photo-remove" @click=${() => void setPhoto(person, null)}>${t("people-photo-remove")}</button>` : nothing}
  </div></section>`;

/** @param {Person} person @param {string | null} bytes */
const setPhoto = (person, bytes) =>
  attempt(async () => {
    await people_set_photo({ id: person.id, bytes });
    await sayDone();
  });

/** @param {Person} person */
const noteCard = (person) =>
  person.note === "" && person.tags.length === 0
    ? nothing
    : html`<section class="card" aria-labelledby="note"><h2 id="note">${t("people-note")}</h2>
        ${person.tags.length > 0 ? html`<p class="chips">${person.tags.map((tag) => chip({ text: tag }))}</p>` : nothing}
        <p class="kept-lines">${person.note}</p></section>`;

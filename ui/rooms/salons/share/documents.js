/** What can be shared, each with its words and what it asks of the core: one shape for papers of salons and of other rooms. */
import { html, nothing } from "../../../parts/lit.js";
import { at } from "../../../router.js";
import { t } from "../../../text.js";
import { editScript } from "../scripts.js";
import { chooseSpeaker } from "../speakers.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Appearance} Appearance */
/** @typedef {import("../../../bridge/shell.d.ts").OnSheet} OnSheet */
/** @typedef {import("../../../bridge/shell.d.ts").Wanted} Wanted */

/**
 * @typedef {object} Shared one document that can be shared
 * @property {string} key tells it from the others, also in addresses
 * @property {Wanted["document"]} kind
 * @property {string} icon
 * @property {string} title
 * @property {string} about
 * @property {boolean} contacts whether it can carry everybody's numbers
 * @property {boolean} answers whether the numbers of those who answer for the day stand on it in any case
 * @property {boolean} rows whether its calendar can be cut into the rows of the sheet
 * @property {number} versions how many final versions there are of it
 * @property {{id: string, name: string}[] | null} whose the people it can be about; null: it is about nobody
 * @property {string} [everybody] the word for all of them at once, when there is such a paper
 * @property {(of: {whose: string, version: number | null}) => Wanted} wanted
 * @property {unknown} aside something to do first, beside its title
 * @property {unknown} nobody what is said when it is about people and there is nobody yet
 */

/** Of everybody at once. */
export const EVERYBODY = "all";

/** What most documents have: no people, no versions, no numbers. @type {Omit<Shared, "key" | "kind" | "icon" | "title" | "about" | "wanted">} */
const PLAIN = { contacts: false, answers: false, rows: false, versions: 0, whose: null, aside: nothing, nobody: nothing };

/** The papers for the day in the order in which they are needed. */
const DAY_PAPERS = /** @type {const} */ ({
  host_script: "mic",
  values_script: "flag",
  timing_sheet: "timer",
  time_cards: "clock",
  sign_in: "clipboard-check",
  table_cards: "tag",
  name_stickers: "user",
});

/**
 * Everything of a salon, in groups.
 * @param {Salon} salon
 * @param {OnSheet[]} people who has duties on the day
 * @returns {{title: string, documents: Shared[]}[]}
 */
export function documentsOf(salon, people) {
  const event = salon.id;
  const versions = salon.version?.number ?? 0;
  const held = salon.status === "held" || salon.status === "reviewed";
  const guests = salon.appearances.filter((each) => each.state !== "declined" && each.state !== "no_show");
  const whose = guests.map(({ speaker, name, address }) => ({ id: speaker, name: `${name}${address}` }));
  const nobody = html`${t("share-no-speakers")} <button type="button" class="link" data-test="choose-speaker" @click=${() => void chooseSpeaker(salon, 1)}>${t("salons-choose-speaker")}</button>`;
  return [
    {
      title: t("share-group-all"),
      documents: [
        named("run_sheet", "clipboard-list", { contacts: true, answers: true, rows: true, versions, wanted: ({ version }) => ({ document: "run_sheet", event, version }) }),
        named("agenda", "list", { rows: true, versions, wanted: ({ version }) => ({ document: "agenda", event, version }) }),
        named("poster", "party-popper", { wanted: () => ({ document: "poster", event }) }),
        named("contacts", "phone", { contacts: true, answers: true, wanted: () => ({ document: "contacts", event }) }),
        named("tasks", "list-checks", { wanted: () => ({ document: "tasks", event, person: null }) }),
        ...(salon.signed_up !== null ? [named("sign_ups", "ticket", { contacts: true, wanted: () => ({ document: "sign_ups", event }) })] : []),
      ],
    },
    ...(held ? [after(event)] : []),
    {
      title: t("share-group-people"),
      documents: [
        named("person_sheet", "user-check", {
          whose: people,
          everybody: t("share-everybody"),
          nobody: html`${t("share-no-duties")} <a href=${at("salons", event, "roles")}>${t("share-to-roles")}</a>`,
          wanted: ({ whose: id }) => ({ document: "person_sheet", event, person: id === EVERYBODY ? null : id }),
        }),
        named("invitation", "mail", { whose, nobody, wanted: ({ whose: speaker }) => ({ document: "invitation", event, speaker }) }),
        named("certificate", "badge-check", { whose, nobody, wanted: ({ whose: speaker }) => ({ document: "certificate", event, speaker }) }),
      ],
    },
    { title: t("share-group-day"), documents: Object.entries(DAY_PAPERS).map(([paper, icon]) => dayPaper(salon, paper, icon)) },
  ];
}

/** What goes out once a salon was held. @param {string} event */
const after = (event) => ({
  title: t("share-group-after"),
  documents: [
    named("recap", "images", { wanted: () => ({ document: "recap", event }) }),
    named("retrospective", "rotate-ccw", { wanted: () => ({ document: "retrospective", event }) }),
  ],
});

/** The salons from a day to a day beside each other. @param {{from: string | null, to: string | null}} range */
export const trends = ({ from, to }) => named("trends", "chart-line", { wanted: () => ({ document: "trends", from, to }) });

/** The sheet of a venue. @param {string} venue */
export const venueSheet = (venue) => named("venue_sheet", "map-pin", { wanted: () => ({ document: "venue_sheet", venue }) });

/** The list of all speakers. */
export const speakerList = () => named("speaker_list", "mic-vocal", { contacts: true, wanted: () => ({ document: "speaker_list" }) });

/** Who does what in a range of days. @param {{from: string, to: string}} range */
export const rota = ({ from, to }) => named("rota", "users", { wanted: () => ({ document: "rota", from, to }) });

/** The activities of a year. @param {number} year */
export const yearCalendar = (year) => named("year_calendar", "calendar-days", { wanted: () => ({ document: "year_calendar", year }) });

/**
 * @param {Wanted["document"]} kind
 * @param {string} icon
 * @param {Partial<Shared> & Pick<Shared, "wanted">} what
 * @returns {Shared}
 */
const named = (kind, icon, what) => ({ ...PLAIN, key: kind, kind, icon, title: t(`share-what-${kind}`), about: t(`share-about-${kind}`), ...what });

/** @param {Salon} salon @param {string} paper @param {string} icon @returns {Shared} */
const dayPaper = (salon, paper, icon) => ({
  ...PLAIN,
  key: paper,
  kind: "paper",
  icon,
  title: t(`documents-paper-${paper}`),
  about: t(`papers-about-${paper}`),
  aside: (paper === "host_script" || paper === "values_script") && !salon[paper] ? unwritten(salon, paper) : nothing,
  wanted: () => ({ document: "paper", event: salon.id, paper }),
});

/** That nobody wrote the words yet, with the way to write them. @param {Salon} salon @param {import("../scripts.js").Script} script */
const unwritten = (salon, script) =>
  html`<button type="button" class="link" data-test="write-script" @click=${() => void editScript(salon, script)}>${t("papers-not-written")}</button>`;

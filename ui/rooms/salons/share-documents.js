/** What of a salon can be shared, each with its texts, its picture and its files: one shape for all of them. */
import { html, nothing } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { documents_name, documents_preview, documents_save, documents_text } from "../../bridge/commands.js";
import { session } from "../../session.js";
import { t } from "../../text.js";
import { editScript } from "./scripts.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/shell.d.ts").Written} Written */
/** @typedef {import("../../bridge/shell.d.ts").OnSheet} OnSheet */
/** @typedef {import("../../bridge/shell.d.ts").Wanted} Wanted */
/** @typedef {import("../../bridge/shell.d.ts").Form} Form */

/**
 * @typedef {object} Shared one document that can be shared
 * @property {string} key what its preview depends on besides the salon
 * @property {"committee" | "audience" | "invitation" | "person" | "paper"} kind
 * @property {string} title
 * @property {string} about
 * @property {unknown} aside
 * @property {("pdf" | "png")[]} forms the first is what people use most
 * @property {(form: Form) => Promise<string>} suggest a file name
 * @property {(() => Promise<string>) | null} text
 * @property {(() => Promise<ArrayBuffer>) | null} picture of its pages; null: the text is its preview
 * @property {(form: Form, path: string) => Promise<Written>} save
 */

export const documentLanguage = () => session.chapter?.document_language ?? "zh-CN";

/** @param {Form} form @param {{contacts?: boolean}} [how] @returns {import("../../bridge/shell.d.ts").Asked} */
const asked = (form, { contacts = false } = {}) => ({ form, contacts, lang: documentLanguage(), theme: null, calendar: "event" });

/** What is the same for every document: its name, its file, its text. @param {Wanted} wanted @param {{contacts?: boolean}} [how] */
const ways = (wanted, how) => ({
  suggest: (/** @type {Form} */ form) => documents_name({ wanted, options: asked(form, how) }),
  text: () => documents_text({ wanted, options: asked("wechat", how) }),
  picture: null,
  save: (/** @type {Form} */ form, /** @type {string} */ path) => documents_save({ wanted, options: asked(form, how), path, overwrite: true }),
});

/** The papers for the day in the order in which they are needed. */
export const DAY_PAPERS = ["host_script", "values_script", "timing_sheet", "time_cards", "sign_in", "table_cards", "name_stickers"];
const SPOKEN = ["host_script", "values_script"];

/**
 * @param {Salon} salon
 * @param {"committee" | "audience"} audience
 * @param {{contacts: boolean, version: number | null, aside: unknown}} how
 * @returns {Shared}
 */
export function runSheet(salon, audience, { contacts, version, aside }) {
  const committee = audience === "committee";
  return {
    key: `${audience} ${contacts} ${version}`,
    kind: audience,
    title: committee ? t("salons-for-committee") : t("salons-for-audience"),
    about: committee ? t("salons-for-committee-text") : t("salons-for-audience-text"),
    aside,
    forms: ["png", "pdf"],
    ...ways({ document: committee ? "run_sheet" : "agenda", event: salon.id, version }, { contacts }),
  };
}

/** @param {Salon} salon @param {import("../../bridge/types.d.ts").Appearance} appearance @returns {Shared} */
export function invitation(salon, { speaker, name, address, topic, standby, state }) {
  return {
    key: speaker,
    kind: "invitation",
    title: `${name}${address}`,
    about: topic ? t("salons-topic-quoted", { topic }) : t("salons-no-topic"),
    aside: chip({ text: standby ? t("salons-standby") : t(`standing-${state}`), look: state === "confirmed" ? "jade" : "amber" }),
    forms: ["pdf"],
    ...ways({ document: "invitation", event: salon.id, speaker }),
  };
}

/** What one person does on the day; null: everybody. @param {Salon} salon @param {OnSheet | null} person @returns {Shared} */
export function personSheet(salon, person) {
  const whose = person?.id ?? null;
  return {
    key: `person ${whose}`,
    kind: "person",
    title: person ? t("papers-person", { name: person.name }) : t("papers-everybody"),
    about: person ? person.roles.join(" · ") : t("papers-everybody-text"),
    aside: nothing,
    forms: ["png"],
    ...ways({ document: "person_sheet", event: salon.id, person: whose }),
  };
}

/** @param {Salon} salon @param {string} paper @returns {Shared} */
export function dayPaper(salon, paper) {
  /** @type {Wanted} */
  const wanted = { document: "paper", event: salon.id, paper };
  const common = ways(wanted);
  return {
    key: `paper ${paper}`,
    kind: "paper",
    title: t(`documents-paper-${paper}`),
    about: t(`papers-about-${paper}`),
    aside: (paper === "host_script" || paper === "values_script") && !salon[paper] ? unwritten(salon, paper) : nothing,
    forms: ["pdf", "png"],
    ...common,
    text: SPOKEN.includes(paper) ? common.text : null,
    picture: () => documents_preview({ wanted, options: asked("pdf") }),
  };
}

/** That nobody wrote the words yet, with the way to write them. @param {Salon} salon @param {import("./scripts.js").Script} script */
const unwritten = (salon, script) => html`<button type="button" class="link" @click=${() => void editScript(salon, script)}>${t("papers-not-written")}</button>`;

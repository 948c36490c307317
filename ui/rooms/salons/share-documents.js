/** What of a salon can be shared, each with its texts, its picture and its files: one shape for all of them. */
import { html, nothing } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import {
  documents_invitation_text,
  documents_paper_name,
  documents_paper_preview,
  documents_paper_text,
  documents_person_name,
  documents_person_text,
  documents_run_sheet_text,
  documents_save_invitation,
  documents_save_paper,
  documents_save_person,
  documents_save_run_sheet,
  documents_suggest_name,
} from "../../bridge/commands.js";
import { session } from "../../session.js";
import { t } from "../../text.js";
import { editScript } from "./scripts.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/shell.d.ts").Written} Written */
/** @typedef {import("../../bridge/shell.d.ts").OnSheet} OnSheet */

/**
 * @typedef {object} Shared one document that can be shared
 * @property {string} key what its preview depends on besides the salon
 * @property {"committee" | "audience" | "invitation" | "person" | "paper"} kind
 * @property {string} title
 * @property {string} about
 * @property {unknown} aside
 * @property {("pdf" | "png")[]} forms the first is what people use most
 * @property {(form: string) => Promise<string>} suggest a file name
 * @property {(() => Promise<string>) | null} text
 * @property {(() => Promise<ArrayBuffer>) | null} picture of its pages; null: the text is its preview
 * @property {(form: string, path: string) => Promise<Written>} save
 */

export const documentLanguage = () => session.chapter?.document_language ?? "zh-CN";

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
  const asked = { event: salon.id, audience, contacts, version, lang: documentLanguage() };
  return {
    key: `${audience} ${contacts} ${version}`,
    kind: audience,
    title: committee ? t("salons-for-committee") : t("salons-for-audience"),
    about: committee ? t("salons-for-committee-text") : t("salons-for-audience-text"),
    aside,
    forms: ["png", "pdf"],
    suggest: (form) => documents_suggest_name({ event: salon.id, document: committee ? "run_sheet" : "agenda", speaker: null, version, form, lang: documentLanguage() }),
    text: () => documents_run_sheet_text(asked),
    picture: null,
    save: (form, path) => documents_save_run_sheet({ ...asked, form, path, overwrite: true }),
  };
}

/** @param {Salon} salon @param {import("../../bridge/types.d.ts").Appearance} appearance @returns {Shared} */
export function invitation(salon, { speaker, name, address, topic, standby, state }) {
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
    picture: null,
    save: (form, path) => documents_save_invitation({ ...asked, form, path, overwrite: true }),
  };
}

/** What one person does on the day; null: everybody. @param {Salon} salon @param {OnSheet | null} person @returns {Shared} */
export function personSheet(salon, person) {
  const asked = { event: salon.id, person: person?.id ?? null, lang: documentLanguage() };
  return {
    key: `person ${asked.person}`,
    kind: "person",
    title: person ? t("papers-person", { name: person.name }) : t("papers-everybody"),
    about: person ? person.roles.join(" · ") : t("papers-everybody-text"),
    aside: nothing,
    forms: ["png"],
    suggest: (form) => documents_person_name({ ...asked, form }),
    text: () => documents_person_text(asked),
    picture: null,
    save: (form, path) => documents_save_person({ ...asked, form, path, overwrite: true }),
  };
}

/** @param {Salon} salon @param {string} paper @returns {Shared} */
export function dayPaper(salon, paper) {
  const asked = { event: salon.id, paper, lang: documentLanguage() };
  return {
    key: `paper ${paper}`,
    kind: "paper",
    title: t(`documents-paper-${paper}`),
    about: t(`papers-about-${paper}`),
    aside: (paper === "host_script" || paper === "values_script") && !salon[paper] ? unwritten(salon, paper) : nothing,
    forms: ["pdf", "png"],
    suggest: (form) => documents_paper_name({ ...asked, form }),
    text: SPOKEN.includes(paper) ? () => documents_paper_text(asked) : null,
    picture: () => documents_paper_preview(asked),
    save: (form, path) => documents_save_paper({ ...asked, form, path, overwrite: true }),
  };
}

/** That nobody wrote the words yet, with the way to write them. @param {Salon} salon @param {import("./scripts.js").Script} script */
const unwritten = (salon, script) => html`<button type="button" class="link" @click=${() => void editScript(salon, script)}>${t("papers-not-written")}</button>`;

/**
 * The paper that goes along with a letter: the invitation as a page of its own, the certificate with the thanks.
 *
 * For tests: [data-test=beside] with save-pdf, save-png.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { savePaper } from "../../parts/save-paper.js";
import { documents_name, documents_save } from "../../bridge/commands.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/shell.d.ts").Asked} Asked */
/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */

/** Which paper belongs to which letter. @type {Partial<Record<Letter["kind"], "invitation" | "certificate">>} */
const BESIDE = { invitation: "invitation", confirmation: "invitation", thanks: "certificate" };

/** The forms in which it is handed on. @type {("pdf" | "png")[]} */
const FORMS = ["pdf", "png"];

/** @param {Letter} letter */
export function papersBeside({ kind, event, speaker, lang }) {
  const document = BESIDE[kind];
  if (!document || !event || !speaker) return nothing;
  const wanted = { document, event: event.id, speaker: speaker.id };
  const save = (/** @type {"pdf" | "png"} */ form) => {
    /** @type {Asked} */
    const options = { form, contacts: false, lang, theme: null, calendar: "event" };
    return savePaper({
      suggest: () => documents_name({ wanted, options }),
      save: (path) => documents_save({ wanted, options, path, overwrite: true }),
      apart: form !== "pdf",
    });
  };
  return html`<section class="letter-papers" data-test="beside" aria-labelledby="letter-papers"><h3 id="letter-papers">${t("letters-beside")}</h3>
    <div class="ways">${FORMS.map(
      (form) => html`<button type="button" class="btn small" data-test="save-${form}" @click=${() => void save(form)}>${icon(form === "pdf" ? "file-text" : "image", 14)}<span>${t(`letters-beside-${document}`)} ${form === "pdf" ? "PDF" : t("papers-png")}</span></button>`,
    )}</div></section>`;
}

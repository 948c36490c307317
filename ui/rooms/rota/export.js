/** The rota as a file: to print, to send as a picture, to work on in Excel or WPS. For tests: data-test=rota-export with rota-pdf, rota-png, rota-xlsx. */
import { html } from "../../parts/lit.js";
import { savePaper } from "../../parts/save-paper.js";
import "../../parts/drop-menu.js";
import { documents_name, documents_save } from "../../bridge/commands.js";
import { session } from "../../session.js";
import { t } from "../../text.js";

/** @type {[import("../../bridge/shell.d.ts").Form, string, string][]} form, name, icon */
const FORMS = [
  ["pdf", "salons-pdf", "file-text"],
  ["png", "salons-png", "image"],
  ["xlsx", "papers-xlsx", "table"],
];

/** @param {{from: string, to: string}} range */
export const exportMenu = ({ from, to }) => html`<drop-menu .text=${t("papers-save-rota")} .icon=${"file-text"} .test=${"rota-export"} .items=${FORMS.map(([form, text, icon]) => ({
  text: t(text),
  icon,
  test: `rota-${form}`,
  act: () => {
    /** @type {import("../../bridge/shell.d.ts").Wanted} */
    const wanted = { document: "rota", from, to };
    /** @type {import("../../bridge/shell.d.ts").Asked} */
    const options = { form, contacts: false, lang: session.chapter?.document_language ?? "zh-CN", theme: null, calendar: "event" };
    void savePaper({
      suggest: () => documents_name({ wanted, options }),
      save: (path) => documents_save({ wanted, options, path, overwrite: true }),
      pictures: form === "png",
    });
  },
}))}></drop-menu>`;

/** The rota on paper: as PDF, as a picture for the group, as a workbook. */
import { html } from "../../parts/lit.js";
import { attempt } from "../../parts/says.js";
import { sayFile } from "../../parts/says-file.js";
import "../../parts/drop-menu.js";
import { desk_pick_save, documents_rota_name, documents_save_rota } from "../../bridge/commands.js";
import { documentLanguage } from "../../session.js";
import { t } from "../../text.js";

const FORMS = [
  { form: "pdf", icon: "file-text" },
  { form: "png", icon: "image" },
  { form: "xlsx", icon: "table" },
];

/** @param {{from: string, to: string}} range */
export const exportMenu = ({ from, to }) => html`<drop-menu .text=${t("rota-export")} .test=${"export-rota"} .items=${FORMS.map(({ form, icon }) => ({
  text: t(`rota-export-${form}`),
  icon,
  test: `export-${form}`,
  act: () => void save({ from, to, form, lang: documentLanguage() }),
}))}></drop-menu>`;

/** @param {{from: string, to: string, form: string, lang: string}} asked */
const save = (asked) =>
  attempt(async () => {
    const path = await desk_pick_save({ name: await documents_rota_name(asked) });
    if (path === null) return;
    const written = await documents_save_rota({ ...asked, path, overwrite: true });
    sayFile(t("salons-written", { path: written.path }), written.path);
  });

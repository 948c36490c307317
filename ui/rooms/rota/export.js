/** The rota as a file: to print, to send as a picture, to work on in Excel or WPS. For tests: data-test=rota-export. */
import { button } from "../../parts/page.js";
import { t } from "../../text.js";
import { openShareDialog } from "../salons/share/dialog.js";
import { rota } from "../salons/share/documents.js";

/** @param {{from: string, to: string}} range */
export const exportButton = (range) => button({ text: t("share-open-rota"), icon: "share-2", test: "rota-export", act: () => openShareDialog(() => rota(range)) });

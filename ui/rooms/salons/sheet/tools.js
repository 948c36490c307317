/**
 * The tools above the run-sheet: templates, pasting, versions; and how to use the keyboard.
 *
 * For tests: data-test = templates, paste, publish, versions, sheet-keys.
 */
import { html } from "../../../parts/lit.js";
import { button, iconButton } from "../../../parts/page.js";
import { t } from "../../../text.js";
import { openPublish } from "../versions/publish.js";
import { openVersions } from "../versions/versions.js";
import { showKeys } from "./help.js";
import { openPaste } from "./paste.js";
import { openTemplates } from "./templates.js";

/** @param {import("./state.js").Sheet} sheet */
export function toolsView(sheet) {
  const { salon } = sheet;
  const next = (salon.version?.number ?? 0) + 1;
  const unchanged = salon.version !== null && salon.changes_since === 0;
  return html`<div class="sheet-tools" role="toolbar" aria-label=${t("sheet-tools")}>
    ${button({ text: t("sheet-templates"), icon: "layout-template", test: "templates", act: () => void openTemplates(sheet) })}
    ${button({ text: t("sheet-paste"), icon: "clipboard-paste", test: "paste", act: () => void openPaste(sheet, { text: "", part: null, after: null }) })}
    ${iconButton({ name: "keyboard", text: t("sheet-keys"), test: "sheet-keys", act: showKeys })}
    <span class="grow"></span>
    ${button({ text: t("sheet-versions"), icon: "history", look: "bare", test: "versions", disabled: salon.version === null, act: () => void openVersions(salon) })}
    ${button({ text: t("sheet-publish", { number: next }), icon: "stamp", test: "publish", disabled: salon.segments.length === 0 || unchanged, title: unchanged ? t("sheet-unchanged") : t("sheet-publish-why"), act: () => void openPublish(sheet) })}
  </div>`;
}

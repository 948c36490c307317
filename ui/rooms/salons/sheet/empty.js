/** A sheet without rows: what will stand here, and the three ways to begin. */
import { button, emptyState } from "../../../parts/page.js";
import { html } from "../../../parts/lit.js";
import { t } from "../../../text.js";
import { openPaste } from "./paste.js";
import { openTemplates } from "./templates.js";

/** @param {import("./state.js").Sheet} sheet */
export const emptySheet = (sheet) =>
  emptyState({
    icon: "list",
    title: t("sheet-empty"),
    text: t("sheet-empty-text"),
    actions: html`${button({ text: t("sheet-from-template"), look: "primary", icon: "layout-template", test: "empty-template", act: () => void openTemplates(sheet) })}${button({
      text: t("sheet-paste"), icon: "clipboard-paste", test: "empty-paste", act: () => void openPaste(sheet, { text: "", part: null, after: null }) })}`,
  });

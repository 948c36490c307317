/** The help sheet (?): the keys of the window. */
import { html } from "../../parts/lit.js";
import { openSheet } from "../../parts/dialog.js";
import { keyName } from "../../parts/keys.js";
import { t } from "../../text.js";

/** Opens the sheet. */
export function openHelp() {
  const lines = () => [
    [keyName("mod+k"), t("find-help-find")],
    [keyName("mod+n"), t("find-help-new")],
    [keyName("mod+z"), t("find-help-undo")],
    [keyName("mod+shift+z"), t("find-help-redo")],
    [`${keyName("alt")} ↑ ↓`, t("find-help-move")],
    [`${keyName("alt")} ← →`, t("find-help-cross")],
    ["M", t("find-help-menu")],
    [keyName("mod+enter"), t("find-help-send")],
    ["Enter", t("find-help-edit")],
    ["Esc", t("find-help-leave")],
    ["?", t("find-help-this")],
  ];
  openSheet({
    title: () => t("find-help"),
    test: "help",
    view: () => html`<dl class="keys">${lines().map(([keys, what]) => html`<dt><kbd>${keys}</kbd></dt><dd>${what}</dd>`)}</dl>`,
  });
}

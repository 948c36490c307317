/** What the keys do in the run-sheet. */
import { html } from "../../../parts/lit.js";
import { openSheet } from "../../../parts/dialog.js";
import { keyName } from "../../../parts/keys.js";
import { t } from "../../../text.js";

const KEYS = [
  ["enter", "sheet-key-enter"],
  ["tab", "sheet-key-tab"],
  ["a–z", "sheet-key-type"],
  ["insert", "sheet-key-insert"],
  ["alt+↑", "sheet-key-move"],
  ["shift+↓", "sheet-key-choose"],
  ["mod+d", "sheet-key-duplicate"],
  ["mod+c", "sheet-key-clipboard"],
  ["delete", "sheet-key-delete"],
  ["alt+enter", "sheet-key-dialog"],
  ["shift+F10", "sheet-key-menu"],
  ["mod+z", "sheet-key-undo"],
];

export function showKeys() {
  openSheet({
    title: () => t("sheet-keys"),
    test: "sheet-keys-list",
    view: () => html`<dl class="keys">${KEYS.map(([keys, does]) => html`<dt><kbd>${keyName(keys ?? "")}</kbd></dt><dd>${t(does ?? "")}</dd>`)}</dl>
      <p class="quiet">${t("sheet-key-lengths")}</p>`,
  });
}

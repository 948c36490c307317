/** Sharing something from the page where it stands: the panel of one document in a dialog. For tests: dialog[data-test=share-dialog]. */
import { html } from "../../../parts/lit.js";
import { openDialog } from "../../../parts/dialog.js";
import { icon } from "../../../parts/icons.js";
import { t } from "../../../text.js";
import { openPanel } from "./panel.js";

/** @param {() => import("./documents.js").Shared} shared anew at every drawing: its words follow the window's language */
export function openShareDialog(shared) {
  const panel = openPanel(() => opened?.redraw());
  /** @type {import("../../../parts/dialog.js").Opened<null> | null} */
  let opened = null;
  opened = openDialog({
    size: "share-dialog",
    test: "share-dialog",
    label: () => shared().title,
    view: (leave) => html`
      <button type="button" class="icon-btn share-close" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button>
      <div class="dialog-body">${panel.view(shared(), null)}</div>`,
  });
}

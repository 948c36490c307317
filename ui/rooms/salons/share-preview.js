/** What is shared, beside the list: a text as a phone shows it, or the pages as they come out of the printer. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { attempt } from "../../parts/says.js";
import { t } from "../../text.js";

/** @typedef {import("./share-documents.js").Shared} Shared */

/** How many pages a preview shows; the paper itself may have more. */
const PAGES_SHOWN = 6;

/** Keeps the preview of one document at a time. @param {() => void} redraw */
export function openPreview(redraw) {
  /** @type {unknown[]} what the preview was made from */
  let from = [];
  let text = "";
  let address = "";
  let pages = 0;

  const take = async (/** @type {Shared} */ shared) => {
    const mine = from;
    const buffer = shared.picture && (await attempt(shared.picture));
    const said = shared.picture ? "" : ((shared.text && (await attempt(shared.text))) ?? "");
    if (from !== mine) return;
    text = said;
    if (address) URL.revokeObjectURL(address);
    address = buffer ? URL.createObjectURL(new Blob([buffer.slice(4)], { type: "image/png" })) : "";
    pages = buffer ? new DataView(buffer).getUint32(0, true) : 0;
    redraw();
  };

  return {
    /** Asks again when the document or anything behind it changed. @param {Shared} shared @param {unknown[]} behind */
    keep: (shared, behind) => {
      const now = [shared.key, ...behind];
      if (now.length === from.length && now.every((each, index) => each === from[index])) return;
      from = now;
      void take(shared);
    },
    /** @param {Shared} shared */
    view: (shared) => html`
      <aside class="phone ${shared.picture ? "paper" : ""}" aria-label=${shared.picture ? t("papers-as-printed") : t("salons-as-on-phone")}>
        <header><b>${shared.title}</b>${shared.picture
          ? html`<small class="quiet">${pages > 0 ? t("papers-pages", { count: pages }) : nothing}</small>`
          : html`<button type="button" class="btn bare" @click=${() => shared.text && void copyAndSay(shared.text(), shared.title)}>${icon("copy", 15)}<span>${t("salons-copy")}</span></button>`}</header>
        ${shared.picture
          ? html`<div class="pages" data-test="pages" tabindex="0" role="group" aria-label=${shared.title}>${address
              ? html`<img src=${address} alt=${t("papers-picture-of", { name: shared.title })}>${pages > PAGES_SHOWN ? html`<p class="quiet">${t("papers-more-pages", { count: pages - PAGES_SHOWN })}</p>` : nothing}`
              : nothing}</div>`
          : html`<pre data-test="preview" tabindex="0" aria-label=${shared.title}>${text}</pre>`}
      </aside>`,
  };
}

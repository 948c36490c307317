/** How much longer or shorter than planned something took; the word stands beside the colour. */
import { html } from "../../parts/lit.js";
import { t } from "../../text.js";

/** @param {number} more minutes; below 0: shorter */
export function moreView(more) {
  if (more === 0) return html`<span class="quiet">${t("live-as-planned")}</span>`;
  return more > 0 ? html`<b class="live-longer">${t("live-longer", { minutes: more })}</b>` : html`<span class="live-shorter">${t("live-shorter", { minutes: -more })}</span>`;
}

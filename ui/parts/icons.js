/** Icons by name, drawn in the colour of the text beside them; they are ornament, never the only name of a control. */
import { html } from "./lit.js";
import { icons } from "../vendor/lucide/icons.js";

/**
 * @param {string} name one of vendor/lucide/icons.js
 * @param {number} [size] in px
 */
export const icon = (name, size = 16) => html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size}
  fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"
  aria-hidden="true"><path d=${icons[name] ?? ""}></path></svg>`;

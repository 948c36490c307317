/** The chapter's seal: one or two characters cut into vermilion, or the picture that replaces them. */
import { html } from "./lit.js";

/**
 * @param {{text: string, picture?: string | null}} seal `picture` as a data address
 * @param {"small" | "large"} [size]
 */
export const seal = ({ text, picture = null }, size = "small") =>
  picture
    ? html`<img class="seal ${size}" src=${picture} alt="">`
    : html`<span class="seal ${size}" aria-hidden="true">${[...text].slice(0, 2).join("")}</span>`;

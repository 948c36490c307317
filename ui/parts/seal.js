/**
 * The chapter's seal: one or two characters cut into vermilion, one below the other, or the picture that replaces them.
 * Each character has a row of its own: vertical writing is drawn a little too low in some places and was cut off there.
 */
import { html } from "./lit.js";
import "./stored-picture.js";

/**
 * @param {{text: string, picture?: string | null}} seal `picture` as the hash of a stored picture
 * @param {"small" | "large"} [size]
 */
export const seal = ({ text, picture = null }, size = "small") =>
  picture
    ? html`<span class="seal picture ${size}" aria-hidden="true"><stored-picture .alt=${""} .hash=${picture}></stored-picture></span>`
    : html`<span class="seal ${size}" aria-hidden="true">${[...text].slice(0, 2).map((character) => html`<b>${character}</b>`)}</span>`;

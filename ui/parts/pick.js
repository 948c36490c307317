/** Choosing one of many beside the control that asked for it: a small popover with the finding field in it. */
import { html, render } from "./lit.js";
import { placeBeside } from "./floating.js";
import "./choose-one.js";

/** @typedef {import("./choose-one.js").Choice} Choice */
/** @typedef {import("./choose-one.js").Create} Create */

/**
 * Opens the field beside `anchor`; resolves with the choice, or null when it was left.
 * @param {Element} anchor
 * @param {{label: string, search: (query: string) => Promise<Choice[]>, create?: Create, placeholder?: string}} what
 * @returns {Promise<Choice | null>}
 */
export function pickBeside(anchor, { label, search, create, placeholder = "" }) {
  const host = anchor.closest("dialog") ?? document.body;
  const floating = document.createElement("div");
  floating.popover = "auto";
  floating.className = "floating pick";
  host.append(floating);
  return new Promise((resolve) => {
    let answer = /** @type {Choice | null} */ (null);
    const leave = () => {
      floating.remove();
      if (anchor instanceof HTMLElement && anchor.isConnected) anchor.focus();
      resolve(answer);
    };
    const choose = (/** @type {CustomEvent<Choice | null>} */ event) => {
      answer = event.detail;
      floating.hidePopover();
    };
    render(
      html`<p>${label}</p><choose-one .label=${label} .test=${"pick"} .placeholder=${placeholder} .search=${search} .create=${create ?? null} @choose=${choose}></choose-one>`,
      floating,
    );
    floating.addEventListener("toggle", (event) => /** @type {ToggleEvent} */ (event).newState === "closed" && leave());
    floating.showPopover();
    placeBeside(floating, anchor);
    /** @type {any} */ (floating.querySelector("choose-one"))?.open();
  });
}

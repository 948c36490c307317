/** The keys of live mode: one key, one act. They stand before the keys of the window, and rest while a dialog is open. */
import { isTextField, keyName } from "../../parts/keys.js";
import { html } from "../../parts/lit.js";
import { openSheet } from "../../parts/dialog.js";
import { t } from "../../text.js";

/** What each key does, as the help tells it. @returns {[string, string][]} */
const help = () => [
  [t("live-key-space"), "live-help-next"],
  ["Z", "live-help-undo"],
  ["B", "live-help-back"],
  ["P", "live-help-pause"],
  ["S", "live-help-skip"],
  ["+ −", "live-help-minutes"],
  ["R", "live-help-recover"],
  ["T", "live-help-times"],
  ["1–9", "live-help-go"],
  [`${keyName("alt")} ↑ ↓`, "live-help-move"],
  ["C", "live-help-check-in"],
  ["F", "live-help-full-screen"],
  ["Esc", "live-help-escape"],
  ["?", "live-help-this"],
];

/**
 * Listens until the signal ends.
 * @param {Record<string, () => void>} acts by key as `event.key` names it, in lower case; a digit is looked up as itself
 * @param {AbortSignal} signal
 * @param {() => boolean} active whether the page wants them now
 */
export function liveKeys(acts, signal, active) {
  // Whether the focus was last moved by keyboard: then Space is the control's. After a click it is the next step.
  let walked = false;
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Tab") walked = true;
    if (!active() || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isTextField(event.target) || document.querySelector("dialog[open], [popover]:popover-open:not(#toasts)")) return;
    const act = acts[event.key.toLowerCase()];
    if (!act || (event.key === " " && walked && event.target instanceof Element && event.target.matches("button, a"))) return;
    event.preventDefault();
    if (!event.repeat) act();
  };
  document.addEventListener("keydown", press, { signal, capture: true });
  document.addEventListener("pointerdown", () => (walked = false), { signal, capture: true });
}

/** The list of keys. */
export function showLiveKeys() {
  openSheet({
    title: () => t("live-help"),
    test: "live-keys",
    view: () => html`<dl class="keys">${help().map(([keys, does]) => html`<dt><kbd>${keys}</kbd></dt><dd>${t(does)}</dd>`)}</dl>`,
  });
}

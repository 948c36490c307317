/** Keyboard shortcuts: one listener a shortcut, ended by its signal; keys inside a text field belong to the field. */

const APPLE = /mac/i.test(navigator.platform);

/** How a shortcut is written on this machine. @param {string} keys such as "mod+k" */
export const keyName = (keys) =>
  keys
    .split("+")
    .map((key) => ({ mod: APPLE ? "⌘" : "Ctrl", shift: APPLE ? "⇧" : "Shift", alt: APPLE ? "⌥" : "Alt" })[key] ?? key.charAt(0).toUpperCase() + key.slice(1))
    .join(APPLE ? "" : " ");

/**
 * Calls `act` when the shortcut is pressed.
 * @param {string} keys "mod+k", "mod+shift+z", "?"; mod is Ctrl, or Command on Apple machines
 * @param {() => void} act
 * @param {{signal: AbortSignal, inFields?: boolean}} how `inFields`: also while typing in a text field
 */
export function onKeys(keys, act, { signal, inFields = false }) {
  const parts = keys.split("+");
  const key = parts.at(-1);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || event.isComposing || event.key.toLowerCase() !== key) return;
      const mod = APPLE ? event.metaKey : event.ctrlKey;
      if (mod !== parts.includes("mod") || event.altKey) return;
      if (key !== "?" && event.shiftKey !== parts.includes("shift")) return;
      if (!inFields && isTextField(event.target)) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}

/** Whether typing there changes text. @param {EventTarget | null} target */
export function isTextField(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "range"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

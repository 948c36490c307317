/**
 * Where the window is: the hash, as a list of names. `#/salons/018f…/run-sheet` is ["salons", "018f…", "run-sheet"].
 * Nothing here knows a room.
 */

/** The place the hash names; the desk when it names none. @returns {string[]} */
export function place() {
  const names = location.hash.replace(/^#\/?/, "").split("/").filter(Boolean).map(decodeURIComponent);
  return names.length > 0 ? names : ["desk"];
}

/**
 * The address of a place, for `href`.
 * @param {...string} names
 */
export const at = (...names) => `#/${names.map(encodeURIComponent).join("/")}`;

/**
 * Goes to a place; the page follows the hash.
 * @param {...string} names
 */
export function go(...names) {
  location.hash = at(...names);
}

/**
 * Calls `follow` at every change of place until `signal` ends.
 * @param {(names: string[]) => void} follow
 * @param {AbortSignal} signal
 */
export function onPlace(follow, signal) {
  window.addEventListener("hashchange", () => follow(place()), { signal });
}

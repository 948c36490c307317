/**
 * Surfaces: the few places of the window that lit draws into (the rooms list, the page, the undo bar, every open
 * dialog). A surface redraws at most once per microtask, so that several changes of state cost one drawing, and all of
 * them redraw together when the language changes.
 */
import { nothing, render } from "./lit.js";

/** @typedef {import("./lit.js").Drawing} Drawing */
/** @typedef {{redraw: () => void, drawn: () => Promise<void>, remove: () => void}} Surface */

/** @type {Set<Surface>} */
const surfaces = new Set();

/**
 * Draws `view` into `element`, now and whenever `redraw` is called.
 * @param {HTMLElement} element
 * @param {() => Drawing} view
 * @returns {Surface}
 */
export function surface(element, view) {
  /** @type {Promise<void> | null} */
  let pending = null;
  let alive = true;
  const draw = () => {
    pending = null;
    if (alive) render(view(), element);
  };
  /** @type {Surface} */
  const made = {
    redraw() {
      pending ??= Promise.resolve().then(draw);
    },
    drawn: () => pending ?? Promise.resolve(),
    remove() {
      alive = false;
      surfaces.delete(made);
      render(nothing, element);
    },
  };
  surfaces.add(made);
  draw();
  return made;
}

/** Draws every surface afresh: the language or the day changed. */
export function redrawAll() {
  for (const each of surfaces) each.redraw();
}

/**
 * A button that must be held down for a moment with mouse or finger: a brush of the sleeve does nothing. The button fills
 * while it is held. A key or a reading aid that presses it acts at once.
 */
import { AsyncDirective, directive, noChange } from "../../parts/lit.js";

const HOLD_MS = 400;
/** How long a button says that it wants to be held. */
const HINT_MS = 1600;

class Held extends AsyncDirective {
  /** @type {HTMLElement | null} */ #element = null;
  /** @type {() => void} */ #act = () => {};
  #listening = new AbortController();
  #timer = 0;

  /** @param {() => void} _act */
  render(_act) {
    return noChange;
  }

  /** @param {any} part @param {[() => void]} act */
  update(part, [act]) {
    this.#act = act;
    if (this.#element !== part.element) {
      this.#element = part.element;
      this.#listen();
    }
    return noChange;
  }

  disconnected() {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  reconnected() {
    this.#listening = new AbortController();
    this.#listen();
  }

  #listen() {
    const element = /** @type {HTMLElement} */ (this.#element);
    const { signal } = this.#listening;
    element.addEventListener("pointerdown", (event) => event.button === 0 && this.#press(element), { signal });
    for (const end of ["pointerup", "pointerleave", "pointercancel"]) element.addEventListener(end, () => this.#letGo(element), { signal });
    element.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
    // A click without a pointer comes from a key or a reading aid.
    element.addEventListener("click", (event) => event.detail === 0 && this.#act(), { signal });
  }

  /** @param {HTMLElement} element */
  #press(element) {
    element.dataset.hold = "held";
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      delete element.dataset.hold;
      this.#act();
    }, HOLD_MS);
  }

  /** Let go too early: the button says what it wants. @param {HTMLElement} element */
  #letGo(element) {
    if (element.dataset.hold !== "held") return;
    clearTimeout(this.#timer);
    element.dataset.hold = "short";
    this.#timer = window.setTimeout(() => void delete element.dataset.hold, HINT_MS);
  }
}

export const held = directive(Held);

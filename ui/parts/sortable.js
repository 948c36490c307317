/**
 * Lists whose items are moved by pointer or by keyboard. SortableJS moves nodes behind lit's back, so at the end of a
 * drag the node is put back where it was and `move` is called; the list is then drawn from what the core answers.
 *
 * Items carry `data-id`; lists carry `data-list`. By keyboard the item with the focus moves with Alt + arrow keys; lists
 * that exchange items stand in an element with `data-board`, side by side or (`data-board="stacked"`) one above another.
 */
import Sortable from "../vendor/sortablejs/sortable.esm.js";
import { AsyncDirective, directive, noChange } from "./lit.js";

/**
 * @typedef {object} Move
 * @property {string} id      the item moved
 * @property {string} list    the list it goes to
 * @property {string | null} before the item it now stands before; null: the last
 */

/**
 * @typedef {object} Sorted
 * @property {string} group   lists of one group exchange items
 * @property {string} [handle] a selector; without it the whole item drags
 * @property {boolean} [sort] false: the order within a list means nothing
 * @property {(move: Move) => void} move
 */

class SortableList extends AsyncDirective {
  /** @type {Sortable | null} */ #sortable = null;
  /** @type {HTMLElement | null} */ #element = null;
  /** @type {Sorted | null} */ #sorted = null;
  /** @type {Node | null} */ #after = null;
  #listening = new AbortController();

  /** @param {Sorted} _sorted */
  render(_sorted) {
    return noChange;
  }

  /** @param {any} part @param {[Sorted]} sorted */
  update(part, [sorted]) {
    this.#sorted = sorted;
    if (this.#element !== part.element) {
      this.#element = part.element;
      this.#start();
    }
    return noChange;
  }

  disconnected() {
    this.#sortable?.destroy();
    this.#sortable = null;
    this.#listening.abort();
  }

  reconnected() {
    this.#listening = new AbortController();
    this.#start();
  }

  #start() {
    const list = this.#element;
    const sorted = this.#sorted;
    if (!list || !sorted) return;
    this.#sortable = Sortable.create(list, {
      group: sorted.group,
      handle: sorted.handle,
      sort: sorted.sort ?? true,
      draggable: "[data-id]",
      filter: "input, textarea, select, [contenteditable]",
      preventOnFilter: false,
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 5,
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 140,
      ghostClass: "drag-place",
      fallbackClass: "drag-flies",
      onStart: (event) => (this.#after = event.item.nextSibling),
      onEnd: (event) => this.#end(event),
    });
    list.addEventListener("keydown", (event) => this.#key(event), { signal: this.#listening.signal });
  }

  /** @param {import("../vendor/sortablejs/sortable.esm.js").SortableEvent} event */
  #end({ item, from, to }) {
    const before = nextItem(item);
    const moved = from !== to || nextItem(item, this.#after) !== before;
    from.insertBefore(item, this.#after);
    if (moved) this.#tell(item, to, before);
  }

  /**
   * @param {HTMLElement} item
   * @param {HTMLElement} to
   * @param {Element | null} before
   */
  #tell(item, to, before) {
    this.#sorted?.move({
      id: item.dataset.id ?? "",
      list: to.dataset.list ?? "",
      before: before instanceof HTMLElement ? (before.dataset.id ?? null) : null,
    });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const list = this.#element;
    const target = /** @type {HTMLElement} */ (event.target);
    const item = /** @type {HTMLElement | null} */ (target.closest("[data-id]"));
    if (!list || !item || !event.altKey || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    keepFocus(list, item, target);
    const items = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(":scope > [data-id]")]);
    const here = items.indexOf(item);
    const stacked = list.closest("[data-board=stacked]") !== null;
    if (event.key === "ArrowUp" && here > 0) this.#tell(item, list, items[here - 1] ?? null);
    else if (event.key === "ArrowDown" && here < items.length - 1) this.#tell(item, list, items[here + 2] ?? null);
    else if (event.key === (stacked ? "ArrowUp" : "ArrowLeft")) this.#cross(item, list, -1);
    else if (event.key === (stacked ? "ArrowDown" : "ArrowRight")) this.#cross(item, list, 1);
  }

  /**
   * Moves an item to the list before or after this one, in the order of the page: to its end, or going down a stack of
   * lists to its beginning.
   * @param {HTMLElement} item
   * @param {HTMLElement} list
   * @param {number} step
   */
  #cross(item, list, step) {
    const board = list.closest("[data-board]");
    if (!board) return;
    const lists = /** @type {HTMLElement[]} */ ([...board.querySelectorAll("[data-list]")]);
    const to = lists[lists.indexOf(list) + step];
    const down = board.matches("[data-board=stacked]") && step > 0;
    if (to) this.#tell(item, to, down ? to.querySelector(":scope > [data-id]") : null);
  }
}

/**
 * A node that is moved loses the focus; it gets it back at the first redrawing that moves it. In another list the item is
 * drawn anew: there the focus goes to the same control of the new node.
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 * @param {HTMLElement} focused
 */
function keepFocus(list, item, focused) {
  const board = list.closest("[data-board]") ?? list;
  const again = () => {
    const drawn = board.querySelector(`[data-id="${CSS.escape(item.dataset.id ?? "")}"]`);
    return focused === item ? drawn : drawn?.querySelector(focused.localName);
  };
  const watch = new MutationObserver(() => {
    if (document.activeElement !== document.body) return;
    const target = focused.isConnected ? focused : again();
    if (target instanceof HTMLElement) target.focus();
  });
  watch.observe(board, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 1500);
}

/**
 * The item that follows a node among its siblings; lit's markers are passed over.
 * @param {Node} node
 * @param {Node | null} [from] look from this sibling on instead
 * @returns {Element | null}
 */
function nextItem(node, from = node.nextSibling) {
  let next = from;
  while (next && !(next instanceof HTMLElement && next.dataset.id && next !== node)) next = next.nextSibling;
  return /** @type {Element | null} */ (next);
}

/** `<ol data-list="slot" ${sortable({group: "rows", move})}>` */
export const sortable = directive(SortableList);

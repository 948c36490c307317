/**
 * Which rows of a long sheet exist: those in sight and some around them, with empty room for the others. Rows differ in
 * height; a height is known once its row was drawn, and guessed before. A sheet of usual length is always whole.
 */

/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */

/** Sheets up to this length are drawn whole. */
const WHOLE = 60;
const GUESS_PX = 72;
/** Drawn beyond what is in sight, above and below. */
const SPARE_PX = 500;

export class Span {
  /** @type {Map<string, number>} */ #heights = new Map();
  /** @type {Map<string, {from: number, to: number}>} the rows drawn last, by part */ #drawn = new Map();
  #redraw;
  /** @type {HTMLElement | null} */ #scroller = null;
  #drawnAt = 0;
  #listening = new AbortController();

  /** @param {() => void} redraw */
  constructor(redraw) {
    this.#redraw = redraw;
  }

  /**
   * The rows of a part to draw, and the room before and after them.
   * @param {string} part
   * @param {Segment[]} rows
   * @returns {{rows: Segment[], first: number, above: number, below: number}}
   */
  of(part, rows) {
    if (rows.length <= WHOLE) return { rows, first: 0, above: 0, below: 0 };
    this.#follow();
    const { from, to } = this.#inSight(part, rows);
    this.#drawn.set(part, { from, to });
    const sum = (/** @type {Segment[]} */ some) => some.reduce((total, row) => total + this.#height(row.id), 0);
    return { rows: rows.slice(from, to), first: from, above: sum(rows.slice(0, from)), below: sum(rows.slice(to)) };
  }

  /** Notes the heights of the rows that are drawn now; what is above the window's edge does not push what is in sight. */
  measure() {
    if (!this.#scroller) return;
    const top = this.#scroller.getBoundingClientRect().top;
    let pushed = 0;
    for (const element of this.#scroller.querySelectorAll(".segments > [data-id]")) {
      const { id = "" } = /** @type {HTMLElement} */ (element).dataset;
      const box = element.getBoundingClientRect();
      const before = this.#height(id);
      if (box.height === 0 || Math.abs(before - box.height) < 0.5) continue;
      if (box.bottom < top) pushed += box.height - before;
      this.#heights.set(id, box.height);
    }
    if (Math.abs(pushed) > 1) this.#scroller.scrollTop += pushed;
  }

  /** Scrolls so far that a row is drawn at the next drawing. @param {Segment[]} rows @param {string} id */
  reach(rows, id) {
    const row = rows.find((each) => each.id === id);
    const list = row && this.#list(row.part);
    if (!row || !list || !this.#scroller) return;
    const part = rows.filter((each) => each.part === row.part);
    const index = part.indexOf(row);
    const drawn = this.#drawn.get(row.part);
    if (part.length <= WHOLE || (drawn && index >= drawn.from && index < drawn.to)) return;
    const offset = part.slice(0, index).reduce((total, each) => total + this.#height(each.id), 0);
    const scroller = this.#scroller;
    const listTop = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    scroller.scrollTop = listTop + offset - scroller.clientHeight / 2;
  }

  stop() {
    this.#listening.abort();
    this.#scroller = null;
  }

  /** @param {string} id */
  #height(id) {
    return this.#heights.get(id) ?? GUESS_PX;
  }

  /** @param {string} part */
  #list(part) {
    return /** @type {HTMLElement | null} */ (document.querySelector(`.run-sheet [data-list="${part}"]`));
  }

  /** Scrolling draws again before rows come into sight that are not there. */
  #follow() {
    const scroller = this.#scroller ?? document.getElementById("main");
    if (!scroller) return;
    this.#drawnAt = scroller.scrollTop;
    if (this.#scroller) return;
    this.#scroller = scroller;
    const { signal } = this.#listening;
    const scrolled = () => Math.abs(scroller.scrollTop - this.#drawnAt) > SPARE_PX / 2 && this.#redraw();
    scroller.addEventListener("scroll", scrolled, { signal, passive: true });
    window.addEventListener("resize", () => this.#redraw(), { signal });
  }

  /** @param {string} part @param {Segment[]} rows */
  #inSight(part, rows) {
    const scroller = this.#scroller;
    const list = this.#list(part);
    const seen = scroller?.clientHeight ?? innerHeight;
    const top = list && scroller ? scroller.getBoundingClientRect().top - list.getBoundingClientRect().top : 0;
    let offset = 0;
    let from = rows.length;
    let to = rows.length;
    for (const [index, row] of rows.entries()) {
      const next = offset + this.#height(row.id);
      if (from === rows.length && next >= top - SPARE_PX) from = index;
      if (offset > top + seen + SPARE_PX) {
        to = index;
        break;
      }
      offset = next;
    }
    return { from: Math.min(from, Math.max(0, rows.length - 1)), to };
  }
}

/**
 * `<long-list>`: a list of any length of which only the rows in sight exist. Rows have one height; they are asked for by
 * pages as they come into sight, and what was shown stays until newer rows arrive.
 *
 * Properties: source, rowView (row → cells), head (the row of titles), label, rowHeight (px). Arrow keys move the focus
 * from row to row; Home and End go to the ends.
 */
import { html, nothing, render, repeat, sized } from "./lit.js";
import { attempt } from "./says.js";

/** @typedef {import("./lit.js").Drawing} Drawing */

/**
 * @template R
 * @typedef {object} Source
 * @property {string} key another key is another list: it starts at its top
 * @property {number} total
 * @property {R[]} first the first rows, already read
 * @property {(offset: number, limit: number) => Promise<R[]>} read
 */

/** Rows asked for at once. */
export const PAGE = 100;
/** Rows drawn beyond those in sight, so that Tab always finds a next row. */
const SPARE = 8;

class LongList extends HTMLElement {
  /** @type {Source<any> | null} */ #source = null;
  /** @type {Map<number, any>} */ #rows = new Map();
  /** @type {Set<number>} */ #asked = new Set();
  #watching = new AbortController();
  /** @type {(row: any) => Drawing} */ rowView = () => nothing;
  /** @type {Drawing} */ head = nothing;
  label = "";
  rowHeight = 48;

  /** @param {Source<any>} source */
  set source(source) {
    if (source !== this.#source) this.#take(source);
    this.#draw();
  }

  /** @param {Source<any>} source */
  #take(source) {
    if (source.key !== this.#source?.key) {
      this.#rows.clear();
      this.scrollTop = 0;
    }
    this.#source = source;
    this.#asked = new Set([0]);
    source.first.forEach((row, index) => this.#rows.set(index, row));
  }

  connectedCallback() {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    this.addEventListener("scroll", () => this.#draw(), { signal, passive: true });
    this.addEventListener("keydown", (event) => this.#key(event), { signal });
    window.addEventListener("resize", () => this.#draw(), { signal });
    this.#draw();
  }

  disconnectedCallback() {
    this.#watching.abort();
  }

  get #inSight() {
    const total = this.#source?.total ?? 0;
    const from = Math.floor(this.scrollTop / this.rowHeight) - SPARE;
    const to = Math.ceil((this.scrollTop + this.clientHeight) / this.rowHeight) + SPARE;
    return { from: Math.max(0, from), to: Math.min(total, to) };
  }

  /** @param {number} from @param {number} to */
  #ask(from, to) {
    for (let page = Math.floor(from / PAGE); page * PAGE < to; page += 1) {
      if (this.#asked.has(page)) continue;
      this.#asked.add(page);
      void this.#read(page);
    }
  }

  /** @param {number} page */
  async #read(page) {
    const source = this.#source;
    if (!source) return;
    const rows = await attempt(() => source.read(page * PAGE, PAGE));
    if (source !== this.#source) return;
    rows?.forEach((row, index) => this.#rows.set(page * PAGE + index, row));
    this.#draw();
  }

  #draw() {
    const source = this.#source;
    if (!this.isConnected || !source) return;
    const { from, to } = this.#inSight;
    this.#ask(from, to);
    const indices = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
    render(
      html`<div class="long-table" role="table" aria-label=${this.label} aria-rowcount=${source.total + 1}>
        <div class="long-head" role="row" aria-rowindex="1">${this.head}</div>
        <div class="long-body" role="rowgroup" ${sized({ "--long": `${source.total * this.rowHeight}px` })}>
          ${repeat(indices, (index) => this.#rows.get(index)?.id ?? index, (index) => this.#rowView(index))}
        </div>
      </div>`,
      this,
    );
  }

  /** @param {number} index */
  #rowView(index) {
    const row = this.#rows.get(index);
    return html`<div class="long-row" role="row" aria-rowindex=${index + 2} data-index=${index} data-id=${row?.id ?? nothing} aria-busy=${row ? "false" : "true"}
      ${sized({ "--at": `${index * this.rowHeight}px` })}>${row ? this.rowView(row) : html`<span role="cell"></span>`}</div>`;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const row = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-index]"));
    const total = this.#source?.total ?? 0;
    if (!row || total === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const here = Number(row.dataset.index);
    const sight = Math.max(1, Math.floor(this.clientHeight / this.rowHeight) - 1);
    const steps = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + sight, PageUp: here - sight, Home: 0, End: total - 1 };
    const to = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (to === undefined) return;
    event.preventDefault();
    void this.#focus(Math.min(Math.max(to, 0), total - 1));
  }

  /** @param {number} index */
  async #focus(index) {
    const top = index * this.rowHeight;
    const seen = this.clientHeight - this.rowHeight * 2;
    if (top < this.scrollTop) this.scrollTop = top;
    else if (top > this.scrollTop + seen) this.scrollTop = top - seen;
    this.#draw();
    if (!this.#rows.has(index)) await this.#read(Math.floor(index / PAGE));
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-index="${index}"] a`))?.focus({ preventScroll: true });
  }
}

customElements.define("long-list", LongList);

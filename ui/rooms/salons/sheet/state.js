/**
 * What the window knows of an open run-sheet besides the salon itself: the cell with the focus, the rows that are chosen,
 * what is being typed and what is on its way to the core. Nothing of it is stored.
 *
 * The cell with the focus always holds a text field, seen only while something is typed into it: an input method begins
 * its work in a field, so typing Chinese starts a cell just as typing Latin letters does.
 */
import { announce, attempt, sentence, warn } from "../../../parts/says.js";
import { t } from "../../../text.js";
import { between, cellOf, moved, stepped, tabbed } from "./grid.js";
import { Span } from "./span.js";
import { read, write } from "./write.js";

/** @typedef {import("../../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../../bridge/types.d.ts").Segment} Segment */
/** @typedef {import("../../../bridge/types.d.ts").Saved<Salon>} SavedSalon */
/** @typedef {import("./grid.js").Cell} Cell */
/** @typedef {"before" | "slot" | "after"} Part */

/** How long what a key has saved may wait to be drawn together with the core's answer. Longer, and the key would seem dead. */
const HOLD_MS = 40;

/** @param {Cell} cell */
const keyOf = ({ id, column }) => `${id} ${column}`;

export class Sheet {
  /** @type {Salon} */ salon;
  /** @type {Cell | null} */ at = null;
  /** @type {Set<string>} */ chosen = new Set();
  /** @type {{cell: Cell, problem: string} | null} */ editing = null;
  /** A row whose lower edge is being dragged, and the minutes it would have. @type {{id: string, minutes: number} | null} */ stretched = null;
  /** Where a line for new rows stands open, below which row. @type {{part: Part, after: string} | null} */ inserting = null;
  span = new Span(() => this.redraw());
  #show;
  #redraw;
  /** @type {Map<string, string>} typed texts on their way to the core */
  #waiting = new Map();
  /** @type {Promise<unknown>} */ #queue = Promise.resolve();
  /** @type {string | null} */ #anchor = null;
  /** Where the focus stood in the order of the rows, for when its row goes. */
  #index = 0;
  #owns = false;
  #drawing = false;
  #reveal = false;
  /** A drawing that waits for an answer. @type {ReturnType<typeof setTimeout> | null} */ #held = null;
  /** The field whose text was taken while its drawing waits. @type {HTMLInputElement | null} */ #taken = null;
  /** @type {{text: string, all: boolean} | null} what the field is to begin with */ #begin = null;

  /**
   * @param {Salon} salon
   * @param {{show: (salon: Salon) => void, redraw: () => void}} page
   */
  constructor(salon, { show, redraw }) {
    this.salon = salon;
    this.#show = show;
    this.#redraw = redraw;
  }

  get rows() {
    return this.salon.segments;
  }

  redraw() {
    if (this.#held === null) this.#redraw();
  }

  /**
   * Puts drawing off for a moment. The core is mostly faster than two pictures of the window follow each other: what a key
   * did and what came of it are then seen at once, in one picture instead of two.
   */
  #hold() {
    this.#held ??= setTimeout(() => this.release(), HOLD_MS);
  }

  /** Draws what was put off; whatever the hand does next finds the sheet as it is. */
  release() {
    if (this.#held === null) return;
    this.#endHold();
    this.#redraw();
  }

  #endHold() {
    if (this.#held !== null) clearTimeout(this.#held);
    this.#held = null;
  }

  /** @param {string} id */
  row(id) {
    return this.rows.find((row) => row.id === id);
  }

  // drawing --------------------------------------------------------------------------------------------------------

  /** Called at the beginning of each drawing: what is gone is forgotten, and the focus is put right afterwards. @param {Salon} salon */
  draws(salon) {
    this.salon = salon;
    this.#endHold();
    const ids = new Set(this.rows.map((row) => row.id));
    this.chosen = new Set([...this.chosen].filter((id) => ids.has(id)));
    if (this.inserting && !ids.has(this.inserting.after)) this.inserting = null;
    if (this.at && !ids.has(this.at.id)) {
      const beside = this.rows[Math.min(this.#index, this.rows.length - 1)];
      this.at = beside ? cellOf(beside, this.at.column) : null;
      this.editing = null;
    }
    if (this.at) this.#index = this.rows.findIndex((row) => row.id === this.at?.id);
    this.#drawing = true;
    queueMicrotask(() => this.#drawn());
  }

  #drawn() {
    this.#drawing = false;
    this.span.measure();
    if (this.#taken) this.#taken.value = "";
    this.#taken = null;
    const field = this.field();
    if (!this.#owns || !field) return;
    if (document.activeElement !== field) field.focus({ preventScroll: true });
    if (this.#begin) {
      field.value = this.#begin.text;
      if (this.#begin.all) field.select();
      this.#begin = null;
    }
    if (this.#reveal) field.closest("[data-id]")?.scrollIntoView({ block: "nearest" });
    this.#reveal = false;
  }

  /** The field of the cell with the focus. */
  field() {
    return /** @type {HTMLInputElement | null} */ (document.querySelector(".run-sheet .cell-input"));
  }

  // focus and choice -----------------------------------------------------------------------------------------------

  /** @param {Cell} cell */
  isAt = (cell) => this.at !== null && this.at.id === cell.id && this.at.column === cell.column;

  /** Puts the focus on a cell. @param {Cell | null} cell @param {{choose?: boolean}} [how] choose: the rows up to there are chosen */
  goTo(cell, { choose = false } = {}) {
    if (!cell) return;
    if (choose) {
      this.#anchor ??= this.at?.id ?? cell.id;
      this.chosen = new Set(between(this.rows, this.#anchor, cell.id));
      announce(t("sheet-chosen", { count: this.chosen.size }));
    } else {
      this.chosen = new Set();
      this.#anchor = cell.id;
    }
    this.at = cell;
    this.#owns = true;
    this.#reveal = true;
    this.span.reach(this.rows, cell.id);
    this.redraw();
  }

  /** @param {{key: string, ctrl: boolean, shift: boolean}} press @returns {boolean} whether the key moved the focus */
  move(press) {
    const to = this.at && moved(this.rows, this.at, press);
    if (to) this.goTo(to, { choose: press.shift && to.id !== this.at?.id });
    return to !== null;
  }

  /** @param {1 | -1} step @returns {boolean} false at the end of the part: the focus leaves the grid */
  tab(step) {
    const to = this.at && tabbed(this.rows, this.at, step);
    if (to) this.goTo(to);
    return to !== null;
  }

  /** Down by one row, as Enter does. */
  down() {
    this.move({ key: "ArrowDown", ctrl: false, shift: false });
  }

  /** The focus came to a cell by Tab or by a click. @param {Cell} cell */
  focused(cell) {
    this.#owns = true;
    if (this.isAt(cell)) return;
    this.at = cell;
    this.#anchor = cell.id;
    if (!this.chosen.has(cell.id)) this.chosen = new Set();
    this.redraw();
  }

  /** The focus went elsewhere; what was typed is kept. */
  left() {
    if (this.#drawing) return;
    this.#owns = false;
    if (this.editing) void this.commit();
  }

  /** Chooses one row more, or one less. @param {string} id */
  toggle(id) {
    const row = this.row(id);
    if (!row) return;
    if (this.chosen.size === 0 && this.at) this.chosen = new Set([this.at.id]);
    if (!this.chosen.delete(id)) this.chosen.add(id);
    this.at = cellOf(row, this.at?.column ?? "title");
    this.#anchor = id;
    this.#owns = true;
    announce(t("sheet-chosen", { count: this.chosen.size }));
    this.redraw();
  }

  /** @param {string[]} ids */
  choose(ids) {
    this.chosen = new Set(ids);
    const first = ids[0] ? this.row(ids[0]) : undefined;
    if (first) this.at = cellOf(first, this.at?.column ?? "title");
    this.#anchor = first?.id ?? null;
    this.#reveal = true;
    this.redraw();
  }

  /** Ends the choice; true when there was one. */
  unchoose() {
    const had = this.chosen.size > 0;
    this.chosen = new Set();
    if (had) this.redraw();
    return had;
  }

  /** The rows that an act is about: those chosen, else the one with the focus; in the order of the page. @returns {Segment[]} */
  get meant() {
    if (this.chosen.size > 0) return this.rows.filter((row) => this.chosen.has(row.id));
    const row = this.at && this.row(this.at.id);
    return row ? [row] : [];
  }

  /** Those of the meant rows that stand in the same part as the one with the focus. */
  get meantHere() {
    const part = (this.at && this.row(this.at.id)?.part) ?? this.meant[0]?.part;
    return this.meant.filter((row) => row.part === part);
  }

  /** Where the meant rows go by one step. @param {1 | -1} step */
  stepOf(step) {
    return stepped(this.rows, this.meantHere, step);
  }

  // typing ---------------------------------------------------------------------------------------------------------

  /** Opens the field with the stored text in it. @param {string | null} [text] another text to begin with */
  edit(text = null) {
    const row = this.at && this.row(this.at.id);
    if (!this.at || !row) return;
    this.editing = { cell: this.at, problem: "" };
    this.#owns = true;
    this.#begin = { text: text ?? read(this.salon, row, this.at.column), all: text === null };
    this.redraw();
  }

  /** A letter was typed into the cell's field, or an input method began: the field shows itself and keeps what is in it. */
  typing() {
    if (this.editing || !this.at) return;
    this.editing = { cell: this.at, problem: "" };
    this.redraw();
  }

  /** Leaves the cell as it was. */
  cancel() {
    this.editing = null;
    this.#begin = { text: "", all: false };
    this.redraw();
  }

  /**
   * Takes what was typed: at once in the window, saved in its turn. A refusal opens the cell again with its reason.
   * @param {{hold?: boolean}} [how] hold: what a key did is drawn with the answer, when that comes soon
   */
  async commit({ hold = false } = {}) {
    const { editing } = this;
    const row = editing && this.row(editing.cell.id);
    const field = this.field();
    if (!editing || !row || !field) return;
    const typed = field.value.trim();
    this.editing = null;
    this.#taken = field;
    if (typed === read(this.salon, row, editing.cell.column)) return this.redraw();
    if (hold) this.#hold();
    await this.#save(editing.cell, typed);
  }

  /** The core begins its work before the window draws what was typed. @param {Cell} cell @param {string} typed */
  async #save(cell, typed) {
    const key = keyOf(cell);
    this.#waiting.set(key, typed);
    const written = () => write(this.salon, this.row(cell.id) ?? null, cell.column, typed).finally(() => this.#waiting.delete(key));
    const saving = this.act(written);
    this.redraw();
    try {
      warn(await saving);
    } catch (failure) {
      this.#refused(cell, typed, sentence(failure));
      this.redraw();
    } finally {
      this.release();
    }
  }

  /** @param {Cell} cell @param {string} typed @param {string} problem */
  #refused(cell, typed, problem) {
    announce(problem);
    if (!this.row(cell.id)) return;
    // What is being typed by now is not thrown away: it is saved first, then the refused cell stands open again.
    if (this.editing) void this.commit();
    this.at = cell;
    this.chosen = new Set();
    this.editing = { cell, problem };
    this.#owns = true;
    this.#reveal = true;
    this.#begin = { text: typed, all: true };
  }

  /** What was typed into a cell and is not saved yet. @param {Cell} cell */
  waiting = (cell) => this.#waiting.get(keyOf(cell)) ?? null;

  // acts -----------------------------------------------------------------------------------------------------------

  /**
   * Runs an act once those before it are done, so that what is typed quickly lands in its order, and shows the answer.
   * @param {() => Promise<SavedSalon>} run
   */
  async act(run) {
    const turn = this.#queue.then(run);
    this.#queue = turn.catch(() => {});
    const saved = await turn;
    this.salon = saved.value;
    this.#show(saved.value);
    return saved;
  }

  /** The same for an act whose refusal is said in passing. @param {() => Promise<SavedSalon>} run */
  attempt = (run) => attempt(() => this.act(run));

  /** Rows that an act made: chosen, with the focus on the first. @param {() => Promise<SavedSalon>} run */
  async attemptNew(run) {
    const before = new Set(this.rows.map((row) => row.id));
    const saved = await this.attempt(run);
    if (!saved) return [];
    const made = saved.value.segments.map((row) => row.id).filter((id) => !before.has(id));
    if (made.length > 0) this.choose(made);
    return made;
  }
}

/**
 * The line in which new rows are typed, below each part and below any row: "开场 5", "kc", "14:30 茶歇 10". While typing,
 * the list below says what will be understood; Enter adds and the line waits for the next.
 */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { sentence, warn } from "../../../parts/says.js";
import { Suggestions } from "../../../parts/suggestions.js";
import { redo, undo } from "../../../parts/undo.js";
import { events_add_line, events_complete } from "../../../bridge/commands.js";
import { message, t } from "../../../text.js";
import { cellOf } from "./grid.js";
import { openPaste } from "./paste.js";

/** @typedef {import("../../../bridge/types.d.ts").Completion} Completion */
/** @typedef {import("./state.js").Sheet} Sheet */
/** @typedef {import("./state.js").Part} Part */

/** One such line and what stands in it. */
export class Entry {
  #sheet;
  #part;
  /** The row below which it stands; null: it stands at the end of its part. @type {string | null} */ after;
  #problem = "";
  #adding = 0;
  /** @type {Suggestions<Completion>} */ #completions;

  /** @param {Sheet} sheet @param {Part} part @param {string | null} after */
  constructor(sheet, part, after) {
    this.#sheet = sheet;
    this.#part = part;
    this.after = after;
    this.#completions = new Suggestions((typed) => this.#complete(typed), () => this.#sheet.redraw());
  }

  get #id() {
    return `entry-${this.after === null ? this.#part : "below"}`;
  }
  get #field() {
    return /** @type {HTMLInputElement | null} */ (document.getElementById(this.#id));
  }

  /** @param {string} typed */
  async #complete(typed) {
    // A completion that fails is no reason to disturb whoever is typing: the line works without it.
    return typed.trim() === "" ? [] : events_complete({ text: typed }).catch(() => []);
  }

  view() {
    const list = this.#completions;
    queueMicrotask(() => list.show(this.#field));
    const problem = this.#problem;
    return html`<div class="entry ${this.after === null ? "" : "below"}" data-test="entry-${this.after === null ? this.#part : "below"}">
      ${icon("plus", 14)}
      <input id=${this.#id} class="num" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${String(list.isOpen)} aria-controls=${list.id}
        aria-activedescendant=${list.activeId} aria-label=${t("sheet-entry-label", { part: t(`part-${this.#part}`) })} aria-describedby=${problem ? `${this.#id}-problem` : nothing}
        aria-invalid=${problem ? "true" : "false"} aria-busy=${String(this.#adding > 0)} placeholder=${t(`sheet-entry-${this.#part}`)} data-test="add-${this.after === null ? this.#part : "below"}"
        @input=${(/** @type {InputEvent} */ e) => this.#typed(/** @type {HTMLInputElement} */ (e.target).value)} @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)}
        @paste=${(/** @type {ClipboardEvent} */ e) => this.#paste(e)} @blur=${() => this.#left()}>
      <span class="quiet entry-hint">${t("sheet-entry-hint")}</span>
      ${problem ? html`<span class="help bad" id="${this.#id}-problem" role="alert">${problem}</span>` : nothing}
      ${list.view(t("sheet-completions"), completionView, (chosen) => void this.#add(textOf(chosen)))}
    </div>`;
  }

  /** @param {string} typed */
  #typed(typed) {
    if (this.#problem) {
      this.#problem = "";
      this.#sheet.redraw();
    }
    void this.#completions.ask(typed);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const field = /** @type {HTMLInputElement} */ (event.target);
    const empty = field.value.trim() === "";
    const mod = event.ctrlKey || event.metaKey;
    if (this.#completions.key(event)) return event.stopPropagation();
    if (event.key === "Enter") {
      event.preventDefault();
      const { chose, current } = this.#completions;
      if (!empty) void this.#add(chose && current ? textOf(current) : field.value.trim());
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#escape(field);
    } else if (event.key === "ArrowUp" && empty) {
      event.preventDefault();
      this.#up();
    } else if (mod && empty && ["z", "y"].includes(event.key.toLowerCase())) {
      event.preventDefault();
      void (event.key.toLowerCase() === "y" || event.shiftKey ? redo() : undo());
    }
  }

  /** Closes the list, then empties the line, then leaves it. @param {HTMLInputElement} field */
  #escape(field) {
    if (this.#completions.isOpen) this.#completions.close();
    else if (field.value !== "") field.value = "";
    else if (this.after !== null) return this.#up();
    this.#problem = "";
    this.#sheet.redraw();
  }

  /** Back to the row above. */
  #up() {
    const sheet = this.#sheet;
    const row = this.after === null ? sheet.rows.filter((each) => each.part === this.#part).at(-1) : sheet.row(this.after);
    if (this.after !== null) sheet.inserting = null;
    if (row) sheet.goTo(cellOf(row, sheet.at?.column ?? "title"));
  }

  #left() {
    this.#completions.close();
    if (this.after !== null && this.#field?.value.trim() === "" && this.#adding === 0) this.#sheet.inserting = null;
    this.#sheet.redraw();
  }

  /** Many lines are a table or a text: they are shown before they are taken. @param {ClipboardEvent} event */
  #paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    void openPaste(this.#sheet, { text, part: this.#part, after: this.after });
  }

  /** The line is free for the next at once; the rows come in the order in which they were typed. @param {string} text */
  async #add(text) {
    const sheet = this.#sheet;
    const field = this.#field;
    if (field) field.value = "";
    this.#completions.close();
    this.#problem = "";
    this.#adding += 1;
    sheet.redraw();
    try {
      let before = new Set();
      const saved = await sheet.act(() => {
        before = new Set(sheet.rows.map((row) => row.id));
        const after = this.after ?? sheet.rows.filter((row) => row.part === this.#part).at(-1)?.id ?? null;
        return events_add_line({ event: sheet.salon.id, part: this.#part, after, text });
      });
      warn(saved);
      const made = saved.value.segments.find((row) => !before.has(row.id));
      if (made && this.after !== null) {
        this.after = made.id;
        if (sheet.inserting) sheet.inserting.after = made.id;
      }
    } catch (failure) {
      this.#problem = sentence(failure);
      const now = this.#field;
      if (now && now.value === "") now.value = text;
    } finally {
      this.#adding -= 1;
      sheet.redraw();
    }
  }
}

/** @param {Completion} completion */
const textOf = ({ title, minutes }) => [message(title), minutes || ""].join(" ").trim();

/** @param {Completion} completion */
const completionView = ({ title, minutes, why }) =>
  html`<b>${message(title)}</b>${minutes ? html`<small class="num">${t("sheet-minutes-of", { minutes })}</small>` : nothing}<small>${message(why)}</small>`;

/**
 * `<edit-in-place>`: a text that becomes a field when clicked (or on Enter), is saved by Enter or on leaving it, and
 * left unchanged by Escape. A refusal keeps the field open and stands below it.
 *
 * Properties: value (the stored text), shown (what is displayed; the value itself by default), label (the name of the
 * field), placeholder, lines (more than 1: a text area), save(typed) → Promise, test.
 */
import { html, nothing, render } from "./lit.js";
import { sentence, warn } from "./says.js";

class EditInPlace extends HTMLElement {
  #value = "";
  /** @type {unknown} */ #shown = null;
  #open = false;
  #busy = false;
  #problem = "";
  /** @type {(typed: string) => Promise<unknown>} */ save = async () => {};
  label = "";
  placeholder = "";
  lines = 1;
  test = "";

  /** @param {string} value */
  set value(value) {
    this.#value = value;
    this.#draw();
  }
  get value() {
    return this.#value;
  }

  /** @param {unknown} shown a drawing */
  set shown(shown) {
    this.#shown = shown;
    this.#draw();
  }

  connectedCallback() {
    this.#draw();
  }

  /** Opens the field, as a click does. */
  edit() {
    if (this.#open) return;
    this.#open = true;
    this.#problem = "";
    this.#draw();
    const field = this.#field;
    if (!field) return;
    field.value = this.#value;
    field.focus();
    field.select();
  }

  get #field() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("input, textarea"));
  }

  #close(/** @type {boolean} */ focus) {
    this.#open = false;
    this.#problem = "";
    this.#draw();
    if (focus) this.querySelector("button")?.focus();
  }

  async #commit(/** @type {boolean} */ focus) {
    const field = this.#field;
    if (!this.#open || this.#busy || !field) return;
    const typed = field.value.trim();
    if (typed === this.#value) return this.#close(focus);
    this.#busy = true;
    try {
      warn(await this.save(typed));
      // Whoever went on meanwhile keeps the place they went to.
      this.#close(focus && this.contains(document.activeElement));
    } catch (failure) {
      this.#problem = sentence(failure);
      this.#draw();
      field.focus();
    } finally {
      this.#busy = false;
    }
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && (this.lines === 1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.#commit(true);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#close(true);
    }
  }

  #draw() {
    if (!this.isConnected) return;
    render(this.#open ? this.#fieldView() : this.#textView(), this);
  }

  #textView() {
    const empty = this.#shown === null && this.#value === "";
    return html`<button type="button" class="in-place ${empty ? "is-empty" : ""}" title=${this.label} data-test=${this.test || nothing}
      @click=${() => this.edit()}><span class="in-place-text">${this.#shown ?? (this.#value || this.placeholder || this.label)}</span><span class="unseen">（${this.label}）</span></button>`;
  }

  #fieldView() {
    const problemId = `${this.test || "edit"}-problem`;
    const attributes = { invalid: this.#problem ? "true" : "false", test: this.test ? `${this.test}-input` : nothing };
    return html`<span class="in-place-field">${this.lines > 1
      ? html`<textarea rows=${this.lines} aria-label=${this.label} aria-invalid=${attributes.invalid} aria-describedby=${problemId} data-test=${attributes.test}
          placeholder=${this.placeholder} @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)} @blur=${() => void this.#commit(false)}></textarea>`
      : html`<input autocomplete="off" spellcheck="false" aria-label=${this.label} aria-invalid=${attributes.invalid} aria-describedby=${problemId} data-test=${attributes.test}
          placeholder=${this.placeholder} @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)} @blur=${() => void this.#commit(false)}>`}
      <span class="help bad" id=${problemId} role="alert">${this.#problem}</span></span>`;
  }
}

customElements.define("edit-in-place", EditInPlace);

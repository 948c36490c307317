/**
 * `<choose-one>`: a text field that finds one of many (a person, a speaker, a venue) and offers to make a new one. The
 * finding is the caller's `search`, so that pinyin and initials work as everywhere else.
 *
 * Properties: value (Choice or null), search(query), create ({text, act} or null), placeholder, inputId, test,
 * describedBy, invalid, label. Event `choose` carries the Choice, or null when the field was emptied.
 */
import { html, nothing, render } from "./lit.js";
import { icon } from "./icons.js";
import { placeBeside } from "./floating.js";
import { attempt } from "./says.js";
import { t } from "../text.js";

/** @typedef {{id: string, name: string, detail?: string | null}} Choice */
/** @typedef {{text: (query: string) => string, act: (query: string) => Promise<Choice | null>}} Create */

let lastId = 0;

class ChooseOne extends HTMLElement {
  /** @type {Choice | null} */ #value = null;
  /** @type {Choice[]} */ #found = [];
  /** @type {string | null} what is being typed; null while the value is shown */ #query = null;
  #active = 0;
  #asked = 0;
  #listId = `choices-${(lastId += 1)}`;
  /** @type {(query: string) => Promise<Choice[]>} */ search = async () => [];
  /** @type {Create | null} */ create = null;
  placeholder = "";
  inputId = "";
  test = "";
  describedBy = "";
  label = "";
  #invalid = "false";

  /** Told last of what is said about the field: it draws the description too. @param {string} invalid */
  set invalid(invalid) {
    this.#invalid = invalid;
    this.#draw();
  }
  get invalid() {
    return this.#invalid;
  }

  /** @param {Choice | null} value */
  set value(value) {
    this.#value = value;
    this.#draw();
  }
  get value() {
    return this.#value;
  }

  connectedCallback() {
    this.#draw();
  }

  focus() {
    this.#input?.focus();
  }

  /** Puts the focus in and shows the choices at once. */
  open() {
    this.focus();
    void this.#open("");
  }

  get #input() {
    return this.querySelector("input");
  }
  get #list() {
    return /** @type {HTMLElement | null} */ (this.querySelector("[popover]"));
  }
  get #isOpen() {
    return this.#query !== null;
  }
  get #count() {
    return this.#found.length + (this.#mayCreate ? 1 : 0);
  }
  get #mayCreate() {
    return this.create !== null && (this.#query ?? "").trim() !== "";
  }

  async #open(/** @type {string} */ query) {
    this.#query = query;
    this.#asked += 1;
    const mine = this.#asked;
    const found = (await attempt(() => this.search(query))) ?? [];
    if (mine !== this.#asked || this.#query === null) return;
    this.#found = found;
    this.#active = 0;
    this.#draw();
    const list = this.#list;
    if (list && this.isConnected) {
      // What was chosen last may have pushed the field out of sight.
      this.scrollIntoView({ block: "nearest" });
      if (!list.matches(":popover-open")) list.showPopover();
      placeBeside(list, this, { sameWidth: true });
    }
  }

  #close() {
    this.#query = null;
    this.#asked += 1;
    this.#found = [];
    if (this.#list?.matches(":popover-open")) this.#list.hidePopover();
    this.#draw();
    const input = this.#input;
    if (input) input.value = this.#value?.name ?? "";
  }

  async #take(/** @type {number} */ index) {
    const choice = this.#found[index];
    const query = this.#query ?? "";
    if (choice) this.#choose(choice);
    else if (this.#mayCreate && this.create) {
      const { act } = this.create;
      this.#close();
      const made = await attempt(() => act(query.trim()));
      if (made) this.#choose(made);
    }
  }

  #choose(/** @type {Choice | null} */ choice) {
    this.#value = choice;
    this.#close();
    this.dispatchEvent(new CustomEvent("choose", { detail: choice, bubbles: true }));
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.isComposing) return;
    const open = this.#isOpen;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return void this.#open("");
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#active = (this.#active + step + this.#count) % Math.max(1, this.#count);
      this.#draw();
      this.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      void this.#take(this.#active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  #left() {
    const typed = this.#query;
    if (typed !== null && typed.trim() === "" && this.#value !== null && this.#input?.value === "") this.#choose(null);
    else if (this.#isOpen) this.#close();
  }

  #draw() {
    if (!this.isConnected) return;
    const { inputId, test } = this;
    const options = this.#found.map((choice, index) => this.#option(index, html`<b>${choice.name}</b>${choice.detail ? html`<small>${choice.detail}</small>` : nothing}`));
    if (this.#mayCreate && this.create) {
      options.push(this.#option(this.#found.length, html`<span class="new">${icon("plus", 14)}${this.create.text((this.#query ?? "").trim())}</span>`));
    }
    render(
      html`<span class="combo">
        <input id=${inputId || nothing} role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${this.#isOpen ? "true" : "false"}
          aria-controls=${this.#listId} aria-activedescendant=${this.#isOpen && this.#count > 0 ? `${this.#listId}-${this.#active}` : nothing}
          aria-describedby=${this.describedBy || nothing} aria-invalid=${this.#invalid} aria-label=${this.label || nothing} data-test=${test || nothing}
          placeholder=${this.placeholder} .value=${this.#query ?? this.#value?.name ?? ""}
          @focus=${(/** @type {FocusEvent} */ e) => /** @type {HTMLInputElement} */ (e.target).select()}
          @click=${() => !this.#isOpen && void this.#open("")}
          @input=${(/** @type {Event} */ e) => void this.#open(/** @type {HTMLInputElement} */ (e.target).value)}
          @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)} @blur=${() => this.#left()}>
        ${icon("chevron-down", 14)}
      </span>
      <div popover="manual" class="floating options" id=${this.#listId} role="listbox" aria-label=${this.label || t("common-choices")} @pointerdown=${(/** @type {Event} */ e) => e.preventDefault()}>
        ${options.length > 0 ? options : html`<p class="none">${t("common-nothing-found")}</p>`}
      </div>`,
      this,
    );
  }

  #option(/** @type {number} */ index, /** @type {unknown} */ inside) {
    return html`<div role="option" id="${this.#listId}-${index}" aria-selected=${index === this.#active ? "true" : "false"}
      data-test="option" @click=${() => void this.#take(index)}>${inside}</div>`;
  }
}

customElements.define("choose-one", ChooseOne);

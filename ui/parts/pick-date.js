/**
 * `<pick-date>`: a date typed as people write it, or picked from a month. Saturdays stand out, for salons are held then.
 *
 * Properties: value (`YYYY-MM-DD` or null), tones (date → a class name, for holidays), inputId, test, describedBy,
 * invalid, label. Events: `pick` carries the date or null; `unread` when the text is no date.
 */
import { html, nothing, render } from "./lit.js";
import { icon } from "./icons.js";
import { placeBeside } from "./floating.js";
import { addDays, partsOf, readDate, sayDate, sayMonth, todayIs, weekday, weekdayLetter } from "../dates.js";
import { t } from "../text.js";

class PickDate extends HTMLElement {
  /** @type {string | null} */ #value = null;
  /** @type {string} the day the month's keyboard stands on */ #at = "";
  /** @type {((date: string) => string) | null} */ tones = null;
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

  /** @param {string | null} value */
  set value(value) {
    const input = this.querySelector("input");
    if (input && value !== this.#value && document.activeElement !== input) input.value = value ?? "";
    this.#value = value;
    this.#draw();
  }
  get value() {
    return this.#value;
  }

  connectedCallback() {
    this.#at ||= todayIs();
    this.#draw();
    const input = this.querySelector("input");
    if (input) input.value = this.#value ?? "";
  }

  get #month() {
    return /** @type {HTMLElement} */ (this.querySelector("[popover]"));
  }

  #typed(/** @type {string} */ typed) {
    const date = typed.trim() === "" ? null : readDate(typed);
    this.#tell(date);
    if (date === null && typed.trim() !== "") this.dispatchEvent(new CustomEvent("unread", { bubbles: true }));
  }

  #tell(/** @type {string | null} */ date) {
    this.#value = date;
    this.#draw();
    this.dispatchEvent(new CustomEvent("pick", { detail: date, bubbles: true }));
  }

  #settle() {
    const input = this.querySelector("input");
    if (input && this.#value !== null) input.value = this.#value;
  }

  #open() {
    this.#at = this.#value ?? todayIs();
    this.#draw();
    this.#month.showPopover();
    placeBeside(this.#month, this);
    this.#focusDay();
  }

  #focusDay() {
    /** @type {HTMLElement | null} */ (this.querySelector("[tabindex='0'][data-date]"))?.focus();
  }

  #pick(/** @type {string} */ date) {
    this.#month.hidePopover();
    this.#tell(date);
    this.#settle();
    this.querySelector("input")?.focus();
  }

  #go(/** @type {string} */ date) {
    this.#at = date;
    this.#draw();
  }

  #turn(/** @type {number} */ months) {
    const { year, month } = partsOf(this.#at);
    this.#go(new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10));
  }

  #key(/** @type {KeyboardEvent} */ event) {
    const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (days !== undefined) this.#go(addDays(this.#at, days));
    else if (event.key === "PageUp") this.#turn(-1);
    else if (event.key === "PageDown") this.#turn(1);
    else if (event.key === "Enter" || event.key === " ") return event.preventDefault(), this.#pick(this.#at);
    else return;
    event.preventDefault();
    this.#focusDay();
  }

  #days() {
    const { year, month } = partsOf(this.#at);
    const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
    const start = addDays(first, 1 - weekday(first));
    return Array.from({ length: 42 }, (_, index) => addDays(start, index)).map((date) => ({ date, other: partsOf(date).month !== month }));
  }

  #draw() {
    if (!this.isConnected) return;
    const shown = this.#at || todayIs();
    render(
      html`<span class="combo">
        <input id=${this.inputId || nothing} class="num" autocomplete="off" inputmode="text" data-test=${this.test || nothing} placeholder=${t("common-date-placeholder")}
          aria-describedby=${this.describedBy || nothing} aria-invalid=${this.#invalid} aria-label=${this.label || nothing}
          @input=${(/** @type {Event} */ e) => this.#typed(/** @type {HTMLInputElement} */ (e.target).value)} @change=${() => this.#settle()}>
        <button type="button" class="icon-btn" aria-label=${t("common-open-calendar")} title=${t("common-open-calendar")} @click=${() => this.#open()}>${icon("calendar-days")}</button>
      </span>
      ${this.#value ? html`<span class="read num">${sayDate(this.#value)}</span>` : nothing}
      <div popover class="floating month" role="dialog" aria-label=${sayMonth(shown)}>
        <div class="month-head">
          <button type="button" class="icon-btn" aria-label=${t("common-month-before")} @click=${() => this.#turn(-1)}>${icon("chevron-left")}</button>
          <b class="num" aria-live="polite">${sayMonth(shown)}</b>
          <button type="button" class="icon-btn" aria-label=${t("common-month-after")} @click=${() => this.#turn(1)}>${icon("chevron-right")}</button>
        </div>
        <div class="days num" @keydown=${(/** @type {KeyboardEvent} */ e) => this.#key(e)}>
          ${[1, 2, 3, 4, 5, 6, 7].map((day) => html`<i aria-hidden="true">${weekdayLetter(day)}</i>`)}
          ${this.#days().map(
            ({ date, other }) => html`<button type="button" data-date=${date} tabindex=${date === shown ? "0" : "-1"} aria-label=${sayDate(date)}
              aria-current=${date === todayIs() ? "date" : "false"} aria-pressed=${date === this.#value ? "true" : "false"}
              class="day ${other ? "other" : ""} ${weekday(date) === 6 ? "saturday" : ""} ${this.tones?.(date) ?? ""}"
              @click=${() => this.#pick(date)}>${partsOf(date).day}</button>`,
          )}
        </div>
      </div>`,
      this,
    );
  }
}

customElements.define("pick-date", PickDate);

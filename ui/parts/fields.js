/**
 * The fields of a form: label, control, hint, and the refusal beside it. Dates, times and numbers are typed as text and
 * read when they change; what cannot be read stays in the field and is named when the form is sent.
 */
import { html, live, nothing } from "./lit.js";
import { readCount, readTime } from "../dates.js";
import { t } from "../text.js";
import "./choose-one.js";
import "./pick-date.js";

/** @typedef {import("./lit.js").Drawing} Drawing */
/** @typedef {import("./dialog.js").Form} Form */
/** @typedef {import("./choose-one.js").Choice} Choice */

/**
 * @typedef {object} FieldWords
 * @property {string} label
 * @property {string} [hint]
 * @property {boolean} [required]
 * @property {string} [placeholder]
 */

/**
 * The frame around a control: what every field below is made of.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords} words
 * @param {(id: string, described: string, invalid: "true" | "false") => Drawing} control
 */
export function field(form, name, { label, hint, required = false }, control) {
  if (required) form.require(name);
  const id = `${form.id}-${name}`;
  const problem = form.problem(name);
  return html`
    <div class="field" data-field=${name}>
      <label for=${id}>${label}</label>
      ${control(id, `${id}-help`, problem ? "true" : "false")}
      <p class="help ${problem ? "bad" : ""}" id="${id}-help">${problem ?? hint ?? ""}</p>
    </div>`;
}

/**
 * One line of text.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {type?: "text" | "tel" | "email", complete?: string[]}} words
 */
export const textField = (form, name, words) =>
  field(form, name, words, (id, described, invalid) => html`
    <input id=${id} type=${words.type ?? "text"} autocomplete="off" spellcheck="false" maxlength="400" data-test=${name}
      placeholder=${words.placeholder ?? nothing} aria-describedby=${described} aria-invalid=${invalid}
      aria-required=${words.required ? "true" : "false"} list=${words.complete ? `${id}-list` : nothing}
      .value=${live(form.draft[name] ?? "")} @input=${(/** @type {InputEvent} */ e) => form.set(name, inputOf(e).value)}>
    ${words.complete
      ? html`<datalist id="${id}-list">${words.complete.map((each) => html`<option value=${each}></option>`)}</datalist>`
      : nothing}`);

/**
 * Several lines of text.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {rows?: number}} words
 */
export const areaField = (form, name, words) =>
  field(form, name, words, (id, described, invalid) => html`
    <textarea id=${id} rows=${words.rows ?? 3} data-test=${name} placeholder=${words.placeholder ?? nothing}
      aria-describedby=${described} aria-invalid=${invalid} .value=${live(form.draft[name] ?? "")}
      @input=${(/** @type {InputEvent} */ e) => form.set(name, inputOf(e).value)}></textarea>`);

/**
 * A whole number with its unit; empty is null.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {unit?: string}} words
 */
export const countField = (form, name, words) =>
  readField(form, name, words, {
    read: readCount,
    problem: () => t("common-not-a-number"),
    control: (attributes) => html`<span class="with-unit">${attributes("numeric")}${words.unit ? html`<i>${words.unit}</i>` : nothing}</span>`,
  });

/**
 * A number that may have decimals (areas); empty is null.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {unit?: string}} words
 */
export const decimalField = (form, name, words) =>
  readField(form, name, words, {
    read: (typed) => (/^\s*\d+([.．]\d+)?\s*$/.test(typed) ? Number(typed.replace("．", ".")) : null),
    problem: () => t("common-not-a-number"),
    control: (attributes) => html`<span class="with-unit">${attributes("decimal")}${words.unit ? html`<i>${words.unit}</i>` : nothing}</span>`,
  });

/**
 * A time of day.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords} words
 */
export const timeField = (form, name, words) =>
  readField(form, name, words, {
    read: readTime,
    problem: () => t("common-not-a-time"),
    control: (attributes) => html`<span class="with-unit time">${attributes("text")}</span>`,
  });

/**
 * A field whose text is read into a value: the text stays as typed while it has the focus.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords} words
 * @param {object} how
 * @param {(typed: string) => unknown} how.read
 * @param {() => string} how.problem
 * @param {(input: (mode: string) => Drawing) => Drawing} how.control
 */
const readField = (form, name, words, { read, problem, control }) =>
  field(form, name, words, (id, described, invalid) => {
    const take = (/** @type {InputEvent} */ event) => {
      const typed = inputOf(event).value;
      const value = typed.trim() === "" ? null : read(typed);
      form.set(name, value);
      if (value === null && typed.trim() !== "") form.complain(name, problem());
    };
    const settle = (/** @type {Event} */ event) => {
      const value = form.draft[name];
      if (value != null) inputOf(event).value = String(value);
    };
    return control((mode) => html`
      <input id=${id} inputmode=${mode} autocomplete="off" data-test=${name} class="num" placeholder=${words.placeholder ?? nothing}
        aria-describedby=${described} aria-invalid=${invalid} aria-required=${words.required ? "true" : "false"}
        value=${form.draft[name] ?? ""} @input=${take} @change=${settle}>`);
  });

/**
 * A date: typed, or picked from a small calendar.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {tones?: (date: string) => string}} words
 */
export const dateField = (form, name, words) =>
  field(form, name, words, (id, described, invalid) => html`
    <pick-date .inputId=${id} .test=${name} .describedBy=${described} .invalid=${invalid} .value=${form.draft[name] ?? null}
      .tones=${words.tones ?? null} @pick=${(/** @type {CustomEvent<string | null>} */ e) => form.set(name, e.detail)}
      @unread=${() => form.complain(name, t("common-not-a-date"))}></pick-date>`);

/**
 * One of a list, as a native select.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {options: {value: string, text: string}[]}} words
 */
export const selectField = (form, name, words) =>
  field(form, name, words, (id, described, invalid) => html`
    <span class="select"><select id=${id} data-test=${name} aria-describedby=${described} aria-invalid=${invalid}
      @change=${(/** @type {Event} */ e) => form.set(name, inputOf(e).value)}>
      ${words.options.map((each) => html`<option value=${each.value} .selected=${live(each.value === (form.draft[name] ?? ""))}>${each.text}</option>`)}
    </select></span>`);

/**
 * One of few, all in sight.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {options: {value: string, text: string}[]}} words
 */
export const choiceField = (form, name, { label, hint, options }) => html`
  <fieldset class="field" data-field=${name}>
    <legend>${label}</legend>
    <div class="choices">
      ${options.map((each) => html`
        <label><input type="radio" name="${form.id}-${name}" value=${each.value} data-test="${name}-${each.value}"
          .checked=${live(form.draft[name] === each.value)} @change=${() => form.set(name, each.value)}><span>${each.text}</span></label>`)}
    </div>
    <p class="help ${form.problem(name) ? "bad" : ""}">${form.problem(name) ?? hint ?? ""}</p>
  </fieldset>`;

/**
 * Yes or no.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords} words
 */
export const checkField = (form, name, { label, hint }) => html`
  <div class="field check-field" data-field=${name}>
    <label><input type="checkbox" data-test=${name} .checked=${live(form.draft[name] === true)}
      @change=${(/** @type {Event} */ e) => form.set(name, /** @type {HTMLInputElement} */ (e.target).checked)}><span>${label}</span></label>
    <p class="help">${hint ?? ""}</p>
  </div>`;

/**
 * One person, speaker or venue. The draft keeps the whole choice ({id, name}) or null.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords & {search: (query: string) => Promise<Choice[]>, create?: {text: (query: string) => string, act: (query: string) => Promise<Choice | null>}}} words
 */
export const chooseField = (form, name, words) =>
  field(form, name, words, (id, described, invalid) => html`
    <choose-one .inputId=${id} .test=${name} .describedBy=${described} .invalid=${invalid} .value=${form.draft[name] ?? null}
      .search=${words.search} .create=${words.create ?? null} .placeholder=${words.placeholder ?? t("common-choose")}
      @choose=${(/** @type {CustomEvent<Choice | null>} */ e) => form.set(name, e.detail)}></choose-one>`);

/**
 * Short texts as tags, separated by commas or Enter. The draft keeps a list of texts.
 * @param {Form} form
 * @param {string} name
 * @param {FieldWords} words
 */
export const tagsField = (form, name, words) =>
  field(form, name, { ...words, hint: words.hint ?? t("common-tags-hint") }, (id, described, invalid) => html`
    <input id=${id} autocomplete="off" spellcheck="false" data-test=${name} placeholder=${words.placeholder ?? nothing}
      aria-describedby=${described} aria-invalid=${invalid} value=${(form.draft[name] ?? []).join("、")}
      @input=${(/** @type {InputEvent} */ e) => form.set(name, readTags(inputOf(e).value))}>`);

/** @param {string} typed */
const readTags = (typed) => [...new Set(typed.split(/[,，、;；\n]+/).map((each) => each.trim()).filter(Boolean))];

/** Two or three fields beside each other. @param {...Drawing} fields */
export const row = (...fields) => html`<div class="field-row">${fields}</div>`;

/** @param {Event} event */
const inputOf = (event) => /** @type {HTMLInputElement} */ (event.target);

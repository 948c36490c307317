/**
 * Everybody, found by characters, pinyin, initials, company or the end of a phone number. The core reads page by page:
 * a hundred thousand people are as quick as ten.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { PAGE } from "../../parts/long-list.js";
import { button, emptyState, pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { people_list_page } from "../../bridge/commands.js";
import { at, go } from "../../router.js";
import { t } from "../../text.js";
import { addPerson } from "./form.js";
import { hatChips, initial, workOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Person} Person */
/** @typedef {import("../../parts/long-list.js").Source<Person>} Source */

/** @param {import("../../parts/page.js").Place} place @returns {import("../../parts/page.js").Page} */
export function openPeople({ redraw }) {
  let query = "";
  let asked = 0;
  /** @type {Source} */
  let source = { key: "", total: 0, first: [], read: async () => [] };

  const load = async () => {
    asked += 1;
    const [mine, wanted] = [asked, query];
    const read = async (/** @type {number} */ offset, /** @type {number} */ limit) =>
      (await people_list_page({ query: wanted, offset, limit })).people;
    const { total, people } = await people_list_page({ query: wanted, offset: 0, limit: PAGE });
    if (mine === asked) source = { key: wanted, total, first: people, read };
  };
  const search = (/** @type {string} */ typed) => {
    query = typed.trim();
    void attempt(load).then(redraw);
  };
  const add = async (/** @type {string} */ name) => {
    const person = await addPerson({ name });
    if (!person) return;
    go("people", person.id);
    await sayDone();
  };

  return {
    rooms: ["people", "committee", "speakers"],
    title: () => t("common-people"),
    create: () => void add(""),
    load,
    view: () => {
      const actions = button({ text: t("people-add"), act: () => void add(""), look: "primary", icon: "user-plus", test: "add-person" });
      if (source.total === 0 && source.key === "" && query === "") {
        return html`${pageHead({ title: t("common-people") })}
          <section class="sheet">${emptyState({ icon: "users", title: t("people-empty"), text: t("people-empty-text"), actions })}</section>`;
      }
      const count = t(source.key === "" ? "people-count" : "people-found", { count: source.total });
      return html`
        ${pageHead({ title: t("common-people"), facts: html`<span aria-live="polite">${count}</span>`, actions })}
        ${searchView(search)}
        ${source.total === 0 ? nobodyView(source.key, add) : listView(source)}`;
    },
  };
}

/** @param {(typed: string) => void} search */
const searchView = (search) => html`
  <div class="search-field">${icon("search")}
    <input type="search" autocomplete="off" spellcheck="false" data-test="people-search" aria-label=${t("people-search")} placeholder=${t("people-search-example")}
      @input=${(/** @type {Event} */ event) => search(/** @type {HTMLInputElement} */ (event.target).value)}></div>`;

/** @param {string} query @param {(name: string) => void} add */
const nobodyView = (query, add) => html`<section class="sheet">${emptyState({
  icon: "search",
  title: t("people-nobody"),
  text: t("people-nobody-text"),
  actions: button({ text: t("people-add-named", { name: query }), act: () => add(query), icon: "user-plus", test: "add-named" }),
})}</section>`;

/** @param {Source} source */
const listView = (source) => html`<div class="sheet long-frame"><long-list class="people-list num" .label=${t("common-people")} .rowHeight=${52} .head=${headView()}
  .rowView=${rowView} .source=${source}></long-list></div>`;

const headView = () =>
  ["people-name", "people-work", "people-phone", "people-wechat", "people-years"].map((id) => html`<span role="columnheader">${t(id)}</span>`);

/** @param {Person} person */
const rowView = (person) => html`
  <span role="cell" class="who">${initial(person.name)}<span class="grow">
    <a href=${at("people", person.id)} data-test="person"><bdi>${person.name}</bdi></a>${person.nickname ? html`<small>${person.nickname}</small>` : nothing}</span>
    <span class="chips">${hatChips(person)}</span></span>
  <span role="cell">${workOf(person)}</span>
  <span role="cell">${person.phone}</span>
  <span role="cell">${person.wechat}</span>
  <span role="cell">${person.years === null ? "" : t("people-years-count", { years: person.years })}</span>`;

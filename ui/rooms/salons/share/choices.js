/**
 * How something is shared: of whom, in which form, language and look, with or without numbers. What was chosen holds while
 * the page is open, so that the next document comes in the same way; numbers are the exception: they are asked for anew
 * for every document and never kept.
 */
import { documents_forms } from "../../../bridge/commands.js";
import { attempt } from "../../../parts/says.js";
import { documentLanguage } from "../../../session.js";
import { EVERYBODY } from "./documents.js";

/** @typedef {import("../../../bridge/shell.d.ts").Asked} Asked */
/** @typedef {import("../../../bridge/shell.d.ts").Form} Form */
/** @typedef {import("../../../bridge/shell.d.ts").Offered} Offered */
/** @typedef {import("../../../bridge/shell.d.ts").Wanted} Wanted */
/** @typedef {import("./documents.js").Shared} Shared */

/** @param {() => void} redraw */
export function openChoices(redraw) {
  let key = "";
  let contacts = false;
  /** @type {Form | null} what was clicked last; null: the one that the core offers first */
  let form = null;
  let calendar = /** @type {Asked["calendar"]} */ ("event");
  /** @type {Asked["lang"] | null} null: the chapter's */
  let lang = null;
  /** @type {Asked["theme"]} */
  let theme = null;
  /** @type {number | null} null: as it stands */
  let version = null;
  let whose = EVERYBODY;
  let more = false;
  /** @type {Map<string, Offered[]>} the forms of each document, asked for once */
  const offered = new Map();

  const ask = (/** @type {Shared} */ shared, /** @type {Wanted} */ wanted) => {
    if (offered.has(shared.key)) return;
    offered.set(shared.key, []);
    void attempt(() => documents_forms({ wanted })).then((forms) => {
      if (forms) offered.set(shared.key, forms);
      else offered.delete(shared.key);
      redraw();
    });
  };
  const set = (/** @type {() => void} */ change) => {
    change();
    redraw();
  };

  return {
    /** Takes up a document: numbers are off again. @param {string} chosen @param {string} [person] */
    take: (chosen, person) =>
      set(() => {
        if (chosen !== key) contacts = false;
        key = chosen;
        if (person) whose = person;
      }),
    key: () => key,

    /** What is chosen for a document, made fit for it; null: nothing can be made of it yet. @param {Shared} shared */
    of(shared) {
      const person = personOf(shared, whose);
      if (person === null) return null;
      const number = version !== null && version <= shared.versions ? version : null;
      const wanted = shared.wanted({ whose: person, version: number });
      ask(shared, wanted);
      const forms = offered.get(shared.key) ?? [];
      const has = (/** @type {Form | null} */ each) => forms.some((one) => one.form === each);
      const chosen = has(form) ? form : forms[0]?.form;
      if (!chosen) return null;
      /** @type {Asked} */
      const options = { form: chosen, contacts: contacts && shared.contacts, lang: lang ?? documentLanguage(), theme, calendar };
      return { wanted, options, forms, whose: person, version: number, more: more || forms.some((each) => each.form === chosen && !each.first) };
    },

    form: (/** @type {Form} */ chosen) => set(() => (form = chosen)),
    showMore: () => set(() => (more = true)),
    contacts: (/** @type {boolean} */ on) => set(() => (contacts = on)),
    calendar: (/** @type {Asked["calendar"]} */ cut) => set(() => (calendar = cut)),
    lang: (/** @type {Asked["lang"]} */ chosen) => set(() => (lang = chosen)),
    theme: (/** @type {Asked["theme"]} */ chosen) => set(() => (theme = chosen)),
    version: (/** @type {number | null} */ number) => set(() => (version = number)),
    whose: (/** @type {string} */ person) => set(() => (whose = person)),
  };
}

/** @typedef {ReturnType<typeof openChoices>} Choices */
/** @typedef {NonNullable<ReturnType<Choices["of"]>>} Chosen */

/** Whom a document is about: who was chosen, else everybody, else the first. @param {Shared} shared @param {string} wanted @returns {string | null} */
function personOf({ whose, everybody }, wanted) {
  if (whose === null) return EVERYBODY;
  if (whose.length === 0) return null;
  if (whose.some((each) => each.id === wanted)) return wanted;
  return everybody ? EVERYBODY : (whose[0]?.id ?? null);
}

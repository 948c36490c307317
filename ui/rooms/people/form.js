/**
 * The dialog that adds or changes a person. While name, phone, WeChat and the like are typed it points out who may be
 * the same person; it never refuses them.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, checkField, countField, row, tagsField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { sayDone } from "../../parts/undo.js";
import { people_add, people_edit, people_likely_duplicates } from "../../bridge/commands.js";
import { session } from "../../session.js";
import { message, t } from "../../text.js";
import { workOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Duplicate} Duplicate */
/** @typedef {import("../../bridge/types.d.ts").Person} Person */
/** @typedef {import("../../bridge/types.d.ts").PersonFields} PersonFields */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/** What two people are compared by. */
const TELLING = ["name", "nickname", "phone", "wechat", "email", "company"];
/** Typing rests this long before the core is asked. */
const REST_MS = 250;
/** As many likely duplicates are shown. */
const SHOWN = 3;

const NEW = {
  name: "", address: "", nickname: "", phone: "", wechat: "", email: "", city: "", company: "", post: "", title: "", introduction: "",
  introduction_approved: false, years: null, tags: [], note: "",
};

/**
 * Asks for a new person; whoever asked says that it was done, for the dialog may stand above another one.
 * @param {PersonFields} [given] what is known already
 * @returns {Promise<Person | null>}
 */
export async function addPerson(given = {}) {
  const saved = await openForm({
    title: () => t("people-add"),
    size: "wide",
    test: "person-form",
    draft: { ...NEW, ...given },
    fields: personFields(null),
    save: (draft) => people_add({ fields: draft }),
  });
  return saved && saved.value;
}

/** Changes a person. @param {Person} person @param {string} [focus] the field that gets the focus */
export async function editPerson(person, focus) {
  const { id, photo: _photo, hats: _hats, ...fields } = person;
  const saved = await openForm({
    title: () => t("people-edit-title", { name: person.name }),
    size: "wide",
    test: "person-form",
    focus,
    draft: fields,
    fields: personFields(id),
    save: (draft) => people_edit({ id, fields: draft }),
  });
  if (saved) await sayDone();
}

/**
 * The fields of a person, with the likely duplicates beside them.
 * @param {string | null} except the person being changed
 */
export function personFields(except) {
  const alike = watchDuplicates(except);
  return (/** @type {Form} */ form) => html`
    ${row(
      textField(form, "name", { label: t("people-name"), required: true, placeholder: t("people-name-example") }),
      textField(form, "address", { label: t("people-address"), hint: t("people-address-hint"), complete: addresses() }),
      textField(form, "nickname", { label: t("people-nickname"), hint: t("people-nickname-hint") }),
    )}
    ${row(
      textField(form, "phone", { label: t("people-phone"), type: "tel" }),
      textField(form, "wechat", { label: t("people-wechat") }),
      textField(form, "email", { label: t("people-email"), type: "email" }),
    )}
    ${duplicatesView(alike(form))}
    ${row(
      textField(form, "company", { label: t("people-company") }),
      textField(form, "post", { label: t("people-post") }),
      textField(form, "city", { label: t("people-city"), placeholder: session.chapter?.city }),
      countField(form, "years", { label: t("people-years"), unit: t("people-years-unit") }),
    )}
    ${textField(form, "title", { label: t("people-title"), hint: t("people-title-hint"), placeholder: t("people-title-example") })}
    ${areaField(form, "introduction", { label: t("people-introduction"), hint: t("people-introduction-hint") })}
    ${checkField(form, "introduction_approved", { label: t("people-introduction-approved"), hint: t("people-introduction-approved-hint") })}
    ${tagsField(form, "tags", { label: t("people-tags") })}
    ${areaField(form, "note", { label: t("people-note"), hint: t("people-note-hint"), rows: 2 })}`;
}

const addresses = () => t("people-addresses").split("、");

/**
 * Watches what is typed and asks the core who may be the same person.
 * @param {string | null} except
 * @returns {(form: Form) => Duplicate[]}
 */
function watchDuplicates(except) {
  let last = "";
  let waiting = 0;
  /** @type {Duplicate[]} */
  let found = [];
  const ask = async (/** @type {Form} */ form, /** @type {string} */ told, /** @type {PersonFields} */ fields) => {
    // What cannot be read yet (an empty name, a half-typed field) has no likeness; saving will name it.
    const answer = await people_likely_duplicates({ fields, except }).catch(() => []);
    if (told !== last) return;
    found = answer.slice(0, SHOWN);
    form.redraw();
  };
  return (form) => {
    const fields = Object.fromEntries(TELLING.map((name) => [name, form.draft[name] ?? ""]).filter(([, value]) => value.trim() !== ""));
    const told = JSON.stringify(fields);
    if (told !== last) {
      last = told;
      clearTimeout(waiting);
      if (told === "{}") found = [];
      else waiting = window.setTimeout(() => void ask(form, told, fields), REST_MS);
    }
    return found;
  };
}

/** @param {Duplicate[]} duplicates */
const duplicatesView = (duplicates) => html`<div aria-live="polite">${duplicates.length === 0
  ? nothing
  : html`<div class="note">${icon("users")}<div><b>${t("people-likely")}</b>
      ${repeat(
        duplicates,
        ({ person }) => person.id,
        ({ person, why }) => html`<p data-test="duplicate"><bdi>${person.name}</bdi>${workOf(person) ? html`（${workOf(person)}）` : nothing}：${message(why)}</p>`,
      )}</div></div>`}</div>`;

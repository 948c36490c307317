/** Erasing somebody cannot be undone: the name is typed first. For tests: the dialog `erase` has typed and save. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { CallError } from "../../bridge/call.js";
import { t } from "../../text.js";

/**
 * Asks for the name, then erases; gives whether it was done.
 * @param {{name: string, what: string, erase: () => Promise<void>}} whom `what` says what goes and what stays
 */
export const askToErase = ({ name, what, erase }) =>
  openForm({
    title: () => t("people-erase-title", { name }),
    submit: () => t("people-erase-do"),
    test: "erase",
    draft: { typed: "" },
    fields: (form) => html`
      <p class="banner">${icon("triangle-alert")}<span>${t("people-erase-warning")}</span></p>
      <p class="quiet">${what}</p>
      ${textField(form, "typed", { label: t("people-erase-type", { name }), required: true })}`,
    save: async (draft) => {
      if (draft.typed.trim() !== name) throw nameDiffers(name);
      await erase();
      return true;
    },
  });

/** @param {string} name */
const nameDiffers = (name) => new CallError({ code: "people_name_differs", kind: "invalid", arguments: { name }, field: "typed", message: "" });

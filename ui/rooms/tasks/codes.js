/** 群二维码: the codes that the poster bears, how long they live, what to look at before it goes out. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { countField, dateField, row, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { pictureButton } from "../../parts/pick-picture.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { tasks_add_code, tasks_edit_code, tasks_remove_code, tasks_set_code_picture } from "../../bridge/commands.js";
import { sayDay } from "../../dates.js";
import { message, t } from "../../text.js";
import "../../parts/stored-picture.js";

/** @typedef {import("../../bridge/types.d.ts").GroupCode} GroupCode */
/** @typedef {import("../../bridge/types.d.ts").Preparation} Preparation */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** @param {Salon} salon @param {Preparation} all */
export const codesCard = (salon, all) => html`
  <section class="card codes" aria-labelledby="codes">
    <header><h2 id="codes">${t("tasks-codes")}</h2>
      <button type="button" class="btn bare small" data-test="add-code" @click=${() => void edit(salon, null)}>${icon("plus", 13)}<span>${t("salons-add")}</span></button></header>
    ${all.codes.length === 0 ? html`<p class="quiet">${t("tasks-codes-empty")}</p>` : html`<ul class="lines">${repeat(all.codes, (code) => code.id, (code) => codeLine(salon, code))}</ul>`}
  </section>`;

/** @param {Salon} salon @param {GroupCode} code */
const codeLine = (salon, code) => html`
  <li data-test="code">
    ${code.picture ? html`<stored-picture class="code-picture" .hash=${code.picture} .alt=${code.name}></stored-picture>` : html`<span class="code-picture empty">${icon("qr-code", 22)}</span>`}
    <div class="grow"><button type="button" class="link plain" @click=${() => void edit(salon, code)}>${code.name}</button>
      <small class="quiet num">${t("tasks-code-lives", { date: sayDay(code.expires_on) })}${code.people === null ? "" : ` · ${t("tasks-code-people", { count: code.people })}`}</small>
      ${code.warning ? html`<small class="task-warning">${icon("triangle-alert", 13)}<span>${message(code.warning)}</span></small>` : nothing}</div>
    ${pictureButton({ text: t("tasks-code-picture"), icon: "image", test: "code-picture", take: (bytes) => void attempt(() => tasks_set_code_picture({ id: code.id, bytes })) })}
  </li>`;

/** @param {Salon} salon @param {GroupCode | null} code */
function edit(salon, code) {
  const before = { name: code?.name ?? "", made_on: code?.made_on ?? null, expires_on: code?.expires_on ?? null, people: code?.people ?? null };
  return openForm({
    title: () => (code ? t("tasks-code-edit") : t("tasks-code-new")),
    test: "code-form",
    draft: before,
    fields: (form) => html`
      ${textField(form, "name", { label: t("tasks-code-name"), required: true, placeholder: t("tasks-code-example") })}
      ${row(
        dateField(form, "made_on", { label: t("tasks-code-made"), hint: code ? "" : t("tasks-code-made-hint") }),
        dateField(form, "expires_on", { label: t("tasks-code-expires"), hint: code ? "" : t("tasks-code-expires-hint") }),
      )}
      ${countField(form, "people", { label: t("tasks-code-people-label"), unit: t("salons-heads-unit") })}`,
    aside: (close) => (code ? html`<button type="button" class="btn bare danger" data-test="remove-code" @click=${() => void remove(code, close)}>${icon("trash-2", 14)}<span>${t("tasks-remove")}</span></button>` : nothing),
    save: (draft) => {
      /** @type {Record<string, unknown>} */
      const fields = { name: draft.name, people: draft.people };
      for (const name of ["made_on", "expires_on"]) if (draft[name]) fields[name] = draft[name];
      return code ? tasks_edit_code({ id: code.id, fields }) : tasks_add_code({ event: salon.id, fields });
    },
  });
}

/** @param {GroupCode} code @param {() => void} close */
const remove = (code, close) =>
  attempt(async () => {
    await tasks_remove_code({ id: code.id });
    close();
    await sayDone();
  });

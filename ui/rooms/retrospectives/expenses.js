/** 费用: what was spent, who laid it out, and who still has to get it back. For tests: [data-test=expense], settled, add-expense, dialog[data-test=expense-form] with what, yuan, paid_by, remove-expense. */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { chooseField, field, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_add_expense, retro_edit_expense, retro_remove_expense, retro_settle_expense } from "../../bridge/commands.js";
import { sayDay, todayIs } from "../../dates.js";
import { listed, t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").Expense} Expense */

/** 1,234.50 without the cents that are none. @param {number} fen */
const yuan = (fen) => (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);

/** Yuan as people type them: 86.5, ¥86.50, 86元, -20; null when it is no amount. @param {string} typed */
function readFen(typed) {
  const found = /^[¥￥]?\s*(-?\d{1,9}(?:\.\d{1,2})?)\s*元?$/.exec(typed.normalize("NFKC").replace(/,/g, "").trim());
  return found ? Math.round(Number(found[1]) * 100) : null;
}

/** @param {Retro} retro */
export const expensesCard = (retro) => html`
  <section class="card expenses num" data-section="expenses" aria-labelledby="retro-expenses">
    <header><h2 id="retro-expenses">${t("retro-expenses")}</h2>
      <button type="button" class="btn bare small" data-test="add-expense" @click=${() => void edit(retro, null)}>${icon("plus", 13)}<span>${t("salons-add")}</span></button></header>
    ${retro.expenses.length === 0
      ? html`<p class="quiet">${t("retro-expenses-none")}</p>`
      : html`<ul class="lines">${repeat(retro.expenses, (each) => each.id, (each) => expenseView(retro, each))}</ul>
        <p class="sum"><b>${t("retro-sum", { yuan: yuan(retro.expenses_fen) })}</b> ${owedView(retro)}</p>`}
  </section>`;

/** @param {Retro} retro @param {Expense} each */
const expenseView = (retro, each) => html`
  <li data-test="expense" data-id=${each.id}><input type="checkbox" data-test="settled" aria-label=${t("retro-settled-of", { what: each.what })} .checked=${live(each.settled_on !== null)}
      @change=${(/** @type {Event} */ e) => void attempt(() => retro_settle_expense({ id: each.id, on_date: /** @type {HTMLInputElement} */ (e.target).checked ? todayIs() : null }))}>
    <div class="grow"><button type="button" class="link plain" @click=${() => void edit(retro, each)}>${each.what}</button>
      <small>${each.paid_by ? t("retro-paid-by", { name: each.paid_by.name }) : t("retro-paid-by-chapter")} · ${each.settled_on ? t("retro-settled-on", { date: sayDay(each.settled_on) }) : html`<span class="late">${t("retro-not-settled")}</span>`}</small></div>
    <b class="nowrap">${t("retro-yuan", { yuan: yuan(each.fen) })}</b></li>`;

/** Who laid out money that is not settled, and how much. @param {Retro} retro */
function owedView({ expenses }) {
  /** @type {Map<string, {name: string, fen: number}>} */
  const owed = new Map();
  for (const { paid_by: person, fen, settled_on: settled } of expenses) {
    if (person && settled === null) owed.set(person.id, { name: person.name, fen: (owed.get(person.id)?.fen ?? 0) + fen });
  }
  return owed.size === 0 ? nothing : html`<span class="late" data-test="owed">${t("retro-owed", { who: listed([...owed.values()].map(({ name, fen }) => t("retro-owed-one", { name, yuan: yuan(fen) }))) })}</span>`;
}

/** @param {Retro} retro @param {Expense | null} expense */
function edit(retro, expense) {
  return openForm({
    title: () => t(expense ? "retro-expense-edit" : "retro-expense-new"),
    test: "expense-form",
    draft: { what: expense?.what ?? "", fen: expense?.fen ?? null, paid_by: expense?.paid_by ?? null },
    fields: (form) => html`
      ${textField(form, "what", { label: t("retro-expense-what"), required: true, placeholder: t("retro-expense-example") })}
      ${amountField(form)}
      ${chooseField(form, "paid_by", { label: t("retro-expense-by"), hint: t("retro-expense-by-hint"), search: searchPeople, create: createPerson })}`,
    aside: () => (expense ? html`<button type="button" class="btn bare danger" data-test="remove-expense" @click=${(/** @type {Event} */ e) => void remove(expense, e)}>${icon("trash-2", 14)}<span>${t("retro-remove")}</span></button>` : nothing),
    save: (draft) => {
      const fields = { what: String(draft.what), fen: draft.fen, paid_by: draft.paid_by?.id ?? null };
      return expense ? retro_edit_expense({ id: expense.id, fields }) : retro_add_expense({ event: retro.event.id, fields });
    },
  });
}

/** Yuan are typed, fen are kept. @param {import("../../parts/dialog.js").Form} form */
const amountField = (form) =>
  field(form, "fen", { label: t("retro-expense-yuan"), hint: t("retro-expense-hint"), required: true }, (id, described, invalid) => html`
    <span class="with-unit"><input id=${id} inputmode="decimal" autocomplete="off" class="num" data-test="yuan" aria-describedby=${described} aria-invalid=${invalid} aria-required="true"
      value=${form.draft.fen === null ? "" : yuan(form.draft.fen)} @input=${(/** @type {Event} */ e) => take(form, /** @type {HTMLInputElement} */ (e.target).value)}><i>${t("salons-yuan")}</i></span>`);

/** @param {import("../../parts/dialog.js").Form} form @param {string} typed */
function take(form, typed) {
  const fen = readFen(typed);
  form.set("fen", fen);
  if (fen === null && typed.trim() !== "") form.complain("fen", t("retro-not-yuan"));
}

/** Leaves the form first: what it edits is gone then. @param {Expense} expense @param {Event} event */
function remove({ id }, event) {
  /** @type {HTMLElement} */ (event.currentTarget).closest("dialog")?.close();
  return attempt(async () => {
    await retro_remove_expense({ id });
    await sayDone();
  });
}

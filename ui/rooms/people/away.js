/** 没空的日子: the days somebody cannot come; from their page, and from the rota. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { dateField, row, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { roles_add_away, roles_edit_away, roles_remove_away } from "../../bridge/commands.js";
import { sayDate, todayIs } from "../../dates.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Away} Away */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/**
 * Asks for days and keeps them.
 * @param {{id: string, name: string}} person
 * @param {string | null} day the first and last day proposed
 */
export async function addAway(person, day) {
  const saved = await openForm({
    title: () => t("people-away-title", { name: person.name }),
    test: "away-form",
    draft: { from: day, to: day, note: "" },
    fields: awayFields,
    save: ({ from, to, note }) => roles_add_away({ person: person.id, from, to: to ?? from, note }),
  });
  if (saved !== null) await sayDone();
}

/** @param {Away} away */
async function editAway(away) {
  const saved = await openForm({
    title: () => t("people-away-title", { name: away.person.name }),
    test: "away-form",
    draft: { from: away.from, to: away.to, note: away.note },
    fields: awayFields,
    save: ({ from, to, note }) => roles_edit_away({ id: away.id, fields: { from, to: to ?? from, note } }),
  });
  if (saved !== null) await sayDone();
}

/** @param {Form} form */
const awayFields = (form) => html`
  ${row(dateField(form, "from", { label: t("people-away-from"), required: true }), dateField(form, "to", { label: t("people-away-to"), hint: t("people-away-to-hint") }))}
  ${textField(form, "note", { label: t("people-away-note"), placeholder: t("people-away-example") })}`;

/**
 * The card of one person.
 * @param {{id: string, name: string}} person
 * @param {Away[]} days
 */
export const awayCard = (person, days) => html`<section class="card" aria-labelledby="away">
  <header><h2 id="away">${t("people-away")}</h2>
    <button type="button" class="btn bare small" data-test="add-away" @click=${() => void addAway(person, null)}>${icon("plus", 14)}<span>${t("people-away-add")}</span></button></header>
  ${days.length === 0 ? html`<p class="quiet">${t("people-away-none")}</p>` : html`<ul class="lines">${repeat(days, (day) => day.id, awayLine)}</ul>`}</section>`;

/** @param {Away} away */
const awayLine = (away) => html`<li class=${away.to < todayIs() ? "is-past" : ""} data-test="away">${icon("calendar")}<div class="grow num">
    <span>${away.from === away.to ? sayDate(away.from) : t("people-away-span", { from: sayDate(away.from), to: sayDate(away.to) })}</span>${away.note ? html`<small>${away.note}</small>` : nothing}</div>
  <span class="line-acts">${iconButton({ name: "pencil", text: t("people-away-edit", { date: sayDate(away.from) }), act: () => void editAway(away), test: "edit-away" })}
    ${iconButton({ name: "trash-2", text: t("people-away-remove", { date: sayDate(away.from) }), act: () => void removeAway(away), test: "remove-away", danger: true })}</span></li>`;

/** @param {Away} away */
const removeAway = (away) =>
  attempt(async () => {
    await roles_remove_away({ id: away.id });
    await sayDone();
  });

/** 会前复查: the venue's items as promised and as found, who brings what, what failed before; and what failed this time. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { selectField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { tasks_add_fault, tasks_clear_recheck, tasks_mend_fault, tasks_recheck, tasks_remove_fault } from "../../bridge/commands.js";
import { sayDay, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { eventName } from "../letters/words.js";

/** @typedef {import("../../bridge/types.d.ts").Fault} Fault */
/** @typedef {import("../../bridge/types.d.ts").Preparation} Preparation */
/** @typedef {import("../../bridge/types.d.ts").RecheckItem} RecheckItem */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

const STATES = ["present", "missing", "bring", "not_applicable"];

/** @param {Salon} salon @param {Preparation} all */
export function recheckCard(salon, all) {
  const looked = all.recheck.filter((item) => item.now !== null).length;
  return html`
    <section class="card recheck" aria-labelledby="recheck">
      <header><h2 id="recheck">${t("tasks-recheck")}</h2>${all.venue ? html`<span class="quiet num">${t("tasks-recheck-count", { looked, all: all.recheck.length })}</span>` : nothing}</header>
      ${all.venue
        ? html`${all.other_faults.map((fault) => oldFault(salon, fault))}
          <ul class="recheck-lines">${repeat(all.recheck, (item) => item.item, (item) => itemLine(salon, item))}</ul>`
        : html`<p class="quiet">${t("tasks-recheck-none")} <a href=${at("salons", salon.id, "overview")}>${t("tasks-recheck-choose")}</a></p>`}
      ${all.venue ? faultsView(salon, all) : nothing}
    </section>`;
}

/** @param {Salon} salon @param {RecheckItem} item */
const itemLine = (salon, item) => html`
  <li data-test="recheck" data-item=${item.item} class=${item.differs ? "differs" : item.now ? "is-looked" : ""}>
    <div class="grow"><b>${message(item.label)}</b> <small class="quiet">${t("tasks-promised", { state: t(`item-state-${item.promised}`) })}${item.promised_note ? ` · ${item.promised_note}` : ""}</small>
      ${item.failed.map((fault) => oldFault(salon, fault))}
      ${item.now === "bring" || item.bearer
        ? html`<choose-one class=${item.bearer ? "" : "wanted"} .label=${t("salons-bearer-of", { name: message(item.label) })} .test=${"bearer"} .placeholder=${t("tasks-bearer")} .value=${item.bearer}
            .search=${searchPeople} .create=${createPerson} @choose=${(/** @type {CustomEvent} */ e) => void attempt(() => tasks_recheck({ event: salon.id, item: item.item, fields: { bearer: e.detail?.id ?? null } }))}></choose-one>`
        : nothing}</div>
    <span class="select small"><select data-test="state" aria-label=${t("tasks-found-of", { item: message(item.label) })}
      @change=${(/** @type {Event} */ e) => void found(salon, item, /** @type {HTMLSelectElement} */ (e.target).value)}>
      <option value="" .selected=${item.now === null}>${t("tasks-not-looked")}</option>
      ${STATES.map((state) => html`<option value=${state} .selected=${item.now === state}>${t(`item-state-${state}`)}</option>`)}</select></span>
  </li>`;

/** @param {Salon} salon @param {RecheckItem} item @param {string} state */
const found = (salon, item, state) =>
  attempt(() =>
    state === ""
      ? tasks_clear_recheck({ event: salon.id, item: item.item })
      : tasks_recheck({ event: salon.id, item: item.item, fields: { state: /** @type {any} */ (state) } }),
  );

/** What failed here before: asked until it is mended. @param {Salon} salon @param {Fault} fault */
const oldFault = (salon, fault) => html`<small class="task-warning" data-test="old-fault">${icon("triangle-alert", 13)}<span>${t("tasks-failed", { salon: eventName(fault.event), fault: fault.text || message(fault.label) })}</span>
  <button type="button" class="link" data-test="mend" @click=${() => void attempt(() => tasks_mend_fault({ id: fault.id, event: salon.id, on_date: todayIs() }))}>${t("tasks-mended")}</button></small>`;

/** @param {Salon} salon @param {Preparation} all */
const faultsView = (salon, all) => html`
  <div class="faults"><h3>${t("tasks-faults")}</h3>
    ${all.faults.length === 0 ? nothing : html`<ul class="lines">${repeat(all.faults, (fault) => fault.id, (fault) => html`<li data-test="fault"><span class="grow">${message(fault.label)}${fault.mended_on ? html` <small class="quiet num">${t("tasks-mended-on", { date: sayDay(fault.mended_on) })}</small>` : nothing}</span>
      <button type="button" class="icon-btn danger" aria-label=${t("salons-remove-named", { name: message(fault.label) })} @click=${() => void removeFault(fault)}>${icon("trash-2", 14)}</button></li>`)}</ul>`}
    <button type="button" class="btn bare small" data-test="add-fault" @click=${() => void addFault(salon, all)}>${icon("plus", 13)}<span>${t("tasks-add-fault")}</span></button></div>`;

/** @param {Fault} fault */
const removeFault = (fault) =>
  attempt(async () => {
    await tasks_remove_fault({ id: fault.id });
    await sayDone();
  });

/** @param {Salon} salon @param {Preparation} all */
const addFault = (salon, all) =>
  openForm({
    title: () => t("tasks-add-fault"),
    test: "fault-form",
    draft: { item: "", text: "" },
    fields: (form) => html`
      ${selectField(form, "item", { label: t("tasks-fault-item"), options: [{ value: "", text: t("tasks-fault-other") }, ...all.recheck.map((item) => ({ value: item.item, text: message(item.label) }))] })}
      ${textField(form, "text", { label: t("tasks-fault-text"), placeholder: t("tasks-fault-example") })}`,
    save: (draft) => tasks_add_fault({ event: salon.id, item: draft.item || null, text: draft.text }),
  });

/** Taking what was ticked in a preview: one act, and the sentence that says so bears its undo. */
import { html, live } from "../../parts/lit.js";
import { sentence, warn } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_take } from "../../bridge/commands.js";
import { t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").ImportRow} ImportRow */
/** @typedef {import("../../bridge/types.d.ts").Named} Named */

/**
 * @param {string} event
 * @param {{row: ImportRow, person: Named | null}[]} picks
 * @param {boolean} addPeople whoever is not in the roster is put into it
 * @param {() => void} close called once it is done
 * @returns {Promise<string>} why it was refused; empty when it was not
 */
export async function takePicks(event, picks, addPeople, close) {
  try {
    const saved = await attendance_take({ event, rows: picks.map(pickOf), add_people: addPeople });
    close();
    warn(saved);
    await sayDone();
    return "";
  } catch (failure) {
    return sentence(failure);
  }
}

/** A row as the core takes it over: what was read, with the person who was chosen. @param {{row: ImportRow, person: Named | null}} pick */
const pickOf = ({ row, person }) => {
  const { name, already, company, post, phone, wechat, category, signed_up_at, payment, brought_by, brought_by_name, note, state, source } = row;
  return { name, person: person?.id ?? null, already, company, post, phone, wechat, category, signed_up_at, payment, brought_by: brought_by?.id ?? null, brought_by_name, note, state, source };
};

/** @param {boolean} on @param {(on: boolean) => void} change */
export const addPeopleView = (on, change) => html`<label class="add-people" title=${t("attendance-add-people-why")}><input type="checkbox" data-test="add-people" .checked=${live(on)}
  @change=${(/** @type {Event} */ e) => change(/** @type {HTMLInputElement} */ (e.target).checked)}><span>${t("attendance-add-people")}</span></label>`;

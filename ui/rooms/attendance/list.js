/**
 * Everybody who signed up, as a table with filters. Cancelled ones stay at the end, so that they can be restored.
 *
 * For tests: sign-up-search, filter-<name>, rows [data-test=sign-up][data-id][data-state], in a row pay, move-up, row-menu (its
 * entries edit-sign-up, check-in-here, check-out-here, cancel-sign-up, restore-sign-up, remove-sign-up,
 * erase-sign-up); show-rest.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { openMenu } from "../../parts/menu.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_cancel, attendance_check_in, attendance_check_out, attendance_erase, attendance_move_up, attendance_remove, attendance_restore, attendance_set_payment } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { askToErase } from "../people/erase.js";
import { find } from "./filter.js";
import { editSignUp } from "./forms.js";
import { broughtWords, categoryChip, clockOf, isPresent, markChips, sayWhen, workOf, yuan } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */
/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */

/** So many rows are drawn before all are asked for. */
const SHOWN = 200;

/** What can be looked at alone. @type {Record<string, (row: SignUp, attendance: Attendance) => boolean>} */
const FILTERS = {
  all: () => true,
  visitor: (row) => row.category === "visitor" && row.state === "coming",
  waitlist: (row) => row.state === "waitlist",
  due: (row) => row.payment === "due" && row.state !== "cancelled",
  late: (row) => row.late && row.state !== "cancelled",
  present: isPresent,
  absent: (row, { figures }) => figures.present > 0 && row.state === "coming" && !isPresent(row),
  cancelled: (row) => row.state === "cancelled",
};

/** @type {SignUp["payment"][]} */
const PAYMENTS = ["due", "paid", "waived", ""];

/** @param {import("../../parts/page.js").Place} place */
export function openList({ redraw }) {
  let filter = "all";
  let query = "";
  let whole = false;
  const change = (/** @type {() => void} */ what) => {
    what();
    redraw();
  };

  return {
    /** @param {Attendance} attendance */
    view: (attendance) => {
      const of = (/** @type {string} */ name) => attendance.rows.filter((row) => FILTERS[name]?.(row, attendance));
      const shown = of(filter).length > 0 ? filter : "all";
      const rows = inOrder(find(of(shown), query));
      const drawn = whole ? rows : rows.slice(0, SHOWN);
      return html`
        <div class="sign-up-filters">
          <div class="search-field">${icon("search")}
            <input type="search" autocomplete="off" spellcheck="false" data-test="sign-up-search" aria-label=${t("attendance-search")} placeholder=${t("attendance-search")}
              .value=${live(query)} @input=${(/** @type {Event} */ e) => change(() => (query = /** @type {HTMLInputElement} */ (e.target).value))}></div>
          <div class="chips" role="group" aria-label=${t("attendance-filter")}>${Object.keys(FILTERS).flatMap((name) => {
            const count = of(name).length;
            return count === 0 || (name !== "all" && count === attendance.rows.length) ? [] : filterChip(name, count, name === shown, () => change(() => (filter = name)));
          })}</div>
        </div>
        <section class="sheet table-sheet sign-up-list">
          ${rows.length === 0 ? html`<p class="pad quiet">${t("attendance-nobody-found")}</p>` : tableView(attendance, drawn)}
          ${drawn.length < rows.length ? html`<p class="list-more"><button type="button" class="link" data-test="show-rest" @click=${() => change(() => (whole = true))}>${t("attendance-show-rest", { count: rows.length - drawn.length })}</button></p>` : nothing}
        </section>`;
    },
  };
}

/** Those who come in the order of their signing up, then the waitlist, then who cancelled. @param {SignUp[]} rows */
const inOrder = (rows) => ["coming", "waitlist", "cancelled"].flatMap((state) => rows.filter((row) => row.state === state));

/** @param {string} name @param {number} count @param {boolean} on @param {() => void} act */
const filterChip = (name, count, on, act) => html`<button type="button" class="chip" data-test="filter-${name}" aria-pressed=${on ? "true" : "false"} @click=${act}>
  <span>${t(`attendance-filter-${name}`)}</span><em class="num">${count}</em></button>`;

/** @param {Attendance} attendance @param {SignUp[]} rows */
function tableView(attendance, rows) {
  const pays = attendance.entry.fee_fen !== null || attendance.rows.some((row) => row.payment !== "");
  return html`<table aria-label=${t("attendance-list")} class="num">
    <thead><tr><th scope="col">${t("people-name")}</th><th scope="col">${t("attendance-category")}</th><th scope="col">${t("attendance-signed-up-on")}</th>
      ${pays ? html`<th scope="col">${t("attendance-payment")}</th>` : nothing}<th scope="col">${t("attendance-arrived")}</th>
      <th scope="col" class="narrow"><span class="unseen">${t("salons-more")}</span></th></tr></thead>
    <tbody>${repeat(rows, (row) => row.id, (row) => rowView(row, attendance, pays))}</tbody></table>`;
}

/** @param {SignUp} row @param {Attendance} attendance @param {boolean} pays */
const rowView = (row, attendance, pays) => html`<tr data-test="sign-up" data-id=${row.id} data-state=${row.state}>
  <td><b>${row.person ? html`<a href=${at("people", row.person.id)}><bdi>${row.name}</bdi></a>` : html`<bdi>${row.name}</bdi>`}</b>
    ${[workOf(row), row.phone || row.wechat].filter(Boolean).map((line) => html`<small>${line}</small>`)}${row.note ? html`<small>${row.note}</small>` : nothing}</td>
  <td class="category"><span class="chips">${categoryChip(row)}${markChips(row)}</span>${broughtWords(row) ? html`<small>${broughtWords(row)}</small>` : nothing}</td>
  <td><span class="nowrap">${row.signed_up_at ? sayWhen(row.signed_up_at) : "—"}</span><small>${t(`sign-up-source-${row.source}`)}</small></td>
  ${pays ? html`<td>${paymentView(row, attendance)}</td>` : nothing}
  <td>${arrivedView(row)}</td>
  <td class="end">${iconButton({ name: "ellipsis", text: t("attendance-menu-of", { name: row.name }), act: (event) => openRowMenu(attendance.event.id, row, /** @type {Element} */ (event.currentTarget)), test: "row-menu" })}</td>
</tr>`;

/** @param {SignUp} row */
function arrivedView(row) {
  if (row.state === "cancelled") return chip({ text: t("sign-up-state-cancelled") });
  if (row.checked_in_at) return html`<span class="arrived">${icon("check", 14)}${clockOf(row.checked_in_at)}</span>`;
  if (row.state === "coming") return html`<span class="quiet">—</span>`;
  return html`<span class="chips nowrap">${chip({ text: t("attendance-waitlist-place", { place: row.waitlist_place ?? 1 }), look: "amber" })}
    <button type="button" class="btn small" data-test="move-up" aria-label=${t("attendance-named", { name: row.name, what: t("attendance-move-up") })} @click=${() => act(() => attendance_move_up({ id: row.id }))}>${t("attendance-move-up")}</button></span>`;
}

/** What is due is taken with one click; what was settled can be changed. @param {SignUp} row @param {Attendance} attendance */
function paymentView(row, { entry }) {
  if (row.state === "cancelled" && row.payment !== "paid") return nothing;
  const pay = (/** @type {SignUp["payment"]} */ payment) => act(() => attendance_set_payment({ id: row.id, payment }));
  if (row.payment === "due") {
    const due = entry.fee_fen === null ? t("payment-due") : t("attendance-pay-due-fee", { fee: yuan(entry.fee_fen) });
    return html`<button type="button" class="chip ask" data-test="pay" title=${t("attendance-pay")} aria-label=${t("attendance-named", { name: row.name, what: due })} @click=${() => pay("paid")}>${icon("hand-coins", 13)}<span>${due}</span></button>`;
  }
  const choose = (/** @type {Event} */ event) =>
    openMenu(/** @type {Element} */ (event.currentTarget), t("attendance-payment"), PAYMENTS.map((payment) => ({ text: paymentName(payment), checked: payment === row.payment, test: `payment-${payment || "none"}`, act: () => pay(payment) })));
  return html`<button type="button" class=${row.payment === "" ? "btn bare small" : row.payment === "paid" ? "chip jade" : "chip"} data-test="pay" aria-label=${t("attendance-named", { name: row.name, what: paymentName(row.payment) })} @click=${choose}>${paymentName(row.payment)}</button>`;
}

/** @param {string} payment */
const paymentName = (payment) => t(`payment-${payment || "nothing"}`);

/** @param {string} event @param {SignUp} row @param {Element} anchor */
function openRowMenu(event, row, anchor) {
  const { id } = row;
  /** @type {import("../../parts/menu.js").Item[]} */
  const items = [{ text: t("attendance-edit"), icon: "pencil", test: "edit-sign-up", act: () => void editSignUp(row) }];
  if (row.checked_in_at) items.push({ text: t("attendance-check-out"), icon: "rotate-ccw", test: "check-out-here", act: () => act(() => attendance_check_out({ event, id })) });
  else if (row.state !== "cancelled") items.push({ text: t("attendance-check-in"), icon: "user-check", test: "check-in-here", act: () => act(() => attendance_check_in({ event, id, at: null })) });
  if (row.state === "cancelled") items.push({ text: t("attendance-restore"), icon: "undo-2", test: "restore-sign-up", act: () => act(() => attendance_restore({ id })) });
  else items.push({ text: t("attendance-cancel"), icon: "ban", test: "cancel-sign-up", act: () => act(() => attendance_cancel({ id })) });
  items.push("line", { text: t("attendance-remove"), icon: "trash-2", danger: true, test: "remove-sign-up", act: () => act(() => attendance_remove({ id })) });
  if (row.person === null) items.push({ text: t("people-erase"), icon: "ban", danger: true, test: "erase-sign-up", act: () => void askToErase({ name: row.name, what: t("attendance-erase-what"), erase: () => attendance_erase({ id }) }) });
  openMenu(anchor, t("attendance-menu-of", { name: row.name }), items);
}

/** Does something about a row; undo stands in the sentence that says so. @param {() => Promise<unknown>} what */
const act = (what) =>
  void attempt(async () => {
    const answer = await what();
    await sayDone();
    return answer;
  });

/**
 * Conflicts of a salon's people, in three classes: impossible, against a rule of the chapter, unusual. The last two may
 * be accepted with a reason, which is kept and shown.
 *
 * For tests: [data-test=conflict][data-class][data-conflict] with accept-conflict or withdraw; the dialog accept-conflict-form.
 */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { roles_accept_conflict, roles_withdraw_acceptance } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { fills } from "./seats.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Conflict} Conflict */

/** @type {Record<Conflict["class"], string>} */
const MARKS = { impossible: "ban", against_rule: "triangle-alert", unusual: "info" };

/** Where a conflict without a role is told: at the first role of its person. @param {Salon} salon @param {Conflict} conflict */
const roleOf = (salon, conflict) =>
  conflict.role ?? salon.roles.find((role) => role.people.some((person) => person.id === conflict.person.id && fills(person)))?.role ?? null;

/** What is to be said of a person in a role. @param {Salon} salon @param {string} person @param {string} role */
export const conflictsAt = (salon, person, role) =>
  salon.conflicts.filter((conflict) => conflict.person.id === person && roleOf(salon, conflict) === role);

/** Those of people without a role here: speakers, people named for a row. @param {Salon} salon */
export function otherConflicts(salon) {
  const holds = (/** @type {Conflict} */ conflict) =>
    salon.roles.some((role) => role.role === roleOf(salon, conflict) && role.people.some((person) => person.id === conflict.person.id && fills(person)));
  const others = salon.conflicts.filter((conflict) => !holds(conflict));
  if (others.length === 0) return nothing;
  return html`<section class="card other-conflicts" aria-label=${t("roles-conflicts")}>${others.map(
    (conflict) => html`<div><a href=${at("people", conflict.person.id)}>${conflict.person.name}</a>${conflictView(salon, conflict)}</div>`,
  )}</section>`;
}

/** What speaks against it, without the name and the role that it stands beside. @param {Conflict} conflict @returns {import("../../text.js").Message} */
const reasonOf = ({ message: said }) => /** @type {any} */ (said.arguments.reason ?? said);

/** @param {Salon} salon @param {Conflict} conflict */
export const conflictView = (salon, conflict) => html`
  <div class="conflict ${conflict.class} ${conflict.accepted === null ? "" : "is-accepted"}" data-test="conflict" data-class=${conflict.class} data-conflict=${conflict.conflict}>
    ${icon(conflict.accepted === null ? MARKS[conflict.class] : "check", 14)}
    <p><b>${t(`conflict-class-${conflict.class}`)}</b>${message(reasonOf(conflict))}${conflict.class === "impossible"
      ? nothing
      : conflict.accepted === null
        ? html` <button type="button" class="link" data-test="accept-conflict" @click=${() => void accept(salon, conflict)}>${t("roles-accept")}</button>`
        : html`<span class="accepted-why">${t("roles-accepted-because", { reason: conflict.accepted })} <button type="button" class="link" data-test="withdraw" @click=${() => void withdraw(salon, conflict)}>${t("roles-withdraw")}</button></span>`}</p>
  </div>`;

/** @param {Salon} salon @param {Conflict} conflict */
async function accept(salon, conflict) {
  const saved = await openForm({
    title: () => t("roles-accept-title", { name: conflict.person.name }),
    submit: () => t("roles-accept-do"),
    test: "accept-conflict-form",
    draft: { reason: "" },
    fields: (form) => html`
      <p class="note">${icon(MARKS[conflict.class])}<span>${message(conflict.message)}</span></p>
      ${areaField(form, "reason", { label: t("roles-accept-reason"), required: true, rows: 2, hint: t("roles-accept-hint") })}
      <div class="chips">${t("roles-accept-usual")
        .split("|")
        .map((reason) => html`<button type="button" class="chip" @click=${() => form.set("reason", reason.trim())}>${reason.trim()}</button>`)}</div>`,
    save: ({ reason }) => roles_accept_conflict({ ...keyOf(salon, conflict), reason }),
  });
  if (saved) await sayDone();
}

/** @param {Salon} salon @param {Conflict} conflict */
const withdraw = (salon, conflict) => attempt(() => roles_withdraw_acceptance(keyOf(salon, conflict)));

/** What names a conflict. @param {Salon} salon @param {Conflict} conflict */
const keyOf = (salon, { person, conflict, role }) => ({ event: salon.id, person: person.id, conflict, role });

/** The facts of a salon in one dialog: when, where, for how many, who is in charge; afterwards its figures. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, choiceField, chooseField, countField, dateField, decimalField, row, textField, timeField } from "../../parts/fields.js";
import { events_edit } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { t } from "../../text.js";
import { createPerson, searchPeople, searchVenues } from "../choices.js";
import { holidayTones } from "./holidays.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

const BOOKINGS = ["none", "asked", "booked", "deposit_paid"];

/**
 * @param {Salon} salon
 * @param {string} [focus] the field that is to be changed
 */
export async function editFacts(salon, focus) {
  const before = factsOf(salon);
  const tones = await holidayTones();
  await openForm({
    title: () => t("salons-edit-facts"),
    size: "wide",
    test: "facts",
    focus,
    draft: before,
    fields: (form) => html`
      ${row(countField(form, "number", { label: t("salons-number-label") }), textField(form, "theme", { label: t("salons-theme"), placeholder: t("salons-theme-example") }))}
      ${row(
        dateField(form, "date", { label: t("salons-date"), required: true, tones }),
        timeField(form, "start", { label: t("salons-start"), required: true }),
        countField(form, "slot_minutes", { label: t("salons-slot"), unit: t("salons-minutes-unit"), required: true }),
      )}
      ${row(
        chooseField(form, "venue", { label: t("salons-venue"), search: searchVenues, placeholder: t("salons-venue-later") }),
        dateField(form, "booking_confirm_by", { label: t("salons-confirm-by") }),
      )}
      ${choiceField(form, "booking", { label: t("salons-booking"), options: BOOKINGS.map((value) => ({ value, text: t(`booking-${value}`) })) })}
      ${row(
        countField(form, "heads", { label: t("salons-heads"), unit: t("salons-heads-unit") }),
        countField(form, "visitors", { label: t("salons-visitors"), unit: t("salons-heads-unit") }),
        countField(form, "groups", { label: t("salons-groups"), unit: t("salons-groups-unit"), placeholder: t("salons-groups-auto", { count: salon.group_count }) }),
      )}
      ${row(
        chooseField(form, "in_charge", { label: t("salons-in-charge"), search: searchPeople, create: createPerson }),
        chooseField(form, "onsite_contact", { label: t("salons-onsite"), search: searchPeople, create: createPerson, hint: t("salons-onsite-hint") }),
      )}
      ${salon.date <= todayIs() || salon.attended !== null ? figures(form) : nothing}
      ${areaField(form, "note", { label: t("salons-note"), rows: 2 })}`,
    save: (draft) => events_edit({ id: salon.id, fields: changedFields(before, draft) }),
  });
}

/** @param {Salon} salon @returns {Record<string, any>} */
const factsOf = (salon) => ({
  number: salon.number,
  theme: salon.theme,
  date: salon.date,
  start: salon.start,
  slot_minutes: salon.slot_minutes,
  venue: salon.venue,
  booking: salon.booking,
  booking_confirm_by: salon.booking_confirm_by,
  heads: salon.heads || null,
  visitors: salon.visitors,
  groups: salon.group_count_by_hand ? salon.group_count : null,
  in_charge: salon.in_charge,
  onsite_contact: salon.onsite_contact_by_hand ? salon.onsite_contact : null,
  signed_up: salon.signed_up,
  attended: salon.attended,
  attended_visitors: salon.attended_visitors,
  rating: salon.rating,
  cost_yuan: salon.cost_yuan,
  note: salon.note,
});

/**
 * Only what was changed goes to the core, so that an unchanged venue does not open its booking again. A choice goes as
 * its id; heads that were emptied are 0, "not known yet".
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 */
function changedFields(before, after) {
  const value = (/** @type {string} */ name, /** @type {any} */ given) => (name === "heads" ? (given ?? 0) : (given?.id ?? given));
  const changed = Object.keys(after).filter((name) => value(name, before[name]) !== value(name, after[name]));
  return Object.fromEntries(changed.map((name) => [name, value(name, after[name])]));
}

/** @param {import("../../parts/dialog.js").Form} form */
const figures = (form) => html`
  <fieldset class="field"><legend>${t("salons-figures")}</legend>
    ${row(
      countField(form, "signed_up", { label: t("salons-signed-up"), unit: t("salons-heads-unit") }),
      countField(form, "attended", { label: t("salons-attended"), unit: t("salons-heads-unit") }),
      countField(form, "attended_visitors", { label: t("salons-attended-visitors"), unit: t("salons-heads-unit") }),
      decimalField(form, "rating", { label: t("salons-rating") }),
      countField(form, "cost_yuan", { label: t("salons-cost"), unit: t("salons-yuan") }),
    )}</fieldset>`;

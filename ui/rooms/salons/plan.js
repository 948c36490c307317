/** The dialog that plans a salon from a template: the date is enough, the rest follows. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { chooseField, countField, dateField, row, selectField, textField, timeField } from "../../parts/fields.js";
import { attempt } from "../../parts/says.js";
import { events_plan, events_templates } from "../../bridge/commands.js";
import { addDays, sayDistance, todayIs, weekday, weekdayName } from "../../dates.js";
import { go } from "../../router.js";
import { session } from "../../session.js";
import { message, t } from "../../text.js";
import { searchVenues } from "../choices.js";
import { holidayTones } from "./holidays.js";

/** @typedef {import("../../bridge/types.d.ts").SheetTemplate} Template */

const KINDS = ["salon", "forum", "charity", "social", "contest", "annual", "reading", "online_class", "visit"];

/** Opens the dialog; afterwards the new salon's page stands open. */
export async function planSalon() {
  const [tones, templates] = await Promise.all([holidayTones(), attempt(() => events_templates())]);
  const saved = await openForm({
    title: () => t("salons-plan"),
    submit: () => t("salons-plan-do"),
    test: "plan",
    draft: { kind: "salon", date: usualDate(), start: session.chapter?.usual_start ?? "14:00", theme: "", venue: null, heads: null, template: templates?.[0]?.id ?? null },
    fields: (form) => html`
      <p class="quiet">${t("salons-plan-why")}</p>
      ${row(
        dateField(form, "date", { label: t("salons-date"), required: true, hint: dateHint(form.draft.date), tones }),
        timeField(form, "start", { label: t("salons-start"), required: true }),
      )}
      ${textField(form, "theme", { label: t("salons-theme"), placeholder: t("salons-theme-example"), hint: t("salons-theme-hint") })}
      ${row(
        chooseField(form, "venue", { label: t("salons-venue"), search: searchVenues, placeholder: t("salons-venue-later") }),
        countField(form, "heads", { label: t("salons-heads"), unit: t("salons-heads-unit") }),
      )}
      ${row(
        selectField(form, "kind", { label: t("salons-kind"), options: KINDS.map((kind) => ({ value: kind, text: t(`event-kind-${kind}`) })) }),
        selectField(form, "template", { label: t("sheet-template"), hint: templateHint(templates ?? [], form.draft.template), options: (templates ?? []).map(({ id, label }) => ({ value: id, text: message(label) })) }),
      )}`,
    save: (draft) => events_plan({ fields: given({ ...draft, venue: draft.venue?.id }) }),
  });
  if (saved) go("salons", saved.value.id, "run-sheet");
}

/** @param {Template[]} templates @param {string | null} id */
function templateHint(templates, id) {
  const template = templates.find((each) => each.id === id);
  return template ? t("sheet-template-minutes", { planned: template.planned_minutes, slot: template.slot_minutes }) : "";
}

/** The fields that were filled in: the core chooses the rest. @param {Record<string, any>} draft */
const given = (draft) =>
  /** @type {any} */ (Object.fromEntries(Object.entries(draft).filter(([, value]) => value != null && value !== "")));

/** The next usual weekday at least two weeks away: enough time to invite. */
function usualDate() {
  const wanted = session.chapter?.usual_weekday ?? 6;
  const from = addDays(todayIs(), 14);
  return addDays(from, (wanted - weekday(from) + 7) % 7);
}

/** @param {string | null} date */
function dateHint(date) {
  if (!date) return "";
  const usual = session.chapter?.usual_weekday ?? 6;
  return weekday(date) === usual ? sayDistance(date) : t("salons-unusual-day", { day: weekdayName(weekday(date)), usual: weekdayName(usual) });
}

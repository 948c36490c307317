/** The dialogs of the committee: appoint (also in somebody's place), end a term, correct a term. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, checkField, chooseField, dateField, row, selectField, textField } from "../../parts/fields.js";
import { sayDone } from "../../parts/undo.js";
import { committee_appoint, committee_edit_term, committee_end } from "../../bridge/commands.js";
import { sayDate, todayIs } from "../../dates.js";
import { t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";
import { OFFICES, SINGLE, dutiesOf, officeName, spanOf, titleOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Chart} Chart */
/** @typedef {import("../../bridge/types.d.ts").Term} Term */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/**
 * Appoints somebody.
 * @param {Chart} chart
 * @param {string} office chosen already; empty: to be chosen
 * @param {Term | null} [instead] the term that ends with it
 */
export async function appoint(chart, office, instead = null) {
  const first = office || (chart.seats.find((seat) => seat.vacant)?.office ?? "secretary");
  const title = () => {
    if (instead) return t("committee-replace-title", { name: instead.person.name });
    return office ? t("committee-appoint-to", { office: officeName(office) }) : t("committee-appoint");
  };
  const saved = await openForm({
    title,
    submit: () => t("committee-appoint"),
    test: "appoint-form",
    draft: { office: first, person: null, started: todayIs(), interest_group: instead?.interest_group ?? "", replace: true, reason: "", by: "", note: "" },
    fields: (form) => appointFields(form, chart, office, instead),
    save: (draft) => committee_appoint({ appointment: appointmentOf(draft, holderOf(draft, chart, instead)) }),
  });
  if (saved) await sayDone();
}

/** @param {Form} form @param {Chart} chart @param {string} office @param {Term | null} instead */
function appointFields(form, chart, office, instead) {
  const { draft } = form;
  const held = holderOf(draft, chart, instead);
  return html`
    ${office
      ? html`<p class="quiet">${dutiesOf(office)}</p>`
      : selectField(form, "office", { label: t("committee-office"), hint: dutiesOf(draft.office), options: officeOptions() })}
    ${draft.office === "interest_lead" && !instead
      ? textField(form, "interest_group", { label: t("committee-interest-group"), required: true, placeholder: t("committee-interest-group-example") })
      : nothing}
    ${row(
      chooseField(form, "person", { label: t("committee-person"), required: true, search: searchPeople, create: createPerson }),
      dateField(form, "started", { label: t("committee-started"), required: true }),
    )}
    ${held === null ? nothing : replaceFields(form, held, instead !== null)}
    ${areaField(form, "note", { label: t("committee-note"), rows: 2 })}`;
}

const officeOptions = () => OFFICES.map((office) => ({ value: office, text: officeName(office) }));

/** Ends the term of whoever sits there, unless both shall hold the seat for a while. @param {Form} form @param {Term} held @param {boolean} asked */
const replaceFields = (form, held, asked) => html`
  ${asked
    ? nothing
    : checkField(form, "replace", {
        label: t("committee-replaces", { name: held.person.name }),
        hint: t("committee-replaces-hint", { name: held.person.name, span: spanOf(held) }),
      })}
  ${asked || form.draft.replace
    ? html`<p class="quiet">${t("committee-replace-what", { name: held.person.name, date: form.draft.started ? sayDate(form.draft.started) : "" })}</p>
      ${row(
        textField(form, "reason", { label: t("committee-reason"), required: true, placeholder: t("committee-reason-example") }),
        textField(form, "by", { label: t("committee-by"), placeholder: t("committee-by-example") }),
      )}`
    : nothing}`;

/**
 * Who holds the seat that is being filled.
 * @param {Record<string, any>} draft
 * @param {Chart} chart
 * @param {Term | null} instead
 * @returns {Term | null}
 */
function holderOf({ office }, chart, instead) {
  if (instead) return instead;
  if (!SINGLE.includes(office)) return null;
  return chart.seats.find((seat) => seat.office === office)?.holders[0] ?? null;
}

/** @param {Record<string, any>} draft @param {Term | null} held */
function appointmentOf(draft, held) {
  const replace = held !== null && draft.replace;
  return {
    office: draft.office,
    person: draft.person.id,
    started: draft.started,
    interest_group: draft.office === "interest_lead" ? draft.interest_group : "",
    note: draft.note,
    replace,
    reason: replace ? draft.reason : "",
    by: replace ? draft.by : "",
  };
}

/** Ends a term. @param {Term} term */
export async function endTerm(term) {
  const ended = await openForm({
    title: () => t("committee-end-title", { name: term.person.name }),
    submit: () => t("committee-end-do"),
    test: "end-form",
    draft: { ended: todayIs(), reason: "", by: "" },
    fields: (form) => html`
      <p class="quiet">${t("committee-end-what", { title: titleOf(term), span: spanOf(term) })}</p>
      ${row(
        dateField(form, "ended", { label: t("committee-ended"), required: true, hint: t("committee-ended-hint") }),
        textField(form, "by", { label: t("committee-by"), placeholder: t("committee-by-example") }),
      )}
      ${textField(form, "reason", { label: t("committee-reason"), placeholder: t("committee-reason-example") })}`,
    save: (draft) => committee_end({ term: term.id, ending: draft }),
  });
  if (ended) await sayDone();
}

/** Corrects what was written down about a term. @param {Term} term */
export async function editTerm(term) {
  const saved = await openForm({
    title: () => t("committee-edit-term"),
    test: "term-form",
    draft: { ...term },
    fields: (form) => html`
      ${row(
        chooseField(form, "person", { label: t("committee-person"), required: true, search: searchPeople, create: createPerson }),
        selectField(form, "office", { label: t("committee-office"), options: officeOptions() }),
      )}
      ${form.draft.office === "interest_lead" ? textField(form, "interest_group", { label: t("committee-interest-group"), required: true }) : nothing}
      ${row(
        dateField(form, "started", { label: t("committee-started"), required: true }),
        dateField(form, "ended", { label: t("committee-ended"), hint: t("committee-ended-hint") }),
      )}
      ${form.draft.ended
        ? row(textField(form, "end_reason", { label: t("committee-reason") }), textField(form, "ended_by", { label: t("committee-by") }))
        : nothing}
      ${areaField(form, "note", { label: t("committee-note"), rows: 2 })}`,
    save: ({ person, office, interest_group, started, ended, end_reason, ended_by, note }) =>
      committee_edit_term({
        term: term.id,
        fields: { person: person.id, office, started, ended, end_reason, ended_by, note, ...(office === "interest_lead" ? { interest_group } : {}) },
      }),
  });
  if (saved) await sayDone();
}

/**
 * Times set afterwards: "it began three minutes ago", or any start and end of any row. What the neighbours make of it is
 * the core's business.
 */
import { html, live as held } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { countField, field, row as beside, selectField } from "../../parts/fields.js";
import { sayDone } from "../../parts/undo.js";
import { live_set, live_start } from "../../bridge/commands.js";
import { readMoment } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { watchOf } from "./clock.js";
import { nameOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("../../parts/dialog.js").Form} Form */
/** @typedef {import("./run.js").Run} Run */

const AGO = [1, 2, 3, 5, 10];

/** @param {string} event @param {Run} run */
export const openTimes = (event, run) => (run.live?.state === "ready" ? openBegun(event, run) : openSet(event, run));

/** It has begun already, and nobody pressed. @param {string} event @param {Run} run */
async function openBegun(event, run) {
  await openForm({
    title: () => t("live-begun-title"),
    test: "live-begun",
    submit: () => t("live-start"),
    draft: { minutes: 3 },
    fields: (form) => countField(form, "minutes", { label: t("live-begun-label"), unit: t("live-minutes-ago"), required: true }),
    save: async (draft) => {
      const answer = live_start({ event, fields: { ago_seconds: Number(draft.minutes) * 60 } });
      await run.during(answer.then(({ value }) => value));
      return answer;
    },
  });
}

/** @param {string} event @param {Run} run */
async function openSet(event, run) {
  const first = run.current ?? run.slot.findLast((row) => row.start !== null) ?? run.slot[0];
  if (!first) return;
  const rows = run.live?.rows ?? [];
  const taken = await openForm({
    title: () => t("live-times-title"),
    test: "live-times",
    submit: () => t("live-times-save"),
    focus: "start",
    draft: { row: first.id, ...timesOf(first) },
    aside: () => html`<a href=${at("live", event, "table")} data-test="all-times" @click=${closeDialog}>${t("live-all-times")}</a>`,
    fields: (form) => html`
      ${selectField(withRow(form, rows), "row", { label: t("live-column-row"), options: rows.map((each) => ({ value: each.id, text: `${each.planned_start} ${nameOf(each)}` })) })}
      ${agoView(form, run)}
      ${beside(momentField(form, "start", t("live-actual-start")), momentField(form, "end", t("live-actual-end")))}
      <p class="help">${t("live-times-hint")}</p>`,
    save: async (draft) => {
      const before = rows.find((each) => each.id === draft.row) ?? first;
      const was = timesOf(before);
      const changed = (/** @type {"start" | "end"} */ name) => (draft[name] === was[name] ? null : readMoment(draft[name] ?? ""));
      const answer = live_set({ event, segment: before.id, start: changed("start"), end: changed("end") });
      await run.during(answer.then(({ value }) => value));
      return answer;
    },
  });
  if (taken) await sayDone(t("live-times-saved"));
}

/** The times a row has now, as they are typed. @param {LiveRow} row */
const timesOf = ({ start, end }) => ({ start: typed(start), end: typed(end) });

/** 14:05, 14:05:30: an instant as it is typed. @param {string | null} instant */
export const typed = (instant) => (instant === null ? null : instant.slice(11, 19).replace(/:00$/, ""));

/** Another row brings its own times. @param {Form} form @param {LiveRow[]} rows @returns {Form} */
const withRow = (form, rows) => ({
  ...form,
  set: (name, value) => {
    const row = rows.find((each) => each.id === value);
    if (row) for (const [key, time] of Object.entries(timesOf(row))) form.set(key, time);
    form.set(name, value);
  },
});

/** One click for "so many minutes ago". @param {Form} form @param {Run} run */
const agoView = (form, run) => html`<div class="field"><span class="live-field-name" id="${form.id}-ago">${t("live-began-label")}</span>
  <div class="ways" role="group" aria-labelledby="${form.id}-ago">${AGO.map(
    (minutes) => html`<button type="button" class="btn small" data-test="ago-${minutes}" @click=${() => form.set("start", watchOf(run.moment.wall - minutes * 60))}>${t("live-ago", { minutes })}</button>`,
  )}</div></div>`;

/** A time of day, with seconds when they are known; it is read when it is saved. @param {Form} form @param {string} name @param {string} label */
const momentField = (form, name, label) =>
  field(form, name, { label }, (id, described, invalid) => {
    const take = (/** @type {Event} */ event) => {
      const { value } = /** @type {HTMLInputElement} */ (event.target);
      form.set(name, value);
      if (value.trim() !== "" && readMoment(value) === null) form.complain(name, t("common-not-a-time"));
    };
    return html`<input id=${id} inputmode="numeric" autocomplete="off" class="num" data-test=${name} aria-describedby=${described} aria-invalid=${invalid}
      placeholder=${t("live-time-example")} .value=${held(form.draft[name] ?? "")} @input=${take}>`;
  });

/** The link leaves the dialog for the table. @param {Event} event */
const closeDialog = (event) => /** @type {Element} */ (event.target).closest("dialog")?.close();

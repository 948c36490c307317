/** The figures of the sign-ups in one line, and how many heads to expect by the chapter's own experience. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { bar } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { attendance_set_entry } from "../../bridge/commands.js";
import { t } from "../../text.js";
import { yuan } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */

/** @param {Attendance} attendance */
export function figuresStrip({ figures, entry, full }) {
  const known = [
    { name: t("attendance-signed-up"), value: entry.places === null ? String(figures.signed_up) : `${figures.signed_up} / ${entry.places}`, look: full ? "late" : "" },
    { name: t("attendance-visitors"), value: figures.visitors },
    { name: t("attendance-waitlist"), value: figures.waitlist },
    { name: t("attendance-late-count"), value: figures.late },
    { name: t("attendance-cancelled"), value: figures.cancelled },
    { name: t("attendance-present"), value: figures.present, look: "done" },
    { name: t("attendance-present-visitors"), value: figures.present_visitors },
    { name: t("attendance-walk-ins"), value: figures.walk_ins },
  ];
  return html`<dl class="sign-up-figures card num" data-test="sign-up-figures">
    ${known.filter(({ value }) => value !== 0).map(({ name, value, look = "" }) => html`<div class=${look}><dt>${name}</dt><dd>${value}</dd></div>`)}
    ${figures.due_fen + figures.got_fen > 0
      ? html`<div class=${figures.due_fen > 0 ? "late" : "done"}><dt>${t("attendance-money")}</dt><dd>${t("attendance-money-got", { got: yuan(figures.got_fen), all: yuan(figures.got_fen + figures.due_fen) })}</dd></div>`
      : nothing}</dl>`;
}

/** How many to lay out chairs for: the sign-ups times the chapter's own rate. @param {Attendance} attendance */
export function expectedCard({ event, figures, entry }) {
  const { expected, planned_heads: planned } = figures;
  const why = expected.of_salons > 0
    ? t("attendance-expected-own", { signed: figures.signed_up, percent: expected.rate_percent, salons: expected.of_salons })
    : t("attendance-expected-usual", { signed: figures.signed_up, percent: expected.rate_percent });
  const follow = (/** @type {boolean} */ follows) =>
    void attempt(async () => {
      await attendance_set_entry({ event: event.id, fields: { heads_follow: follows } });
      await sayDone();
    });
  return html`<section class="card expected-card num" aria-labelledby="expected" data-test="expected">
    <header><h2 id="expected">${t("attendance-expected")}</h2></header>
    <p class="expected-heads"><b>${expected.heads}</b><span>${t("attendance-heads-unit")}</span></p>
    ${bar(Math.min(1, expected.rate_percent / 100), t("attendance-expected"))}
    <p class="quiet">${why}</p>
    ${entry.heads_follow
      ? html`<p class="follows">${icon("circle-check", 14)}<span>${t("attendance-follows")}</span>
          <button type="button" class="link" data-test="unfollow" @click=${() => follow(false)}>${t("attendance-unfollow")}</button></p>`
      : html`<p class="quiet">${planned > 0 ? t("attendance-planned-heads", { heads: planned }) : t("attendance-planned-unknown")}</p>
          <button type="button" class="btn small" data-test="follow" @click=${() => follow(true)}>${icon("trending-up", 14)}<span>${t("attendance-follow")}</span></button>`}
  </section>`;
}

/** Behind: proposals by rule that hold the end. One is chosen, seen as the rest of the day would be, and taken as one act. */
import { html, nothing } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { announce, sentence } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { live_recover } from "../../bridge/commands.js";
import { message, t } from "../../text.js";
import { clockOf, secondsOf } from "./clock.js";
import { nameOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Recover} Recover */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("./run.js").Run} Run */
/** @typedef {import("./acts.js").Acts} Acts */

/** @param {Run} run @param {Acts} acts */
export function openRecover(run, acts) {
  const live = run.live;
  if (!live || live.recover.length === 0) return announce(t("live-recover-needless"));
  let chosen = /** @type {Recover} */ (live.recover[0]);
  let problem = "";
  const choose = (/** @type {Recover} */ proposal) => {
    chosen = proposal;
    opened.redraw();
  };
  const accept = async () => {
    try {
      await run.during(live_recover({ event: live.event.id, index: chosen.index, key: chosen.key }).then(({ value }) => value));
      opened.close(null);
      acts.redraw();
      await sayDone(t("live-recovered", { minutes: chosen.gains_minutes }));
    } catch (failure) {
      problem = sentence(failure);
      opened.redraw();
    }
  };
  const opened = openDialog({
    size: "wide",
    test: "live-recover",
    label: () => t("live-recover"),
    view: (leave) => html`
      <header><h2>${t("live-recover")}</h2><button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
      <div class="dialog-body live-recover">
        ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
        <div role="radiogroup" aria-label=${t("live-recover-ways")}>${live.recover.map((each) => proposalView(each, each === chosen, choose))}</div>
        ${previewView(run, chosen)}
      </div>
      <footer><p class="grow quiet">${t("live-recover-undo")}</p>
        <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
        <button type="button" class="btn primary" data-test="accept" @click=${() => void accept()}>${t("live-recover-accept")}</button></footer>`,
  });
}

/** @param {Recover} proposal @param {boolean} chosen @param {(proposal: Recover) => void} choose */
const proposalView = (proposal, chosen, choose) => html`<label class="live-way ${chosen ? "chosen" : ""}">
  <input type="radio" name="live-way" data-test="way-${proposal.index}" .checked=${chosen} @change=${() => choose(proposal)}>
  <span><b>${t("live-recover-gains", { minutes: proposal.gains_minutes, end: clockOf(secondsOf(proposal.ends_at)) })}</b><small>${message(proposal.why)}</small></span></label>`;

/** The rest of the day as it would be. @param {Run} run @param {Recover} proposal */
function previewView(run, proposal) {
  let earlier = 0;
  const rows = run.slot.filter((row) => row.state === "on" || row.state === "coming");
  return html`<table class="live-preview"><caption>${t("live-recover-preview")}</caption>
    <thead><tr><th scope="col">${t("live-column-start")}</th><th scope="col">${t("live-column-row")}</th><th scope="col" class="end">${t("live-column-minutes")}</th></tr></thead>
    <tbody>${rows.map((row) => {
      const change = proposal.rows.find((each) => each.id === row.id);
      const start = row.start ?? row.expected_start;
      const shown = start === null ? row.planned_start : clockOf(secondsOf(start) - (row.state === "on" ? 0 : earlier * 60));
      earlier += change ? change.from_minutes - change.to_minutes : 0;
      return html`<tr class=${change ? "changed" : ""} data-id=${row.id}><td>${shown}</td><th scope="row">${nameOf(row)}</th>
        <td class="end">${change ? html`<s>${change.from_minutes}</s> <span class="unseen">${t("live-recover-becomes")}</span><b>${change.to_minutes > 0 ? t("live-minutes", { minutes: change.to_minutes }) : t("live-recover-dropped")}</b>` : t("live-minutes", { minutes: row.day_minutes })}</td></tr>`;
    })}</tbody></table>`;
}

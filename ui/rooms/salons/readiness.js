/** 筹备检查: what is ready, what wants a look, what is missing; each with the click that mends it. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { bar, mark } from "../../parts/marks.js";
import { message, t } from "../../text.js";
import { mend } from "./mend.js";
import { openRescue } from "./rescue.js";
import { isOver } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Check} Check */

/** Checks whose trouble has a plan: which trouble it is, where that is clear. @type {Record<string, (salon: Salon) => import("./rescue.js").Trouble | null>} */
const RESCUED = {
  speakers_confirmed: () => null,
  venue_booked: (salon) => (salon.venue ? { trouble: "venue" } : null),
};

const ORDER = { missing: 0, attention: 1, passed: 2 };

/** Share of the checks that passed, in percent. @param {Check[]} checks */
export const readyPercent = (checks) =>
  checks.length === 0 ? 0 : Math.round((100 * checks.filter((check) => check.state === "passed").length) / checks.length);

/** @param {Salon} salon */
export function readinessCard(salon) {
  const checks = [...salon.readiness].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const percent = readyPercent(checks);
  return html`
    <section class="card" data-test="readiness" data-percent=${percent} aria-labelledby="readiness">
      <header><h2 id="readiness">${t("salons-readiness")}</h2><b class="percent num ${percent === 100 ? "all" : ""}">${percent}%</b></header>
      ${bar(percent / 100, t("salons-readiness"))}
      ${percent === 100 ? html`<p class="all-ready">${t("salons-all-ready")}</p>` : nothing}
      <ul class="checks">${repeat(checks, (check) => check.check, (check) => checkView(salon, check))}</ul>
    </section>`;
}

/** @param {Salon} salon @param {Check} check */
const checkView = (salon, check) => html`
  <li class="check" data-check=${check.check} data-state=${check.state}>
    ${mark(check.state, t(`readiness-${check.state}`))}
    <div>${t(`check-${check.check}`)}<small>${message(check.reason)}${check.state !== "passed" && check.action !== "none"
      ? html` <button type="button" class="link" data-test="mend-${check.check}" @click=${() => mend(salon, check)}>${t(`action-${check.action}`)}</button>`
      : nothing}${check.state !== "passed" && RESCUED[check.check] && !isOver(salon)
      ? html` <button type="button" class="link" data-test="rescue-${check.check}" @click=${() => openRescue(salon, RESCUED[check.check]?.(salon) ?? null)}>${t("rescue-open")}</button>`
      : nothing}</small></div>
  </li>`;

/** One plan as a card beside the others, and the two texts that go with it. */
import { html, live, nothing } from "../../parts/lit.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { icon } from "../../parts/icons.js";
import { listed, message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Plan} Plan */
/** @typedef {import("../../bridge/types.d.ts").Message} Message */

/**
 * @param {Plan} plan
 * @param {{index: number, chosen: boolean, choose: (key: string) => void}} how
 */
export const planCard = (plan, { index, chosen, choose }) => html`
  <div class="plan ${chosen ? "chosen" : ""} ${plan.possible ? "" : "impossible"}" data-test="plan" data-plan=${plan.plan} data-key=${plan.key} @click=${() => plan.possible && !chosen && choose(plan.key)}>
    <label class="plan-head"><input type="radio" name="plan" .checked=${live(chosen)} ?disabled=${!plan.possible} aria-describedby="points-${index}" @change=${() => choose(plan.key)}>
      <b>${message(plan.title)}</b>${index === 0 && plan.possible ? html`<em class="chip jade">${t("rescue-best")}</em>` : nothing}</label>
    <ul class="plan-points" id="points-${index}">${points(plan.why, "check", "why")}${points(plan.costs, plan.possible ? "circle-alert" : "ban", "cost")}</ul>
    ${plan.segments.length > 0 ? sheetView(plan) : nothing}
  </div>`;

/** @param {Message[]} said @param {string} mark @param {string} look */
const points = (said, mark, look) => said.map((each) => html`<li class=${look}>${icon(mark, 13)}<span>${message(each)}</span></li>`);

/** Whether a row is to be seen: moments around the slot only where they change. @param {import("../../bridge/types.d.ts").PlanRow} row */
const isShown = (row) => row.minutes > 0 || row.changed || row.gone;

/** The new times; what they were stands beside what changes. @param {Plan} plan */
const sheetView = (plan) => html`
  ${plan.segments.some((row) => row.changed || row.gone) ? timesView(plan) : html`<p class="plan-times quiet">${t("rescue-unchanged")}</p>`}
  <p class="plan-end num">${t("rescue-end", { end: plan.end })} <b class=${plan.margin_minutes < 0 ? "over" : ""}>${plan.margin_minutes < 0
    ? t("salons-over", { minutes: -plan.margin_minutes })
    : t("salons-margin", { minutes: plan.margin_minutes })}</b></p>`;

/** @param {Plan} plan */
const timesView = (plan) => html`
  <div class="plan-times"><table class="plan-sheet num"><caption class="unseen">${t("rescue-sheet")}</caption>
    <thead class="unseen"><tr><th scope="col">${t("rescue-start")}</th><th scope="col">${t("rescue-segment")}</th><th scope="col">${t("rescue-minutes")}</th></tr></thead>
    <tbody>${plan.segments.filter(isShown).map(rowView)}</tbody></table></div>`;

/** @param {import("../../bridge/types.d.ts").PlanRow} row */
const rowView = (row) => html`<tr class="${row.gone ? "gone" : row.changed ? "changed" : ""}">
  <td>${row.gone ? html`<s>${row.was_start}</s>` : html`${row.was_start === row.start ? nothing : html`<s>${row.was_start}</s> `}${row.start}`}</td>
  <td>${row.gone ? html`<s>${row.title || message(row.label)}</s> <small>${t("rescue-dropped")}</small>` : html`${row.title || message(row.label)}${row.changed && row.people.length > 0 ? html` <small>${listed(row.people)}</small>` : nothing}`}</td>
  <td class="end">${row.gone ? nothing : html`${row.was_minutes === row.minutes ? nothing : html`<s>${row.was_minutes}</s> `}${row.minutes || nothing}`}</td></tr>`;

/** The texts for the committee and for the audience, each ready to be copied. @param {{committee_text: string, audience_text: string}} texts */
export const textsView = ({ committee_text, audience_text }) => html`
  <div class="texts">${textView("committee", t("rescue-for-committee"), committee_text)}${textView("audience", t("rescue-for-audience"), audience_text)}</div>`;

/** @param {string} name @param {string} title @param {string} text */
const textView = (name, title, text) => html`
  <section aria-label=${title}><header><h3>${title}</h3>${text === ""
      ? nothing
      : html`<button type="button" class="btn small" data-test="copy-${name}" @click=${() => void copyAndSay(Promise.resolve(text), title)}>${icon("copy", 14)}<span>${t("salons-copy")}</span></button>`}</header>
    ${text === "" ? html`<p class="quiet">${t("rescue-no-text")}</p>` : html`<pre tabindex="0" data-test="${name}-text" aria-label=${title}>${text}</pre>`}</section>`;

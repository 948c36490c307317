/**
 * What actual minutes teach: "讨论计划30分钟，最近几场的中位数36分钟：以后按36分钟排？" with one click for new sheets and one for
 * the coming salon. Nothing changes before somebody says so.
 *
 * For tests: [data-test=learned][data-kind] with use-minutes, forget-minutes, apply-minutes.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_apply_minutes, retro_use_minutes } from "../../bridge/commands.js";
import { message, t } from "../../text.js";
import { numberOf } from "../salons/words.js";

/** @typedef {import("../../bridge/types.d.ts").Learned} Learned */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** @param {Learned[]} learned @param {Salon | null} next */
export function learnedCard(learned, next) {
  const worth = learned.filter((each) => each.worth || each.usual !== null);
  return worth.length === 0
    ? nothing
    : html`<section class="card learned-card" aria-labelledby="learned"><header><h2 id="learned">${t("trends-learned")}</h2><span class="quiet">${t("trends-learned-why")}</span></header>
        <ul class="lines">${repeat(worth, (each) => each.kind, (each) => learnedView(each, next))}</ul></section>`;
}

/** The rows of the coming sheet that are like those. @param {Learned} one @param {Salon} salon */
const rowsOf = ({ kind }, salon) => salon.segments.filter((row) => row.part === "slot" && row.kind === kind && row.title === "");

/** @param {Learned} one @param {Salon | null} next */
function learnedView(one, next) {
  const label = message(one.label);
  const rows = next ? rowsOf(one, next) : [];
  return html`<li data-test="learned" data-kind=${one.kind}><span class="learned-icon">${icon("hourglass", 17)}</span>
    <p class="grow">${one.worth ? t("trends-learned-says", { kind: label, planned: one.planned, of: one.of, median: one.median, minutes: one.use }) : t("trends-learned-kept", { kind: label, planned: one.planned, of: one.of, median: one.median })}</p>
    <span class="chips">
      ${one.worth ? html`<button type="button" class="btn small primary" data-test="use-minutes" aria-label=${t("trends-use-of", { kind: label, minutes: one.use })} @click=${() => void use(one, one.use)}>${t("trends-use", { minutes: one.use })}</button>` : nothing}
      ${next && rows.some((row) => row.minutes !== one.use)
        ? html`<button type="button" class="btn small" data-test="apply-minutes" aria-label=${t("trends-apply-of", { kind: label, salon: numberOf(next), minutes: one.use })} @click=${() => void apply(one, next)}>${t("trends-apply", { salon: numberOf(next), minutes: one.use })}</button>`
        : nothing}
      ${one.usual !== null ? html`<button type="button" class="btn small bare" data-test="forget-minutes" aria-label=${t("trends-forget-of", { kind: label })} @click=${() => void use(one, null)}>${t("trends-forget")}</button>` : nothing}
    </span></li>`;
}

/** @param {Learned} one @param {number | null} minutes */
const use = ({ kind }, minutes) =>
  attempt(async () => {
    await retro_use_minutes({ kind, minutes });
    await sayDone();
  });

/** @param {Learned} one @param {Salon} salon */
const apply = ({ kind, use: minutes }, salon) =>
  attempt(async () => {
    const saved = await retro_apply_minutes({ event: salon.id, kind, minutes });
    await sayDone();
    return saved;
  });

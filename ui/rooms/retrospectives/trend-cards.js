/** The pictures of the trends: which lines each has, the numbers behind it, and the one sentence that says what it shows. */
import { message, t } from "../../text.js";
import { eventName } from "../letters/words.js";

/** @typedef {import("../../bridge/types.d.ts").Trends} Trends */
/** @typedef {import("../../bridge/types.d.ts").TrendSalon} TrendSalon */
/** @typedef {import("../../bridge/types.d.ts").EventRef} EventRef */
/** @typedef {import("../../parts/chart.js").Chart} Chart */
/** @typedef {{name: string, says: string, first: string, chart: Chart, rows: (string | number | null)[][]}} Card `first`: the head of the first column */

/** Every picture that has something to show. @param {Trends} trends @returns {Card[]} */
export const cardsOf = (trends) =>
  [attendance(trends), visitors(trends), returns(trends), minutes(trends), clock(trends), rating(trends), roles(trends), cost(trends)].filter((card) => card.chart.lines.some((line) => line.values.some((value) => value !== null)));

/**
 * A card over salons: each line reads its value of a salon.
 * @param {string} name
 * @param {{event: EventRef}[]} salons
 * @param {Omit<Chart, "names">} chart
 * @param {string} says
 * @returns {Card}
 */
function overSalons(name, salons, chart, says) {
  const rows = salons.map((salon, index) => [eventName(salon.event), ...chart.lines.map((line) => line.values[index] ?? null)]);
  return { name, says, first: t("trends-salon"), chart: { ...chart, names: salons.map(({ event }) => shortName(event)) }, rows };
}

/** 17, or the first characters of what has no number. @param {EventRef} event */
const shortName = (event) => (event.number === null ? [...event.name].slice(0, 4).join("") : String(event.number));

/** The mean of what is known, rounded. @param {(number | null)[]} values */
function mean(values) {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
}

/** @param {Trends} trends */
function attendance({ salons }) {
  const of = (/** @type {(salon: TrendSalon) => number | null} */ read) => salons.map(read);
  const both = salons.filter((salon) => salon.signed_up !== null && salon.present !== null);
  const signed = both.reduce((sum, salon) => sum + (salon.signed_up ?? 0), 0);
  const percent = signed === 0 ? null : Math.round((both.reduce((sum, salon) => sum + (salon.present ?? 0), 0) * 100) / signed);
  return overSalons(
    "attendance",
    salons,
    {
      lines: [
        { name: t("salons-signed-up"), tone: "indigo", values: of((salon) => salon.signed_up), look: "dashed" },
        { name: t("salons-attended"), tone: "jade", values: of((salon) => salon.present), look: "line" },
      ],
    },
    percent === null ? t("trends-attendance-unknown") : t("trends-attendance-says", { percent, present: mean(of((salon) => salon.present)) ?? 0 }),
  );
}

/** Where nobody kept a list, visitors are all there is to show. @param {Trends} trends */
function visitors({ salons }) {
  const known = salons.some((salon) => salon.first_time !== null);
  const all = salons.map((salon) => salon.visitors);
  const lines = known
    ? [
        { name: t("trends-first-time"), tone: "seal", values: salons.map((salon) => salon.first_time), look: /** @type {const} */ ("bars") },
        { name: t("trends-returning"), tone: "ochre", values: salons.map((salon) => salon.returning), look: /** @type {const} */ ("bars") },
        // Of salons without a list only the sum is known.
        ...(salons.some((salon) => salon.first_time === null && salon.visitors !== null)
          ? [{ name: t("trends-visitors-only"), tone: "line-strong", values: salons.map((salon) => (salon.first_time === null ? salon.visitors : null)), look: /** @type {const} */ ("bars") }]
          : []),
      ]
    : [{ name: t("salons-attended-visitors"), tone: "seal", values: all, look: /** @type {const} */ ("bars") }];
  return overSalons("visitors", salons, { lines, stacked: true }, t("trends-visitors-says", { count: mean(all) ?? 0 }));
}

/** @param {Trends} trends */
function returns({ return_rate: rates }) {
  const over = rates.filter((rate) => rate.complete);
  const came = over.reduce((sum, rate) => sum + rate.came_again, 0);
  const all = over.reduce((sum, rate) => sum + rate.visitors, 0);
  return overSalons(
    "returns",
    rates,
    {
      lines: [
        { name: t("trends-came-again"), tone: "jade", values: rates.map((rate) => (rate.complete ? rate.percent : null)), look: "bars" },
        { name: t("trends-came-again-so-far"), tone: "line-strong", values: rates.map((rate) => (rate.complete ? null : rate.percent)), look: "bars" },
      ],
      stacked: true,
      say: (value) => t("retro-percent", { share: value }),
    },
    all === 0 ? t("trends-returns-later") : t("trends-returns-says", { percent: Math.round((came * 100) / all) }),
  );
}

/** Planned and actual minutes of each kind of row. @param {Trends} trends @returns {Card} */
function minutes({ punctuality }) {
  const worst = [...punctuality].sort((a, b) => b.actual_median - b.planned_median - (a.actual_median - a.planned_median))[0];
  const over = worst ? worst.actual_median - worst.planned_median : 0;
  const names = punctuality.map((each) => message(each.label));
  return {
    name: "minutes",
    says: worst && over > 0 ? t("trends-minutes-says", { kind: message(worst.label), minutes: over }) : t("trends-minutes-kept"),
    first: t("retro-segment"),
    chart: {
      names,
      lines: [
        { name: t("retro-planned"), tone: "line-strong", values: punctuality.map((each) => each.planned_median), look: "bars" },
        { name: t("retro-actual"), tone: "indigo", values: punctuality.map((each) => each.actual_median), look: "bars" },
      ],
      say: (value) => t("retro-minutes", { minutes: value }),
    },
    rows: punctuality.map((each, index) => [t("trends-kind-of", { kind: names[index] ?? "", count: each.of }), each.planned_median, each.actual_median]),
  };
}

/** @param {Trends} trends */
function clock({ salons }) {
  const ended = salons.map((salon) => salon.ended_late);
  return overSalons(
    "clock",
    salons,
    {
      lines: [
        { name: t("trends-begun-late"), tone: "ochre", values: salons.map((salon) => salon.begun_late), look: "dashed" },
        { name: t("trends-ended-late"), tone: "seal", values: ended, look: "line" },
      ],
      say: (value) => t("retro-minutes", { minutes: value }),
    },
    t("trends-clock-says", { on_time: ended.filter((late) => late !== null && late <= 0).length, count: ended.filter((late) => late !== null).length }),
  );
}

/** @param {Trends} trends */
function rating({ salons }) {
  const values = salons.map((salon) => salon.rating);
  const known = values.filter((value) => value !== null);
  const middle = known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
  return overSalons("rating", salons, { lines: [{ name: t("salons-rating"), tone: "ochre", values, look: "line" }], range: [1, 5] }, t("trends-rating-says", { mean: middle.toFixed(1) }));
}

/** @param {Trends} trends */
function roles({ salons }) {
  const needed = salons.reduce((sum, salon) => sum + salon.roles_needed, 0);
  const filled = salons.reduce((sum, salon) => sum + salon.roles_filled, 0);
  const percent = (/** @type {TrendSalon} */ salon) => (salon.roles_needed === 0 ? null : Math.round((salon.roles_filled * 100) / salon.roles_needed));
  return overSalons(
    "roles",
    salons,
    { lines: [{ name: t("trends-roles-filled"), tone: "jade", values: salons.map(percent), look: "bars" }], range: [0, 100], say: (value) => t("retro-percent", { share: value }) },
    t("trends-roles-says", { filled, needed }),
  );
}

/** @param {Trends} trends */
function cost({ salons }) {
  const values = salons.map((salon) => salon.cost_yuan);
  return overSalons("cost", salons, { lines: [{ name: t("salons-cost"), tone: "indigo", values, look: "bars" }], say: (value) => t("retro-yuan", { yuan: String(value) }) }, t("trends-cost-says", { yuan: mean(values) ?? 0 }));
}

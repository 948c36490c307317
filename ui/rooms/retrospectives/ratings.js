/**
 * 评分: how many gave how many stars, typed like a table: Enter and the arrow keys go up and down, several numbers copied
 * from a table fill a row. A row is saved once, when it is left.
 *
 * For tests: rows [data-test=rating][data-about], inputs stars-5 … stars-1, [data-test=mean]; import-ratings.
 */
import { html, live, nothing, repeat, sized } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { retro_rate } from "../../bridge/commands.js";
import { readCount } from "../../dates.js";
import { listed, message, t } from "../../text.js";
import { importRatings } from "./import-ratings.js";
import { sayMean } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").RatingOf} RatingOf */

/** The columns, the best first; the core counts from one star up. */
const STARS = [5, 4, 3, 2, 1];

/** @param {RatingOf} rating @param {number} stars */
const countOf = ({ counts }, stars) => counts[stars - 1] ?? 0;

/** @param {RatingOf} rating */
const keyOf = ({ about, appearance }) => `${about} ${appearance ?? ""}`;

/** What is typed and not saved yet is kept while the page is open. @param {() => void} redraw */
export function openRatings(redraw) {
  /** @type {Map<string, string[]>} by row: the texts of its fields, one star first */
  const typed = new Map();

  const textsOf = (/** @type {RatingOf} */ rating) => typed.get(keyOf(rating)) ?? rating.counts.map((count) => (rating.answers === 0 ? "" : String(count)));
  const write = (/** @type {RatingOf} */ rating, /** @type {number} */ stars, /** @type {string[]} */ values) => {
    const texts = [...textsOf(rating)];
    for (const [index, value] of values.entries()) if (stars - 1 - index >= 0) texts[stars - 1 - index] = value;
    typed.set(keyOf(rating), texts);
    redraw();
  };

  /** @param {Retro} retro @param {RatingOf} rating */
  const save = async (retro, rating) => {
    const texts = typed.get(keyOf(rating));
    if (!texts || texts.some((text) => read(text) === null)) return;
    const counts = texts.map((text) => read(text) ?? 0);
    const same = counts.every((count, index) => count === rating.counts[index]);
    if (same || (await attempt(() => retro_rate({ event: retro.event.id, about: rating.about, appearance: rating.appearance, counts })))) typed.delete(keyOf(rating));
    redraw();
  };

  return {
    view: (/** @type {Retro} */ retro) => html`
      <section class="card ratings" data-section="ratings" aria-labelledby="retro-ratings">
        <header><h2 id="retro-ratings">${t("retro-ratings")}</h2><span class="quiet">${t("retro-ratings-how")}</span>
          <button type="button" class="btn bare small" data-test="import-ratings" @click=${() => void importRatings(retro.event.id)}>${icon("upload", 13)}<span>${t("retro-import")}</span></button></header>
        <table class="num" aria-labelledby="retro-ratings" @keydown=${moveByKey}>
          <thead><tr><th scope="col"><span class="unseen">${t("retro-rated")}</span></th>${STARS.map((stars) => html`<th scope="col">${t("retro-stars", { stars })}</th>`)}<th scope="col" class="end">${t("retro-mean")}</th></tr></thead>
          <tbody>${repeat(retro.ratings, keyOf, (rating) => html`
            <tr data-test="rating" data-about=${rating.about} @focusout=${(/** @type {FocusEvent} */ e) => left(e) && void save(retro, rating)}>
              <th scope="row">${message(rating.label)}</th>
              ${STARS.map((stars) => cell(rating, stars, textsOf(rating)[stars - 1] ?? "", (values) => write(rating, stars, values)))}
              <td class="end">${meanView(rating)}</td></tr>`)}</tbody></table>
      </section>`,
  };
}

/** An empty field is nobody. @param {string} text */
const read = (text) => (text.trim() === "" ? 0 : readCount(text));

/** Whether the focus left the row, not only one of its fields. @param {FocusEvent} event */
const left = ({ currentTarget: row, relatedTarget: to }) => !(row instanceof Element && to instanceof Node && row.contains(to));

/**
 * A field, and below it how many of a hundred that is, as a bar and in words.
 * @param {RatingOf} rating
 * @param {number} stars
 * @param {string} text
 * @param {(values: string[]) => void} write
 */
function cell(rating, stars, text, write) {
  const share = rating.answers === 0 ? 0 : Math.round((countOf(rating, stars) * 100) / rating.answers);
  return html`<td><input inputmode="numeric" autocomplete="off" data-test="stars-${stars}" data-stars=${stars} aria-label=${t("retro-stars-of", { what: message(rating.label), stars })}
      aria-invalid=${read(text) === null ? "true" : "false"} .value=${live(text)}
      @focus=${(/** @type {FocusEvent} */ e) => /** @type {HTMLInputElement} */ (e.target).select()}
      @input=${(/** @type {Event} */ e) => write([/** @type {HTMLInputElement} */ (e.target).value])}
      @paste=${(/** @type {ClipboardEvent} */ e) => pasted(e, write)}>
    ${rating.answers === 0 ? nothing : html`<i class="star-bar stars-${stars}" ${sized({ "--share": `${share}%` })}></i><small class="quiet">${t("retro-percent", { share })}</small>`}</td>`;
}

/** Several numbers from a table go into this field and those after it. @param {ClipboardEvent} event @param {(values: string[]) => void} write */
function pasted(event, write) {
  const values = (event.clipboardData?.getData("text") ?? "").trim().split(/[\s,，、;；]+/);
  if (values.length < 2) return;
  event.preventDefault();
  write(values);
}

/** @param {RatingOf} rating */
const meanView = ({ mean, answers, counts }) =>
  mean === null
    ? html`<span class="quiet">–</span>`
    : html`<b class="mean" data-test="mean">${sayMean(mean)}</b><small class="quiet">${answers === 0 ? t("retro-mean-only") : t("retro-answers", { count: answers })}</small>
        ${answers === 0 ? nothing : html`<span class="unseen">${listed(STARS.map((stars) => t("retro-stars-count", { stars, count: counts[stars - 1] ?? 0 })))}</span>`}`;

/** Enter and the arrows go to the same column of the row above or below. @param {KeyboardEvent} event */
function moveByKey(event) {
  if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const down = event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey);
  const up = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
  if (!down && !up) return;
  event.preventDefault();
  const row = event.target.closest("tr");
  const other = down ? row?.nextElementSibling : row?.previousElementSibling;
  const field = /** @type {HTMLInputElement | null} */ (other?.querySelector(`[data-stars="${event.target.dataset.stars}"]`) ?? null);
  // The last row is saved by leaving it too.
  if (field) field.focus();
  else event.target.blur();
}

/**
 * The export of a form that people filled in: which columns hold stars and for what, which hold words; the stars added up
 * and the words to be ticked are shown before anything is taken over, and then all of it is one act.
 *
 * For tests: the dialog is [data-test=import-ratings]; in it the columns as in ../table-columns.js, [data-test=rating-read]
 * and [data-test=voice-read] with a checkbox each, take-ratings.
 */
import { html, nothing } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { attempt, sentence } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { desk_pick_table, retro_read_ratings, retro_take_ratings } from "../../bridge/commands.js";
import { listed, message, t } from "../../text.js";
import { columnsView, otherwise } from "../table-columns.js";
import { sayMean } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Mapping} Mapping */
/** @typedef {import("../../bridge/types.d.ts").RatingRead} RatingRead */
/** @typedef {import("../../bridge/types.d.ts").RatingsImport} RatingsImport */
/** @typedef {import("../../bridge/types.d.ts").VoiceRead} VoiceRead */

/** Asks for a file and shows what is in it. @param {string} event */
export async function importRatings(event) {
  const path = await attempt(() => desk_pick_table());
  if (!path) return;
  const read = await attempt(() => retro_read_ratings({ event, path, mapping: {} }));
  if (read) openImport(event, path, read);
}

/** @param {string} event @param {string} path @param {RatingsImport} first */
function openImport(event, path, first) {
  let read = first;
  let problem = "";
  let busy = false;
  /** @type {boolean | null} null: open while no column is known to hold stars */
  let unfolded = null;
  /** @type {Set<RatingRead>} */
  let ratings = new Set(first.ratings);
  /** @type {Set<VoiceRead>} */
  let voices = new Set(first.voices.filter((voice) => voice.ticked));

  const again = async (/** @type {Mapping} */ how) => {
    try {
      read = await retro_read_ratings({ event, path, mapping: otherwise(read, how) });
      ratings = new Set(read.ratings);
      voices = new Set(read.voices.filter((voice) => voice.ticked));
      problem = "";
    } catch (failure) {
      problem = sentence(failure);
    }
    opened.redraw();
  };
  const take = async () => {
    if (busy) return;
    busy = true;
    opened.redraw();
    try {
      await retro_take_ratings({
        event,
        ratings: [...ratings].map(({ about, appearance, counts }) => ({ about, appearance, counts })),
        voices: [...voices].map(({ text, about }) => ({ text, appearance: about?.id ?? null })),
      });
      opened.close(null);
      await attempt(() => sayDone());
    } catch (failure) {
      problem = sentence(failure);
    }
    busy = false;
    opened.redraw();
  };

  /** @template E @param {Set<E>} all @param {E} one @param {boolean} on */
  const tick = (all, one, on) => {
    if (on) all.add(one);
    else all.delete(one);
    opened.redraw();
  };

  const opened = openDialog({
    size: "import",
    test: "import-ratings",
    label: () => t("retro-import-title"),
    view: (leave) => html`
      <header><div class="grow"><h2>${t("retro-import-title")}</h2><p class="quiet num"><bdi>${read.file}</bdi> · ${t("retro-import-answers", { count: read.answers })}</p></div>
        <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
      <div class="dialog-body ratings-import">
        ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
        ${read.warnings.map((warning) => html`<p class="note">${icon("triangle-alert")}<span>${message(warning)}</span></p>`)}
        ${columnsView({
          read,
          fields: read.fields.map((field) => [field.code, message(field.label)]),
          open: unfolded ?? read.ratings.length === 0,
          fold: (open) => ((unfolded = open), opened.redraw()),
          summary: t("retro-import-columns", { known: read.columns.filter((column) => column.field !== null).length, all: read.columns.length }),
          again: (how) => void again(how),
          many: (field) => field.startsWith("voice"),
        })}
        ${read.ratings.length === 0 ? html`<p class="quiet">${t("retro-import-no-stars")}</p>` : html`<ul class="lines num">${read.ratings.map((rating) => ratingView(rating, ratings.has(rating), (on) => tick(ratings, rating, on)))}</ul>`}
        ${read.voices.length === 0 ? nothing : html`<h3>${t("retro-import-voices", { count: read.voices.length })}</h3>
          <ul class="lines">${read.voices.map((voice) => voiceView(voice, voices.has(voice), (on) => tick(voices, voice, on)))}</ul>`}
      </div>
      <footer><div class="grow quiet">${t("retro-import-replaces")}</div>
        <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
        <button type="button" class="btn primary" data-test="take-ratings" ?disabled=${busy || ratings.size + voices.size === 0} @click=${() => void take()}>${t("retro-import-take")}</button></footer>`,
  });
}

/** @param {RatingRead} rating @param {boolean} ticked @param {(on: boolean) => void} tick */
const ratingView = (rating, ticked, tick) => html`<li data-test="rating-read" data-about=${rating.about}><label class="grow public">${box(ticked, tick)}<span><b>${message(rating.label)}</b>
  <small>${listed(rating.counts.map((count, index) => t("retro-stars-count", { stars: index + 1, count })).reverse())}${rating.unread > 0 ? html` · <span class="late">${t("retro-import-unread", { count: rating.unread })}</span>` : nothing}</small></span></label>
  <b class="mean">${rating.mean === null ? "–" : sayMean(rating.mean)}</b></li>`;

/** @param {VoiceRead} voice @param {boolean} ticked @param {(on: boolean) => void} tick */
const voiceView = (voice, ticked, tick) => html`<li data-test="voice-read"><label class="grow public">${box(ticked, tick)}<span><bdi>${voice.text}</bdi>
  <small class="quiet">${[voice.about ? t("retro-voice-of", { name: voice.about.name }) : "", voice.already ? t("retro-import-already") : ""].filter(Boolean).join(" · ")}</small></span></label></li>`;

/** @param {boolean} ticked @param {(on: boolean) => void} tick */
const box = (ticked, tick) => html`<input type="checkbox" .checked=${ticked} @change=${(/** @type {Event} */ e) => tick(/** @type {HTMLInputElement} */ (e.target).checked)}>`;

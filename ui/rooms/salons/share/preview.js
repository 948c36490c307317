/**
 * What is shared, before it is saved: a text as a phone shows it, the pages as they come out of the printer, or what a
 * calendar or the contacts of a phone will show.
 */
import { html, nothing } from "../../../parts/lit.js";
import { icon } from "../../../parts/icons.js";
import { sentence } from "../../../parts/says.js";
import { documents_preview, documents_text } from "../../../bridge/commands.js";
import { t } from "../../../text.js";
import { calendarEntries, cardEntries } from "./entries.js";
import { FORMS } from "./forms.js";

/** @typedef {import("./choices.js").Chosen} Chosen */
/** @typedef {{text: string} | {entries: import("./entries.js").Entry[]} | {address: string, pages: number, words: string} | {refused: string}} Shown */

/** How many pages the core draws; the paper itself may have more. */
const PAGES_DRAWN = 6;

/** Keeps the preview of one document at a time. @param {() => void} redraw */
export function openPreview(redraw) {
  let asked = "";
  /** @type {unknown} */
  let askedBehind = null;
  let busy = false;
  /** @type {Shown | null} */
  let shown = null;

  const take = async (/** @type {Chosen} */ { wanted, options }) => {
    const mine = asked;
    const behind = askedBehind;
    busy = true;
    /** @type {Shown} */
    let made;
    try {
      made = await make(wanted, options);
    } catch (failure) {
      made = { refused: sentence(failure) };
    }
    if (asked !== mine || askedBehind !== behind) {
      if ("address" in made) URL.revokeObjectURL(made.address);
      return;
    }
    if (shown && "address" in shown) URL.revokeObjectURL(shown.address);
    shown = made;
    busy = false;
    redraw();
  };

  return {
    /** Asks again when the choice, or what stands behind it, changed. @param {Chosen} chosen @param {unknown} behind */
    keep(chosen, behind) {
      const now = JSON.stringify([chosen.wanted, chosen.options]);
      if (now === asked && behind === askedBehind) return;
      asked = now;
      askedBehind = behind;
      void take(chosen);
    },
    /** How many pages or pictures there are; 1 while nothing is known. */
    pages: () => (shown && "address" in shown && !busy ? shown.pages : 1),
    /** @param {Chosen} chosen @param {string} title */
    view: ({ options: { form } }, title) => html`
      <div class="share-preview ${form}" aria-busy=${busy ? "true" : "false"} data-test="look" data-form=${form}>
        ${shown === null ? html`<p class="quiet" role="status">${t("share-drawing")}</p>` : shownView(shown, title, form)}
      </div>`,
  };
}

/** @param {Chosen["wanted"]} wanted @param {Chosen["options"]} options @returns {Promise<Shown>} */
async function make(wanted, options) {
  const how = FORMS[options.form].shown;
  if (how === "pages") {
    const bytes = await documents_preview({ wanted, options });
    const [pages, length] = [0, 4].map((at) => new DataView(bytes).getUint32(at, true));
    const picture = 8 + (length ?? 0);
    return { pages: pages ?? 1, words: new TextDecoder().decode(bytes.slice(8, picture)), address: URL.createObjectURL(new Blob([bytes.slice(picture)], { type: "image/png" })) };
  }
  const text = await documents_text({ wanted, options });
  if (how === "text") return { text };
  return { entries: options.form === "ics" ? calendarEntries(text) : cardEntries(text) };
}

/** @param {Shown} shown @param {string} title @param {Chosen["options"]["form"]} form */
function shownView(shown, title, form) {
  if ("refused" in shown) return html`<p class="note" role="alert" data-test="refused">${icon("circle-alert")}<span>${shown.refused}</span></p>`;
  if ("text" in shown) return html`<pre data-test="preview" tabindex="0" aria-label=${title}>${shown.text}</pre>`;
  if ("entries" in shown) return entriesView(shown.entries, title, form);
  const hidden = form === "png" ? 0 : shown.pages - PAGES_DRAWN;
  return html`<div class="pages" data-test="pages" data-pages=${shown.pages} tabindex="0" role="group" aria-label=${title}>
      <img src=${shown.address} alt=${t("papers-picture-of", { name: title })}>
      <p class="unseen" data-test="words">${shown.words}</p>
      ${shown.pages > 1 ? html`<p class="quiet num">${hidden > 0 ? t("papers-more-pages", { count: hidden }) : t("papers-pages", { count: shown.pages })}</p>` : nothing}</div>`;
}

/** @param {import("./entries.js").Entry[]} entries @param {string} title @param {Chosen["options"]["form"]} form */
const entriesView = (entries, title, form) =>
  entries.length === 0
    ? html`<p class="quiet">${form === "ics" ? t("share-no-entries") : t("share-no-cards")}</p>`
    : html`<ul class="entries" data-test="entries" tabindex="0" aria-label=${title}>${entries.map(
        (entry) => html`<li>${icon(FORMS[form].icon, 15)}<div><b>${entry.title}</b>${entry.lines.map((line) => html`<small class="num">${line}</small>`)}</div></li>`,
      )}</ul>`;

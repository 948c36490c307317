/**
 * What leaves the window: the papers of a salon at the left, the one that is looked at with the ways out beside them, and
 * everything at once as an archive. `#/salons/<id>/share/<document>/<person>` opens a certain one.
 *
 * For tests: the documents are radios [data-test=document][data-document][data-key]; the version is
 * [data-test=version-line] with data-test=to-publish; data-test=bundle-open; see share/panel.js for the rest.
 */
import { html, live, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { documents_people } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { documentLanguage } from "../../session.js";
import { t } from "../../text.js";
import { openBundle } from "./share/bundle.js";
import { documentsOf } from "./share/documents.js";
import { openPanel } from "./share/panel.js";
import { versionLine } from "./versions/words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/shell.d.ts").OnSheet} OnSheet */
/** @typedef {import("../../parts/page.js").Place} Place */

/** The tab of one salon's page. @param {Place} place */
export function openShare(place) {
  /** @type {OnSheet[]} */
  let people = [];
  /** @type {Salon | null} the salon whose people those are */
  let peopleOf = null;
  const panel = openPanel(() => place.redraw());
  /** The address that was followed last. */
  let followed = "";
  const follow = () => {
    const [, , , document = "run_sheet", whom] = place.names;
    const address = [document, whom].join("/");
    if (place.names[2] !== "share" || address === followed) return;
    followed = address;
    panel.choices.take(document, whom);
  };

  const keepPeople = (/** @type {Salon} */ salon) => {
    if (peopleOf === salon) return;
    peopleOf = salon;
    void attempt(() => documents_people({ event: salon.id, lang: documentLanguage() })).then((found) => {
      if (peopleOf !== salon) return;
      people = found ?? [];
      place.redraw();
    });
  };

  return (/** @type {Salon} */ salon) => {
    keepPeople(salon);
    follow();
    const groups = documentsOf(salon, people);
    const all = groups.flatMap((group) => group.documents);
    const shown = all.find((each) => each.key === panel.choices.key()) ?? all[0];
    return html`
      ${versionView(salon)}
      <div class="share">
        <nav class="sheet share-what" aria-label=${t("share-what")}>${groups.map(
          (group) => html`<fieldset><legend>${group.title}</legend>${group.documents.map(
            (each) => html`<label><input type="radio" name="share-what" data-test="document" data-document=${each.kind} data-key=${each.key}
                .checked=${live(each === shown)} @change=${() => panel.choices.take(each.key)}><span>${icon(each.icon, 16)}<b>${each.title}</b></span></label>`,
          )}</fieldset>`,
        )}</nav>
        ${shown ? panel.view(shown, salon) : nothing}
      </div>`;
  };
}

/** Which version goes out, what is not in it yet, and everything at once. @param {Salon} salon */
const versionView = (salon) => html`
  <section class="version-strip" data-test="version-line">
    ${icon("stamp", 16)}
    <b>${versionLine(salon) || t("papers-draft")}</b>
    ${salon.version && !salon.changes_since
      ? nothing
      : html`<span class="quiet">${salon.version ? t("papers-not-final-changes") : t("papers-not-final")}</span> <a href=${at("salons", salon.id, "run-sheet")} data-test="to-publish">${t("papers-to-publish")}</a>`}
    <span class="grow"></span>
    <button type="button" class="btn small" data-test="bundle-open" @click=${() => void openBundle(salon)}>${icon("layers", 15)}<span>${t("share-bundle-open")}</span></button>
  </section>`;

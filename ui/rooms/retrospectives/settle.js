/**
 * What is still to be settled: thanks to each speaker, slides for the audience where the speaker agreed, materials to be
 * brought back.
 *
 * For tests: [data-test=thanks] with write-thanks; [data-test=slides][data-share] with share-slides; [data-test=material-out].
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { chip } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { events_edit_material, retro_share_slides } from "../../bridge/commands.js";
import { sayDay, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { writeDue } from "../letters/prepare.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").SlidesLine} SlidesLine */
/** @typedef {import("../../bridge/types.d.ts").ThanksLine} ThanksLine */

/** @param {Salon} salon @param {Retro} retro */
export const settleCards = (salon, retro) => html`${thanksCard(retro)}${slidesCard(retro)}${materialsCard(salon)}`;

/** @param {Retro} retro */
const thanksCard = (retro) =>
  retro.thanks.length === 0
    ? nothing
    : html`<section class="card" data-section="thanks" aria-labelledby="retro-thanks"><h2 id="retro-thanks">${t("retro-thanks")}</h2>
        <ul class="lines">${repeat(retro.thanks, (line) => line.speaker, (line) => thanksView(retro, line))}</ul></section>`;

/** @param {Retro} retro @param {ThanksLine} line */
const thanksView = ({ event }, line) => html`
  <li data-test="thanks"><div class="grow"><a href=${at("speakers", line.speaker)}>${line.name}</a>
      <small class="num">${line.thanked ? nothing : html`<span class=${line.due_on < todayIs() ? "late" : ""}>${t("retro-thanks-until", { date: sayDay(line.due_on) })}</span> · `}<a href=${at("salons", event.id, "share", "certificate", line.speaker)}>${t("share-what-certificate")}</a></small></div>
    ${line.thanked
      ? html`${line.letter ? html`<a class="nowrap" href=${at("letters", "outbox", line.letter)}>${t("retro-open-letter")}</a>` : nothing}${chip({ text: line.sent_on ? t("retro-thanked-on", { date: sayDay(line.sent_on) }) : t("retro-thanked"), look: "jade" })}`
      : line.letter
        ? html`<a class="btn small" data-test="write-thanks" href=${at("letters", "outbox", line.letter)}>${t("retro-open-letter")}</a>`
        : html`<button type="button" class="btn small" data-test="write-thanks" @click=${() => void writeDue({ kind: "thanks", event, speaker: { id: line.speaker } })}>${t("retro-write-thanks")}</button>`}</li>`;

/** @param {Retro} retro */
const slidesCard = (retro) =>
  retro.slides.length === 0
    ? nothing
    : html`<section class="card" data-section="slides" aria-labelledby="retro-slides"><h2 id="retro-slides">${t("retro-slides")}</h2>
        <ul class="lines">${repeat(retro.slides, (line) => line.appearance, (line) => slidesView(retro, line))}</ul></section>`;

/** @param {Retro} retro @param {SlidesLine} line */
const slidesView = (retro, line) => html`
  <li data-test="slides" data-share=${line.may_share ?? "unknown"}><div class="grow"><a href=${at("speakers", line.speaker.id)}>${line.speaker.name}</a>
      <small class="num">${line.received_on ? t("retro-slides-came", { date: sayDay(line.received_on) }) : t("retro-slides-not-here")} · ${t(`retro-may-share-${line.may_share ?? "unknown"}`)}</small></div>
    ${line.shared_on
      ? html`${chip({ text: t("retro-shared-on", { date: sayDay(line.shared_on) }), look: "jade" })}<button type="button" class="link" data-test="unshare" @click=${() => void share(retro, line, null)}>${t("retro-unshare")}</button>`
      : line.may_share === "yes"
        ? html`<button type="button" class="btn small" data-test="share-slides" @click=${() => void share(retro, line, todayIs())}>${t("retro-share-slides")}</button>`
        : nothing}</li>`;

/** @param {Retro} retro @param {SlidesLine} line @param {string | null} on */
const share = ({ event }, { appearance }, on) =>
  attempt(async () => {
    await retro_share_slides({ event: event.id, appearance, on_date: on });
    await sayDone();
  });

/** What somebody took along and nobody brought back. @param {Salon} salon */
function materialsCard(salon) {
  const out = salon.materials.filter((material) => material.bearer !== null && !material.returned);
  return html`<section class="card" data-section="materials" aria-labelledby="retro-materials"><header><h2 id="retro-materials">${t("retro-materials")}</h2><a href=${at("salons", salon.id, "materials")}>${t("retro-to-materials")}</a></header>
    ${out.length === 0
      ? html`<p class="quiet">${t("retro-materials-back")}</p>`
      : html`<ul class="lines">${repeat(out, (material) => material.id, (material) => html`<li data-test="material-out"><label class="grow public"><input type="checkbox" .checked=${false}
          @change=${() => void attempt(() => events_edit_material({ id: material.id, fields: { returned: true } }))}><span>${material.name}</span></label><small class="quiet nowrap">${material.bearer?.name ?? ""}</small></li>`)}</ul>`}</section>`;
}

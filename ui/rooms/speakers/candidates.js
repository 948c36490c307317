/** Who could give a talk: each candidate with what speaks for them and what against, as the core ranks them. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { sayDistance } from "../../dates.js";
import { at } from "../../router.js";
import { message, t } from "../../text.js";
import { stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Candidate} Candidate */
/** @typedef {import("../../parts/lit.js").Drawing} Drawing */

/** As many candidates stand in sight; the others are one click away. */
export const IN_SIGHT = 5;

/**
 * @param {Candidate[]} candidates the best first
 * @param {object} how
 * @param {string} how.label
 * @param {(candidate: Candidate) => Drawing} how.choose the control that takes one
 * @param {string | null} [how.chosen]
 */
export const candidateList = (candidates, { label, choose, chosen = null }) => html`<ol class="candidates" aria-label=${label}>
  ${repeat(candidates, (each) => each.speaker, (each) => html`<li class="candidate ${each.speaker === chosen ? "is-chosen" : ""} ${each.away ? "is-away" : ""}" data-test="candidate" data-speaker=${each.speaker}>
    <div class="grow">
      <p class="candidate-who"><a href=${at("speakers", each.speaker)}><b><bdi>${each.name}</bdi></b></a>
        ${each.level ? chip({ text: t(`level-${each.level}`), look: each.level === "senior" ? "indigo" : "jade" }) : nothing}
        ${each.away ? chip({ text: t("speakers-pairing-away"), look: "seal" }) : nothing}
        <small>${[stageName(each.stage), each.title || each.company, each.last_spoke_on ? t("speakers-spoke-last", { when: sayDistance(each.last_spoke_on) }) : ""].filter(Boolean).join(" · ")}</small></p>
      ${each.topic ? html`<p class="candidate-topic">${each.topic}${each.module ? html` <small class="quiet">${t(`module-${each.module}`)}</small>` : nothing}</p>` : nothing}
      <ul class="reasons">
        ${each.reasons.map((reason) => html`<li data-test="reason">${icon("check", 13)}<span>${message(reason)}</span></li>`)}
        ${each.against.map((reason) => html`<li class="against" data-test="against">${icon("minus", 13)}<span>${message(reason)}</span></li>`)}
      </ul></div>
    ${choose(each)}</li>`)}</ol>`;

/**
 * The four steps, and what may be said outside: each is edited where it stands; one click writes drafts from the facts into
 * what is still empty.
 *
 * For tests: prefill; step-<goal|result|causes|conclusion|public_words> (and -input while open), draft-<step>.
 */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { button } from "../../parts/page.js";
import { attempt, say } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_draft, retro_set } from "../../bridge/commands.js";
import { t } from "../../text.js";
import "../../parts/edit-in-place.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").RetroFields} RetroFields */

const FOUR = /** @type {const} */ (["goal", "result", "causes", "conclusion"]);
const ALL = /** @type {const} */ ([...FOUR, "public_words"]);
/** So many lines a field shows at once. */
const LINES = 6;

/** @param {Retro} retro */
export const stepsCard = (retro) => html`
  <section class="card retro-steps" data-section="steps" aria-labelledby="retro-steps">
    <header><h2 id="retro-steps">${t("retro-steps")}</h2>
      ${ALL.some((step) => retro.steps[step] === "") ? button({ text: t("retro-prefill"), act: () => void prefill(retro), icon: "sparkles", look: FOUR.every((step) => retro.steps[step] === "") ? "primary" : "plain", test: "prefill" }) : nothing}</header>
    <ol>${FOUR.map((step) => html`<li>${stepView(retro, step)}</li>`)}</ol>
    <div class="retro-outside">${stepView(retro, "public_words")}</div>
  </section>`;

/** @param {Retro} retro @param {typeof ALL[number]} step */
const stepView = (retro, step) => html`
  <div class="retro-step"><header><h3>${t(`retro-step-${step}`)}</h3><small class="quiet">${t(`retro-about-${step}`)}</small>
      ${retro.steps[step] === "" ? nothing : html`<button type="button" class="btn bare small" data-test="draft-${step}" title=${t("retro-add-facts-why")} @click=${() => void addFacts(retro, step)}>${icon("plus", 13)}<span>${t("retro-add-facts")}</span></button>`}</header>
    <edit-in-place .value=${retro.steps[step]} .lines=${LINES} .label=${t(`retro-step-${step}`)} .placeholder=${t("retro-step-empty")} .test=${`step-${step}`}
      .save=${(/** @type {string} */ text) => retro_set({ event: retro.event.id, fields: { [step]: text } })}></edit-in-place></div>`;

/** Writes drafts into what is empty; what was written stays. @param {Retro} retro */
const prefill = ({ event, steps }) =>
  attempt(async () => {
    const draft = await retro_draft({ event: event.id });
    /** @type {RetroFields} */
    const fields = {};
    for (const step of ALL) if (steps[step] === "" && draft[step] !== "") fields[step] = draft[step];
    if (Object.keys(fields).length === 0) return say(t("retro-nothing-to-add"));
    await retro_set({ event: event.id, fields });
    await sayDone();
  });

/** Adds the lines of the draft that do not stand there yet. @param {Retro} retro @param {typeof ALL[number]} step */
const addFacts = ({ event, steps }, step) =>
  attempt(async () => {
    const draft = await retro_draft({ event: event.id });
    const there = steps[step].split("\n").map((line) => line.trim());
    const fresh = draft[step].split("\n").filter((line) => line.trim() !== "" && !there.includes(line.trim()));
    if (fresh.length === 0) return say(t("retro-nothing-to-add"));
    await retro_set({ event: event.id, fields: { [step]: [steps[step].trimEnd(), ...fresh].join("\n") } });
    await sayDone();
  });

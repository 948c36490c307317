/** The buttons, each with its key. The big one is held with the mouse, pressed with the key, and rests after each step. */
import { html, nothing, sized } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { undo } from "../../parts/undo.js";
import { message, t } from "../../text.js";
import { at } from "../../router.js";
import { session } from "../../session.js";
import { GUARD_MS } from "./acts.js";
import { held } from "./hold.js";
import { openRecover } from "./recover.js";
import { openTimes } from "./times.js";
import "../../parts/drop-menu.js";

/** @typedef {import("./page.js").Scene} Scene */

/** @param {Scene} scene */
export function footView(scene) {
  const { live } = scene;
  // A click does not take the focus: the space bar stays the next step, whatever was clicked before.
  const keep = (/** @type {Event} */ event) => event.preventDefault();
  return html`<footer class="live-foot" @mousedown=${keep}>
    ${live.state === "ended" ? endedButtons(scene) : html`${nextButton(scene)}${buttonsOf(scene)}`}
    ${session.undo ? html`<button type="button" class="btn live-undo" data-test="live-undo" title=${t("common-undo-act", { act: message(session.undo.name) })} @click=${() => void undo()}>${icon("undo-2", 18)}<span>${t("common-undo")}<small>${message(session.undo.name)}</small></span><kbd>Z</kbd></button>` : nothing}
  </footer>`;
}

/** @param {Scene} scene */
function nextButton({ live, run, acts }) {
  const { guarded } = acts;
  const text = live.state === "ready" ? t("live-start") : live.next === null && live.state !== "between" ? t("live-finish") : t("live-next");
  const disabled = live.state === "ready" && run.slot.length === 0;
  return html`<button type="button" class="btn primary live-go" data-test="next" data-guarded=${guarded ? "yes" : "no"} aria-disabled=${guarded ? "true" : "false"} ?disabled=${disabled}
    aria-describedby="live-hold" ${sized({ "--guard": `${GUARD_MS}ms` })} ${held(() => void acts.step())}>
    <span class="live-go-text">${acts.refused ? t("live-noted") : text}</span><span class="live-go-hint">${t("live-hold-short")}</span><kbd>${t("live-key-space")}</kbd></button>
    <span id="live-hold" class="unseen">${t("live-hold")}</span>`;
}

/** @param {Scene} scene */
function buttonsOf({ live, run, acts, event }) {
  const begun = live.state !== "ready";
  const paused = live.state === "paused";
  return html`
    ${begun
      ? html`${small(paused ? "play" : "pause", paused ? t("live-resume") : t("live-pause"), "P", "pause", () => void acts.pauseOrResume(), live.state === "between")}
          ${small("", t("live-minus"), "", "minus", () => void acts.addMinutes(-1), !run.current)}
          ${small("", t("live-plus"), "", "plus", () => void acts.addMinutes(1), !run.current)}
          ${small("step-back", t("live-back"), "B", "back", () => void acts.back())}`
      : nothing}
    ${small("skip-forward", t("live-skip"), "S", "skip", () => void acts.skip(), !run.current && !run.next)}
    ${small("clock", t("live-set-times"), "T", "times", () => void openTimes(event, run))}
    ${live.recover.length > 0 ? small("hourglass", t("live-recover-minutes", { minutes: Math.max(...live.recover.map((each) => each.gains_minutes)) }), "R", "recover", () => openRecover(run, acts)) : nothing}
    ${begun
      ? html`<drop-menu .compact=${true} .text=${t("live-more")} .test=${"live-more"} .items=${[
          { text: t("live-finish"), icon: "flag", test: "finish", act: () => void acts.finish() },
          { text: t("live-reset"), icon: "rotate-ccw", danger: true, test: "reset", act: () => void acts.reset() },
        ]}></drop-menu>`
      : nothing}`;
}

/** @param {string} name @param {string} text @param {string} key @param {string} test @param {() => void} act @param {boolean} [disabled] */
const small = (name, text, key, test, act, disabled = false) => html`<button type="button" class="btn" data-test=${test} ?disabled=${disabled} @click=${act}>
  ${name ? icon(name, 18) : nothing}<span>${text}</span>${key ? html`<kbd>${key}</kbd>` : nothing}</button>`;

/** After the end: the retrospective, and what may still be mended. @param {Scene} scene */
const endedButtons = ({ event, acts }) => html`
  <a class="btn primary live-go" href=${at("salons", event, "retrospective")} data-test="to-retrospective"><span>${t("live-to-retrospective")}</span></a>
  <a class="btn" href=${at("live", event, "table")} data-test="to-table">${icon("table", 18)}<span>${t("live-table-open")}</span></a>
  ${small("step-back", t("live-reopen"), "", "reopen", () => void acts.reopen())}
  ${small("rotate-ccw", t("live-reset"), "", "reset", () => void acts.reset())}`;

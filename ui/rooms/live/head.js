/** The line above every view: the time of day, the salon, who has come, how the day goes; and what opens beside it. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { projector_close, projector_open } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { titleOf } from "../salons/words.js";
import { clockOf, isNear } from "./clock.js";
import { showLiveKeys } from "./keys.js";
import { toggleFullScreen } from "./screen.js";
import { soundIsOn, switchSound } from "./sound.js";
import { offLine, offLook } from "./words.js";

/** @typedef {import("./page.js").Scene} Scene */

/** The views; each has an address of its own. */
const VIEWS = [
  { view: undefined, icon: "timer", text: "live-view-main" },
  { view: "host", icon: "mic", text: "live-view-host" },
  { view: "time", icon: "alarm-clock", text: "live-view-time" },
];

/** @param {Scene} scene */
export const headView = (scene) => html`
  <header class="live-head">
    <time class="live-wall" data-test="wall">${clockOf(scene.moment.wall)}</time>
    <h1 tabindex="-1">${titleOf({ kind: "salon", ...scene.live.event })}</h1>
    <a class="live-count" href=${at("check-in", scene.event)} data-test="check-in-count">${countLine(scene)}</a>
    <span class="live-off ${offLook(scene.moment.off)}" data-test="off">${offView(scene)}</span>
    <nav class="live-tools" aria-label=${t("live-tools")}>
      ${VIEWS.map((each) => html`<a class="icon-btn" href=${each.view ? at("live", scene.event, each.view) : at("live", scene.event)} data-test="view-${each.view ?? "main"}"
        aria-label=${t(each.text)} title=${t(each.text)} aria-current=${scene.view === each.view ? "page" : nothing}>${icon(each.icon, 20)}</a>`)}
      <drop-menu .compact=${true} .icon=${"projector"} .text=${t("live-projector")} .test=${"projector"} .items=${[
        { text: t("live-projector-open"), icon: "projector", test: "projector-open", act: () => void attempt(() => projector_open({ event: scene.event })) },
        { text: t("live-projector-close"), icon: "x", test: "projector-close", act: () => void attempt(projector_close) },
      ]}></drop-menu>
      ${iconButton({ name: soundIsOn() ? "volume-2" : "volume-x", text: soundIsOn() ? t("live-sound-off") : t("live-sound-on"), test: "sound", act: () => void attempt(switchSound).then(scene.redraw) })}
      ${iconButton({ name: document.fullscreenElement ? "minimize" : "maximize", text: t("live-full-screen"), test: "full-screen", act: () => void toggleFullScreen() })}
      ${iconButton({ name: "keyboard", text: t("live-help"), test: "live-help", act: showLiveKeys })}
      <a class="icon-btn" href=${at("salons", scene.event)} data-test="leave" aria-label=${t("live-leave")} title=${t("live-leave")}>${icon("log-out", 20)}</a>
    </nav>
  </header>`;

/** 签到38 / 41 · 访客7. @param {Scene} scene */
const countLine = ({ live }) =>
  t("live-checked-in", { here: live.checked_in, of: live.expected }) + (live.visitors > 0 ? ` · ${t("live-visitors", { visitors: live.visitors })}` : "");

/** @param {Scene} scene */
function offView({ live, moment }) {
  if (live.state === "ready") return moment.toStart <= -60 && isNear(moment.toStart) ? t("live-late-start", { minutes: Math.floor(-moment.toStart / 60) }) : nothing;
  if (live.state === "ended") return nothing;
  return html`${icon(moment.off >= 30 ? "triangle-alert" : "circle-check", 18)}<span>${offLine(moment.off)} · ${t("live-expected-end", { end: clockOf(moment.end) })}</span>`;
}

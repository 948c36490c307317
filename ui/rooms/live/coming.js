/** What comes next and who must get ready: rows that can be put in another order, begun, skipped, made longer. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { sortable } from "../../parts/sortable.js";
import { listed, t } from "../../text.js";
import { clockOf, secondsOf } from "./clock.js";
import { nameOf, peopleOf } from "./words.js";
import "../../parts/drop-menu.js";

/** @typedef {import("./page.js").Scene} Scene */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */

/** @param {Scene} scene */
export function comingView(scene) {
  const { run, acts } = scene;
  const skipped = run.slot.filter((row) => row.state === "skipped" && row.start === null);
  return html`<section class="live-after" aria-labelledby="live-after-title">
    <h2 id="live-after-title">${t("live-after")}</h2>
    <ol data-list="coming" ${sortable({ group: "live-coming", move: ({ id, before }) => void acts.move(id, before) })}>
      ${repeat(run.coming, (row) => row.id, (row) => rowView(scene, row))}
    </ol>
    <p class="live-end"><time>${clockOf(scene.moment.end)}</time><b>${t("live-end")}</b><span>${endLine(scene)}</span></p>
    ${skipped.length > 0 ? html`<p class="live-skipped quiet">${t("live-skipped-rows")}${skipped.map(
          (row) => html`<button type="button" class="link" data-test="take-in" title=${t("live-take-in")} @click=${() => void acts.takeIn(row)}>${nameOf(row)}</button>`,
        )}</p>` : nothing}
  </section>`;
}

/** @param {Scene} scene @param {LiveRow} row */
function rowView(scene, row) {
  const ready = scene.live.ready.find((each) => each.row === row.id);
  return html`<li tabindex="0" data-id=${row.id} data-test="coming" class=${ready ? "ready" : ""} aria-label=${lineOf(row)}>
    <time>${row.expected_start ? clockOf(secondsOf(row.expected_start)) : row.planned_start}</time>
    <p><b>${scene.run.slot.indexOf(row) + 1}. ${nameOf(row)}</b><span class="live-more">${moreOf(row, ready !== undefined)}</span>
      ${ready && ready.people.length > 0 ? html`<span class="live-get-ready">${icon("bell", 16)}${t("live-get-ready", { people: listed(ready.people.map((each) => each.name)) })}</span>` : nothing}</p>
    <drop-menu .compact=${true} .text=${t("live-row-menu", { name: nameOf(row) })} .test=${"row-menu"} .items=${itemsOf(scene, row)}></drop-menu>
  </li>`;
}

/** 30分钟 · 沈文娟 · 员工不认绩效结果，怎么谈. @param {LiveRow} row @param {boolean} named whether its people stand below */
const moreOf = (row, named) => [t("live-minutes", { minutes: row.day_minutes }), named ? "" : peopleOf(row), row.topic].filter(Boolean).join(" · ");

/** @param {LiveRow} row */
const lineOf = (row) => t("live-row-line", { name: nameOf(row), minutes: row.day_minutes, people: peopleOf(row) });

/** @param {Scene} scene @param {LiveRow} row @returns {import("../../parts/menu.js").Item[]} */
function itemsOf({ run, acts, live }, row) {
  const at = run.coming.indexOf(row);
  const [above, beyond] = [run.coming[at - 1], run.coming[at + 2]];
  return [
    ...(live.state === "ready" ? [] : [{ text: t("live-go-now"), icon: "play", test: "go-now", act: () => void acts.goTo(row) }]),
    ...(above ? [{ text: t("live-earlier"), icon: "arrow-up", keys: "Alt ↑", test: "earlier", act: () => void acts.move(row.id, above.id) }] : []),
    ...(at < run.coming.length - 1 ? [{ text: t("live-later"), icon: "arrow-down", keys: "Alt ↓", test: "later", act: () => void acts.move(row.id, beyond?.id ?? null) }] : []),
    { text: t("live-add-minute"), icon: "plus", test: "row-plus", act: () => void acts.addMinutes(1, row) },
    { text: t("live-take-minute"), icon: "minus", test: "row-minus", act: () => void acts.addMinutes(-1, row) },
    { text: t("live-skip"), icon: "skip-forward", test: "row-skip", act: () => void acts.skip(row) },
  ];
}

/** Whether the slot is held. @param {Scene} scene */
function endLine({ live, moment }) {
  const margin = Math.round((secondsOf(live.event.slot_end) - moment.end) / 60);
  return margin >= 0 ? t("live-margin", { minutes: margin }) : t("live-past-slot", { minutes: -margin, end: live.event.slot_end });
}

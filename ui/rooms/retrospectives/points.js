/** 保持与改变. For tests: keep and change are [data-points=keep|change] with [data-test=point], new-point, remove-point. */
import { html, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_add_point, retro_edit_point, retro_remove_point } from "../../bridge/commands.js";
import { t } from "../../text.js";
import "../../parts/edit-in-place.js";
import { lineForm } from "./line-form.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").RetroPoint} RetroPoint */
/** @typedef {import("../../bridge/types.d.ts").PointKind} PointKind */

/** @type {PointKind[]} */
const KINDS = ["keep", "change"];

/** @param {Retro} retro */
export const pointsCard = (retro) => html`
  <section class="retro-both points" data-section="points" aria-label=${t("retro-points")}>${KINDS.map((kind) => html`
    <div class="card" data-points=${kind}><h2>${icon(kind === "keep" ? "check" : "rotate-ccw", 15)}${t(`retro-point-${kind}`)}</h2>
      <ul class="lines">${repeat(retro.points.filter((point) => point.kind === kind), (point) => point.id, pointView)}</ul>
      ${lineForm({ name: "point", label: t(`retro-add-${kind}`), placeholder: t(`retro-example-${kind}`), test: "new-point", add: (text) => retro_add_point({ event: retro.event.id, kind, text }) })}</div>`)}</section>`;

/** @param {RetroPoint} point */
const pointView = (point) => html`<li data-test="point" data-id=${point.id}><span class="grow"><edit-in-place .value=${point.text} .lines=${2} .label=${t(`retro-point-${point.kind}`)} .test=${"point-text"}
    .save=${(/** @type {string} */ text) => retro_edit_point({ id: point.id, kind: null, text })}></edit-in-place></span>
  ${iconButton({ name: point.kind === "keep" ? "chevron-right" : "chevron-left", text: t("retro-point-move", { to: t(point.kind === "keep" ? "retro-point-change" : "retro-point-keep") }), act: () => void attempt(() => retro_edit_point({ id: point.id, kind: point.kind === "keep" ? "change" : "keep", text: null })), test: "move-point" })}
  ${iconButton({ name: "trash-2", text: t("salons-remove-named", { name: point.text }), act: () => void remove(point), test: "remove-point", danger: true })}</li>`;

/** @param {RetroPoint} point */
const remove = ({ id }) =>
  attempt(async () => {
    await retro_remove_point({ id });
    await sayDone();
  });

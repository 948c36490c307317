/** What a retrospective has and still wants, each a way to it; and its end, with what that does. */
import { html } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { chooseField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { bar, mark } from "../../parts/marks.js";
import { button } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { retro_finish, retro_reopen } from "../../bridge/commands.js";
import { sayDate } from "../../dates.js";
import { listed, message, t } from "../../text.js";
import { createPerson, searchPeople } from "../choices.js";

/** @typedef {import("../../bridge/types.d.ts").Retro} Retro */
/** @typedef {import("../../bridge/types.d.ts").ProgressLine} ProgressLine */
/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */

/** @param {Salon} salon @param {Retro} retro */
export function progressCard(salon, retro) {
  const done = retro.progress.filter((line) => line.done).length;
  return html`<section class="card retro-progress" aria-labelledby="retro-progress">
    <header><h2 id="retro-progress">${t("retro-progress")}</h2><b class="count num">${done}/${retro.progress.length}</b></header>
    ${bar(done / Math.max(1, retro.progress.length), t("retro-progress"))}
    <ul>${retro.progress.map(lineView)}</ul>
    ${retro.finished_on
      ? html`<p class="finished">${icon("circle-check", 15)}<span>${retro.finished_by ? t("retro-finished-by", { date: sayDate(retro.finished_on), name: retro.finished_by.name }) : t("retro-finished", { date: sayDate(retro.finished_on) })}</span></p>
        ${button({ text: t("retro-reopen"), act: () => void reopen(retro), icon: "rotate-ccw", test: "reopen" })}`
      : button({ text: t("retro-finish"), act: () => void finish(salon, retro), look: "primary", icon: "check", test: "finish" })}
  </section>`;
}

/** @param {ProgressLine} line */
const lineView = (line) => html`<li><button type="button" class="check" data-test="progress" data-check=${line.check} data-done=${line.done ? "yes" : "no"} @click=${() => goTo(line.check)}>
  ${mark(line.done ? "passed" : "attention", t(line.done ? "retro-there" : "retro-wanted"))}<span>${message(line.label)}</span></button></li>`;

/** Shows where something is filled in; the focus goes along. @param {string} check */
function goTo(check) {
  const section = /** @type {HTMLElement | null} */ (document.querySelector(`[data-section="${check}"]`));
  if (!section) return;
  section.scrollIntoView({ block: "start", behavior: "smooth" });
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** Says what finishing does before it is done. @param {Salon} salon @param {Retro} retro */
async function finish(salon, retro) {
  const wanted = retro.progress.filter((line) => !line.done).map((line) => message(line.label));
  const open = retro.actions.filter((task) => task.done_on === null && task.event === null).length;
  const does = [
    t("retro-finish-status"),
    ...(salon.appearances.some((each) => each.state === "confirmed") ? [t("retro-finish-speakers")] : []),
    ...(open > 0 ? [t("retro-finish-actions", { count: open })] : []),
    t("retro-finish-undo"),
  ];
  const saved = await openForm({
    title: () => t("retro-finish"),
    submit: () => t("retro-finish-do"),
    test: "finish-form",
    draft: { by: null },
    fields: (form) => html`
      ${wanted.length > 0 ? html`<p class="note">${icon("circle-help")}<span>${t("retro-finish-wanted", { what: listed(wanted) })}</span></p>` : ""}
      <ul class="finish-does">${does.map((each) => html`<li>${each}</li>`)}</ul>
      ${chooseField(form, "by", { label: t("retro-finish-by"), search: searchPeople, create: createPerson })}`,
    save: (draft) => retro_finish({ event: retro.event.id, by: draft.by?.id ?? null }),
  });
  if (saved) await sayDone();
}

/** @param {Retro} retro */
const reopen = ({ event }) =>
  attempt(async () => {
    await retro_reopen({ event: event.id });
    await sayDone();
  });

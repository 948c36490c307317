/**
 * Steps of the pipeline. A usual one is done at once; before an unusual one the window says what is unusual and asks for
 * a word why, and before an exit for the day to try again. Nothing of it has to be filled in.
 */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, dateField, row, selectField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { speakers_edit, speakers_set_stage, speakers_step } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { message, t } from "../../text.js";
import { EXITS, STAGES, stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Speaker} Speaker */
/** @typedef {import("../../bridge/types.d.ts").Step} Step */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/**
 * Takes a speaker to another stage.
 * @param {Speaker} speaker
 * @param {string} stage
 */
export async function setStage(speaker, stage) {
  const step = await attempt(() => speakers_step({ id: speaker.id, stage }));
  if (!step) return;
  if (step.warning || step.exit) return askStep(speaker, stage, step);
  await attempt(async () => {
    await speakers_set_stage({ id: speaker.id, stage, on_date: null, note: "", try_again_on: null });
    await sayDone();
  });
}

/** @param {Speaker} speaker @param {string} stage @param {Step} step */
async function askStep(speaker, stage, step) {
  const saved = await openForm({
    title: () => t("speakers-step-to", { name: speaker.name, stage: stageName(stage) }),
    submit: () => t("speakers-step-do", { stage: stageName(stage) }),
    test: "step-form",
    draft: { note: "", try_again_on: step.try_again_on },
    fields: (form) => html`
      ${step.warning ? html`<p class="note" data-test="step-warning">${icon("triangle-alert")}<span>${message(step.warning)}</span></p>` : nothing}
      ${areaField(form, "note", { label: t("speakers-step-why"), placeholder: step.exit ? t("speakers-exit-example") : t("speakers-step-example"), rows: 2 })}
      ${step.exit ? tryAgainField(form) : nothing}`,
    // Told already, in the dialog itself: the answer's warnings are not said a second time.
    save: async (draft) => void (await speakers_set_stage({ id: speaker.id, stage, on_date: null, ...draft })),
  });
  if (saved !== null) await sayDone();
}

/** @param {Form} form */
const tryAgainField = (form) => dateField(form, "try_again_on", { label: t("speakers-try-again-on"), hint: t("speakers-try-again-hint") });

/** Changes the day to try again; an empty one asks for no reminder. @param {Speaker} speaker */
export async function setTryAgain(speaker) {
  const saved = await openForm({
    title: () => t("speakers-try-again-of", { name: speaker.name }),
    test: "try-again-form",
    draft: { try_again_on: speaker.try_again_on },
    fields: tryAgainField,
    save: (fields) => speakers_edit({ id: speaker.id, fields }),
  });
  if (saved) await sayDone();
}

/** Writes a step with its own date and note: also one that is told late. @param {Speaker} speaker */
export async function recordStage(speaker) {
  const saved = await openForm({
    title: () => t("speakers-record-stage"),
    test: "stage-form",
    draft: { stage: speaker.stage, on_date: todayIs(), note: "", try_again_on: speaker.try_again_on },
    fields: (form) => html`
      ${row(
        selectField(form, "stage", { label: t("speakers-stage"), options: STAGES.map((value) => ({ value, text: stageName(value) })) }),
        dateField(form, "on_date", { label: t("speakers-happened-on"), required: true }),
      )}
      ${areaField(form, "note", { label: t("speakers-stage-note"), rows: 2 })}
      ${EXITS.includes(form.draft.stage) ? tryAgainField(form) : nothing}`,
    save: (draft) => speakers_set_stage({ id: speaker.id, ...draft }),
  });
  if (saved) await sayDone();
}

/** The undo bar: it names the act that would be taken back, and the one that would be done again. */
import { html } from "./lit.js";
import { icon } from "./icons.js";
import { keyName } from "./keys.js";
import { announce, attempt, say } from "./says.js";
import { desk_redo, desk_stack, desk_undo } from "../bridge/commands.js";
import { session, takeStack } from "../session.js";
import { message, t } from "../text.js";

/** Undoing and redoing wait for each other: pressed twice in a row, the second one knows what the first one left. @type {Promise<unknown>} */
let turn = Promise.resolve();

/** @param {() => Promise<void>} act */
function inTurn(act) {
  turn = turn.then(() => attempt(act));
  return turn;
}

/** Takes the newest act back; refused when somebody else acted since. */
export const undo = () =>
  inTurn(async () => {
    const act = session.undo;
    if (!act) return announce(t("common-nothing-to-undo"));
    await desk_undo({ expected: act.seq });
    takeStack(await desk_stack());
    announce(t("common-undone", { act: message(act.name) }));
  });

/** Does again what was taken back last. */
export const redo = () =>
  inTurn(async () => {
    const act = session.redo;
    if (!act) return announce(t("common-nothing-to-redo"));
    await desk_redo({ expected: act.seq });
    takeStack(await desk_stack());
    announce(t("common-redone", { act: message(act.name) }));
  });

/**
 * Says what was just done, with a button that takes exactly this act back: once something else was done, the core refuses
 * it instead of undoing the wrong thing, and the newer sentence takes the place of this one.
 * @param {string} [text] instead of the act's own name
 */
export async function sayDone(text) {
  const { undo: act } = await desk_stack();
  if (!act) return;
  const takeBack = () => void attempt(() => desk_undo({ expected: act.seq }));
  say(text ?? t("common-done-act", { act: act.name }), { offer: { label: () => t("common-undo"), act: takeBack }, kind: "act" });
}

/** The bar itself. */
export const undoBar = () => html`
  <div class="undo-bar" role="toolbar" aria-label=${t("common-undo-bar")}>
    <button type="button" data-test="undo" ?disabled=${!session.undo} title="${t("common-undo")} · ${keyName("mod+z")}" @click=${() => void undo()}>
      ${icon("undo-2", 15)}<span>${session.undo ? t("common-undo-act", { act: message(session.undo.name) }) : t("common-undo")}</span></button>
    <button type="button" data-test="redo" ?disabled=${!session.redo} title="${t("common-redo")} · ${keyName("mod+shift+z")}" @click=${() => void redo()}>
      ${icon("redo-2", 15)}<span>${session.redo ? t("common-redo-act", { act: message(session.redo.name) }) : t("common-redo")}</span></button>
    <span class="saved">${session.status?.read_only
      ? html`${icon("lock", 14)}${t("common-read-only")}`
      : html`${icon("circle-check", 14)}${t("common-saved")}`}</span>
  </div>`;

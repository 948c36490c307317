/**
 * 粘贴接龙: a sign-up list of the group is pasted, and its lines are shown as they were understood, with the same ticks as a file.
 *
 * For tests: the dialog is [data-test=chain]; in it chain-text, add-people, take-chain and the rows as in preview.js.
 */
import { html, live, nothing } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { isTextField } from "../../parts/keys.js";
import { sentence } from "../../parts/says.js";
import { attendance_read_chain } from "../../bridge/commands.js";
import { message, t } from "../../text.js";
import { openPreview } from "./preview.js";
import { addPeopleView, takePicks } from "./take.js";

/** Typing rests this long before the core reads it. */
const REST_MS = 250;

/**
 * A text of several lines that is pasted while the tab is shown, outside a field, is taken for such a list.
 * @param {() => string | null} event of the tab that is shown
 * @param {AbortSignal} signal
 */
export function pasteOpensChain(event, signal) {
  document.addEventListener(
    "paste",
    (pasted) => {
      const [shown, text] = [event(), pasted.clipboardData?.getData("text/plain") ?? ""];
      if (shown === null || !text.trim().includes("\n") || isTextField(pasted.target) || document.querySelector("dialog[open]")) return;
      pasted.preventDefault();
      openChain(shown, text);
    },
    { signal },
  );
}

/** @param {string} event @param {string} [given] what was pasted already */
export function openChain(event, given = "") {
  let text = given;
  let problem = "";
  let waiting = 0;
  let busy = false;
  let addPeople = false;
  /** @type {import("../../bridge/types.d.ts").Import | null} */
  let list = null;
  const preview = openPreview(() => opened.redraw());

  const read = async () => {
    const asked = text;
    try {
      const answer = asked.trim() === "" ? null : await attendance_read_chain({ event, text: asked });
      if (asked !== text) return;
      preview.show(answer?.rows ?? []);
      [list, problem] = [answer, ""];
    } catch (failure) {
      problem = sentence(failure);
    }
    opened.redraw();
  };
  const type = (/** @type {Event} */ typed) => {
    text = /** @type {HTMLTextAreaElement} */ (typed.target).value;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void read(), REST_MS);
    opened.redraw();
  };
  const take = async () => {
    if (busy || preview.count() === 0) return;
    busy = true;
    opened.redraw();
    problem = await takePicks(event, preview.picks(), addPeople, () => opened.close(null));
    busy = false;
    opened.redraw();
  };

  const opened = openDialog({
    size: "import",
    test: "chain",
    label: () => t("attendance-chain-title"),
    view: (leave) => {
      const count = preview.count();
      return html`
        <header><h2>${t("attendance-chain-title")}</h2>
          <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
        <div class="dialog-body">
          ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
          <div class="chain-sides">
            <div class="field"><label for="chain-text">${t("attendance-chain-text")}</label>
              <textarea id="chain-text" rows="12" data-test="chain-text" placeholder=${t("attendance-chain-example")} autofocus .value=${live(text)} @input=${type}
                @keydown=${(/** @type {KeyboardEvent} */ e) => e.key === "Enter" && (e.ctrlKey || e.metaKey) && (e.preventDefault(), void take())}></textarea></div>
            <div class="chain-found" aria-live="polite">
              ${list && list.rows.length > 0 ? preview.view() : html`<div class="chain-empty">${icon("clipboard-paste", 22)}<p>${text.trim() === "" ? t("attendance-chain-empty") : t("attendance-chain-nothing")}</p></div>`}
              ${list && list.ignored.length > 0 ? ignoredView(list.ignored) : nothing}</div>
          </div>
        </div>
        <footer>
          <div class="grow">${addPeopleView(addPeople, (on) => ((addPeople = on), opened.redraw()))}</div>
          <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
          <button type="button" class="btn primary" data-test="take-chain" ?disabled=${busy || count === 0} @click=${() => void take()}>${t("attendance-take", { count })}</button>
        </footer>`;
    },
  });
  if (text !== "") void read();
}

/** Lines that sign nobody up are not lost: they can be looked at with the reason. @param {import("../../bridge/types.d.ts").IgnoredLine[]} lines */
const ignoredView = (lines) => html`<details class="chain-ignored" data-test="ignored"><summary>${t("attendance-chain-ignored", { count: lines.length })}</summary>
  <ul>${lines.map((line) => html`<li><bdi>${line.text}</bdi> <span class="quiet">${message(line.why)}</span></li>`)}</ul></details>`;

/**
 * The times from the paper timing sheet, typed into one table and saved as one act. Enter goes down, Tab goes on; "1405"
 * and "14:05" are both understood. What is typed outlives going to another page: it is kept until it is saved.
 */
import { html, live as held, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { pageHead } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { live_set_table } from "../../bridge/commands.js";
import { readMoment, sayDate } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { titleOf } from "../salons/words.js";
import { secondsOf } from "./clock.js";
import { moreView } from "./more.js";
import { typed } from "./times.js";
import { nameOf, peopleOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Live} Live */
/** @typedef {import("../../bridge/types.d.ts").LiveRow} LiveRow */
/** @typedef {import("./run.js").Run} Run */
/** @typedef {"start" | "end"} Column */
/** @typedef {{start?: string, end?: string, skipped?: boolean}} Line what was typed; nothing: as the core has it */

/** What was typed and not saved, by salon and row. @type {Map<string, Map<string, Line>>} */
const drafts = new Map();

/** @param {string} event @param {Run} run @param {() => void} redraw */
export function openTable(event, run, redraw) {
  const lines = drafts.get(event) ?? new Map();
  drafts.set(event, lines);
  /** The row in which somebody types: it is judged when they go on. */
  let typing = "";

  const lineOf = (/** @type {LiveRow} */ row) => /** @type {Line} */ (lines.get(row.id) ?? {});
  const textOf = (/** @type {LiveRow} */ row, /** @type {Column} */ column) => lineOf(row)[column] ?? typed(row[column]) ?? "";
  // A row that was broken off has run: its times stay.
  const skippedOf = (/** @type {LiveRow} */ row) => lineOf(row).skipped ?? (row.state === "skipped" && row.start === null);
  const take = (/** @type {LiveRow} */ row, /** @type {Line} */ line) => {
    lines.set(row.id, { ...lineOf(row), ...line });
    redraw();
  };
  const save = (/** @type {Live} */ live) => attempt(async () => {
    const slot = rowsOf(live);
    const wrong = slot.find((row) => !skippedOf(row) && problemOf(slot, row) !== "");
    if (wrong) return document.getElementById(`start-${wrong.id}`)?.focus();
    const rows = slot.map((row) => ({
      segment: row.id,
      start: skippedOf(row) ? null : readMoment(textOf(row, "start")),
      end: skippedOf(row) ? null : readMoment(textOf(row, "end")),
      skipped: skippedOf(row),
    }));
    const answer = live_set_table({ event, rows });
    await run.during(answer.then(({ value }) => value));
    lines.clear();
    redraw();
    await sayDone(t("live-table-saved"));
    return answer;
  });

  /** Why a line cannot be taken; empty when it can. @param {LiveRow[]} slot @param {LiveRow} row */
  function problemOf(slot, row) {
    const [start, end] = [textOf(row, "start"), textOf(row, "end")];
    const [from, to] = [readMoment(start), readMoment(end)];
    if ((start !== "" && from === null) || (end !== "" && to === null)) return t("common-not-a-time");
    if (from !== null && to !== null && secondsOf(to) < secondsOf(from)) return t("live-table-ends-early");
    const above = slot.slice(0, slot.indexOf(row)).findLast((each) => !skippedOf(each) && readMoment(textOf(each, "start")) !== null);
    const before = above ? readMoment(textOf(above, "start")) : null;
    return from !== null && before !== null && secondsOf(from) < secondsOf(before) ? t("live-table-before", { name: nameOf(/** @type {LiveRow} */ (above)) }) : "";
  }

  /** Minutes of a line: to its end, else to the next start. @param {LiveRow[]} slot @param {LiveRow} row */
  function minutesOf(slot, row) {
    const from = readMoment(textOf(row, "start"));
    const next = slot.slice(slot.indexOf(row) + 1).find((each) => !skippedOf(each) && readMoment(textOf(each, "start")) !== null);
    const to = readMoment(textOf(row, "end")) ?? (next ? readMoment(textOf(next, "start")) : null);
    if (skippedOf(row) || from === null || to === null) return null;
    const minutes = Math.floor(secondsOf(to) / 60) - Math.floor(secondsOf(from) / 60);
    return minutes >= 0 ? minutes : null;
  }

  /** @param {KeyboardEvent} keys @param {Live} live @param {Column} column */
  function key(keys, live, column) {
    if (keys.isComposing) return;
    if (keys.key === "Enter" && (keys.ctrlKey || keys.metaKey)) return keys.preventDefault(), void save(live);
    const step = { Enter: keys.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[keys.key];
    if (step === undefined) return;
    keys.preventDefault();
    const fields = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll(`[data-column="${column}"]:not(:disabled)`)]);
    const next = fields[fields.indexOf(/** @type {HTMLInputElement} */ (keys.target)) + step];
    if (!next) return /** @type {HTMLElement | null} */ (document.querySelector("[data-test=save-table]"))?.focus();
    next.focus();
    next.select();
  }

  /** @param {Live} live @param {LiveRow[]} slot @param {LiveRow} row @param {Column} column */
  const cell = (live, slot, row, column) => {
    const judged = column === "start" && typing !== row.id && !skippedOf(row);
    const problem = judged ? problemOf(slot, row) : "";
    return html`<td><input id="${column}-${row.id}" class="num" inputmode="numeric" autocomplete="off" data-column=${column} data-test=${column} ?disabled=${skippedOf(row)}
      aria-label=${t(column === "start" ? "live-table-start-of" : "live-table-end-of", { name: nameOf(row) })} aria-invalid=${problem ? "true" : "false"} aria-describedby="problem-${row.id}"
      placeholder=${column === "start" ? t("live-time-example") : ""} .value=${held(textOf(row, column))}
      @keydown=${(/** @type {KeyboardEvent} */ event) => key(event, live, column)}
      @input=${(/** @type {Event} */ event) => ((typing = row.id), take(row, { [column]: fieldOf(event).value }))}
      @change=${(/** @type {Event} */ event) => ((typing = ""), settle(row, column, fieldOf(event).value))}>
      ${column === "start" ? html`<small id="problem-${row.id}" class="help bad" role=${problem ? "alert" : nothing}>${problem}</small>` : nothing}</td>`;
  };

  /** What can be read stands as a time at once; what cannot stays as it was typed. @param {LiveRow} row @param {Column} column @param {string} text */
  const settle = (row, column, text) => take(row, { [column]: readMoment(text) ?? text.trim() });

  /** @param {Live} live */
  const view = (live) => {
    const slot = rowsOf(live);
    return html`
      ${pageHead({
        crumb: html`<a href=${at("salons", event)}>${titleOf({ kind: "salon", ...live.event })}</a>`,
        title: t("live-table-title"),
        facts: html`<span><b>${sayDate(live.event.date)}</b> ${live.event.start}–${live.event.slot_end}</span><span>${t("live-table-hint")}</span>`,
        actions: html`
          <a class="btn" href=${at("live", event)} data-test="to-live">${icon("timer")}<span>${t("live-room")}</span></a>
          <button type="button" class="btn primary" data-test="save-table" @click=${() => void save(live)}>${t("live-table-save")}</button>`,
      })}
      <div class="sheet table-sheet live-table"><table class="num" data-test="live-table" aria-label=${t("live-table-title")}>
        <thead><tr><th scope="col" class="narrow">${t("live-column-planned")}</th><th scope="col">${t("live-column-row")}</th><th scope="col">${t("live-actual-start")}</th><th scope="col">${t("live-actual-end")}</th>
          <th scope="col" class="end">${t("live-column-minutes")}</th><th scope="col" class="end">${t("live-column-difference")}</th><th scope="col">${t("live-table-skipped")}</th></tr></thead>
        <tbody>${slot.map((row) => {
          const minutes = minutesOf(slot, row);
          return html`<tr data-test="table-row" data-id=${row.id} class=${skippedOf(row) ? "skipped" : ""}>
            <td>${row.planned_start}</td><th scope="row">${nameOf(row)}<small class="quiet">${peopleOf(row)}</small></th>
            ${cell(live, slot, row, "start")}${cell(live, slot, row, "end")}
            <td class="end" data-test="minutes">${minutes ?? "—"}</td><td class="end">${minutes === null ? "" : moreView(minutes - row.planned_minutes)}</td>
            <td><input type="checkbox" data-test="skipped" aria-label=${t("live-table-skipped-of", { name: nameOf(row) })} .checked=${held(skippedOf(row))}
              @change=${(/** @type {Event} */ event) => take(row, { skipped: fieldOf(event).checked })}></td></tr>`;
        })}</tbody></table></div>
      <p class="quiet live-table-foot">${t("live-table-foot")}</p>`;
  };
  return { view };
}

/** What the timing sheet lists. @param {Live} live */
const rowsOf = (live) => live.rows.filter((row) => row.part === "slot");

/** @param {Event} event */
const fieldOf = (event) => /** @type {HTMLInputElement} */ (event.target);

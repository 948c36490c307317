/**
 * The first page: create a chapter, open one, or try the sample chapter. Shown while no file is open.
 *
 * For tests: data-test = create, open, sample; the create dialog has name, city, place and save.
 */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { fan } from "../../parts/fan.js";
import { textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { attempt, sentence } from "../../parts/says.js";
import { session } from "../../session.js";
import { CallError } from "../../bridge/call.js";
import { desk_create, desk_open, desk_pick_open, desk_pick_save, desk_recent, desk_sample } from "../../bridge/commands.js";
import { prefer } from "../../preferences.js";
import { language, t } from "../../text.js";
import { standardFolds } from "../salons/standard.js";

/** @typedef {import("../../bridge/shell.d.ts").Recent} Recent */

/** @type {import("../../parts/page.js").OpenPage} */
export function openStart({ redraw, reopen }) {
  /** @type {Recent[]} */
  let recent = [];
  let making = false;

  const open = (/** @type {string} */ path) => attempt(async () => (await desk_open({ path }), reopen()));
  const pick = () => attempt(async () => {
    const path = await desk_pick_open();
    if (path !== null) await open(path);
  });
  const trySample = async () => {
    making = true;
    redraw();
    await attempt(async () => (await desk_sample({ path: null }), reopen()));
    making = false;
    redraw();
  };

  return {
    rooms: [],
    title: () => t("start-title"),
    create: () => void createChapter(reopen),
    load: async () => {
      recent = await desk_recent();
    },
    view: () => html`<div class="start">
      <div class="start-mark">${fan(standardFolds(), "")}
        <h1 tabindex="-1">${t("common-product")}</h1>
        <p>${t("start-promise")}</p>
        <button type="button" class="btn bare" data-test="language" @click=${() => void prefer({ language: language() === "en" ? "zh-CN" : "en" })}>
          ${icon("languages")}<span lang=${language() === "en" ? "zh-CN" : "en"}>${t("start-other-language")}</span></button>
      </div>
      <div class="start-ways">
        ${session.failed ? failedView(session.failed) : nothing}
        ${way("create", "file-plus", t("start-create"), t("start-create-text"), () => void createChapter(reopen), true)}
        ${way("open", "folder-open", t("start-open"), t("start-open-text"), () => void pick())}
        ${way("sample", "sparkles", making ? t("start-sample-making") : t("start-sample"), t("start-sample-text"), () => void trySample(), false, making)}
        ${recent.length > 0 ? recentView(recent, open) : nothing}
        <p class="start-promise">${icon("lock", 14)}<span>${t("start-private")}</span></p>
      </div></div>`,
  };
}

/**
 * @param {string} test
 * @param {string} iconName
 * @param {string} title
 * @param {string} text
 * @param {() => void} act
 * @param {boolean} [first]
 * @param {boolean} [busy]
 */
const way = (test, iconName, title, text, act, first = false, busy = false) => html`
  <button type="button" class="way ${first ? "first" : ""}" data-test=${test} ?disabled=${busy} @click=${act}>
    ${icon(iconName, 22)}<span><b>${title}</b><small>${text}</small></span>${icon("chevron-right", 16)}</button>`;

/** Why the chapter of the last time did not open. @param {NonNullable<import("../../bridge/shell.d.ts").OpenFile["failed"]>} failed */
const failedView = ({ path, error }) => html`<p class="banner" role="status">${icon("triangle-alert")}<span><b>${path}</b><br>${sentence(new CallError({ ...error, message: error.code }))}</span></p>`;

/**
 * @param {Recent[]} recent
 * @param {(path: string) => void} open
 */
const recentView = (recent, open) => html`<section class="recent" aria-labelledby="recent">
  <h2 id="recent">${t("start-recent")}</h2>
  <ul>${repeat(
    recent,
    (each) => each.path,
    (each) => html`<li><button type="button" data-test="recent" ?disabled=${!each.exists} @click=${() => open(each.path)}>
      <b>${each.name}</b><small>${each.exists ? each.path : t("start-gone")}</small></button></li>`,
  )}</ul></section>`;

/** Asks for the name and the city, makes the file, opens it. @param {() => Promise<void>} reopen */
async function createChapter(reopen) {
  /** @type {string | null} */
  let path = null;
  const made = await openForm({
    title: () => t("start-create"),
    submit: () => t("start-create-do"),
    test: "create-chapter",
    draft: { name: "", city: "" },
    fields: (form) => html`
      <p class="quiet">${t("start-create-why")}</p>
      ${textField(form, "name", { label: t("start-name"), placeholder: t("start-name-example"), required: true, hint: t("start-name-hint") })}
      ${textField(form, "city", { label: t("start-city"), placeholder: t("start-city-example") })}
      <div class="place"><span>${t("start-place")}</span><b>${path ?? t("start-place-default")}</b>
        <button type="button" class="btn small" data-test="place" @click=${async () => {
          path = (await attempt(() => desk_pick_save({ name: `${form.draft.name || t("start-name-example")}.chapter` }))) ?? path;
          form.redraw();
        }}>${t("start-place-change")}</button></div>`,
    save: (draft) => desk_create({ ...draft, path }),
  });
  if (made) await attempt(reopen);
}

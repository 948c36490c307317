/** 答应的事: what a speaker was promised, by whom and by when, and whether it was kept. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, chooseField, dateField, row, selectField, textField } from "../../parts/fields.js";
import { icon } from "../../parts/icons.js";
import { chip } from "../../parts/marks.js";
import { button } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { speakers_add_promise, speakers_edit_promise, speakers_remove_promise, speakers_set_promise } from "../../bridge/commands.js";
import { sayDate, sayDay, sayDistance, todayIs } from "../../dates.js";
import { at } from "../../router.js";
import { t } from "../../text.js";
import { searchPeople } from "../choices.js";
import { whenLook } from "./silence.js";
import { salonName, salonNumber } from "./words.js";
import "../../parts/drop-menu.js";

/** @typedef {import("../../bridge/types.d.ts").Promise} Given */
/** @typedef {import("../../bridge/types.d.ts").SpeakerPage} SpeakerPage */
/** @typedef {import("../../parts/dialog.js").Form} Form */

/** What becomes of a promise that is open no longer. */
const ENDS = ["kept", "broken", "waived"];

/** @param {SpeakerPage} page */
export const promisesView = (page) => html`<section class="card" aria-labelledby="promises" data-test="promises">
  <header><h2 id="promises">${t("speakers-promises")}</h2>
    ${button({ text: t("speakers-add-promise"), act: () => void addPromise(page), look: "bare", icon: "plus", test: "add-promise" })}</header>
  ${page.promises.length === 0
    ? html`<p class="quiet">${t("speakers-promises-none")}</p>`
    : html`<ul class="lines">${repeat(page.promises.toSorted(openFirst), (promise) => promise.id, (promise) => promiseView(page, promise))}</ul>`}</section>`;

/** Open ones first, the soonest due first among them. @param {Given} a @param {Given} b */
const openFirst = (a, b) => Number(a.state !== "open") - Number(b.state !== "open") || (a.due_on ?? "~").localeCompare(b.due_on ?? "~");

/** @param {SpeakerPage} page @param {Given} promise */
const promiseView = (page, promise) => html`<li class="promise ${promise.state}" data-test="promise" data-state=${promise.state} data-id=${promise.id}>
  ${promise.state === "open"
    ? html`<button type="button" class="icon-btn keep" data-test="keep" aria-label=${t("speakers-promise-keep", { what: promise.what })} title=${t("promise-state-kept")} @click=${() => void end(promise, "kept")}>${icon("circle", 17)}</button>`
    : html`<span class="promise-mark">${icon(promise.state === "kept" ? "circle-check" : promise.state === "broken" ? "circle-x" : "minus", 17)}</span>`}
  <div class="grow"><span class="promise-what">${promise.what}</span>
    <small>${[madeLine(promise), promise.note].filter(Boolean).join(" · ")}${promise.event ? html` · <a href=${at("salons", promise.event.id)}>${salonNumber(promise.event)}</a>` : nothing}</small></div>
  ${promise.state === "open"
    ? promise.due_on ? html`<span class="num nowrap ${whenLook(promise.due_on)}">${sayDay(promise.due_on)} · ${sayDistance(promise.due_on)}</span>` : nothing
    : chip({ text: promise.state_on ? t("speakers-promise-ended", { state: t(`promise-state-${promise.state}`), date: sayDay(promise.state_on) }) : t(`promise-state-${promise.state}`), look: promise.state === "kept" ? "jade" : promise.state === "broken" ? "seal" : "plain" })}
  <drop-menu .compact=${true} .text=${t("speakers-promise-more", { what: promise.what })} .test=${"promise-more"} .items=${itemsOf(page, promise)}></drop-menu></li>`;

/** @param {Given} promise */
const madeLine = ({ made_on: on, made_by: by }) => (by ? t("speakers-promise-by", { name: by.name, date: sayDate(on) }) : t("speakers-promise-on", { date: sayDate(on) }));

/** @param {SpeakerPage} page @param {Given} promise @returns {import("../../parts/menu.js").Item[]} */
const itemsOf = (page, promise) => [
  ...ENDS.filter((state) => state !== promise.state).map((state) => ({ text: t(`promise-state-${state}`), test: `promise-${state}`, act: () => void end(promise, state) })),
  ...(promise.state === "open" ? [] : [{ text: t("promise-state-open"), test: "promise-open", act: () => void end(promise, "open") }]),
  "line",
  { text: t("speakers-edit-promise"), icon: "pencil", test: "edit-promise", act: () => void editPromise(page, promise) },
  { text: t("speakers-remove-promise"), icon: "trash-2", danger: true, test: "remove-promise", act: () => void removePromise(promise) },
];

/** @param {Given} promise @param {string} state */
const end = (promise, state) =>
  attempt(async () => {
    await speakers_set_promise({ id: promise.id, state, on_date: null });
    await sayDone();
  });

/** @param {Given} promise */
const removePromise = (promise) =>
  attempt(async () => {
    await speakers_remove_promise({ id: promise.id });
    await sayDone();
  });

/** @param {SpeakerPage} page */
async function addPromise(page) {
  const coming = page.speaker.next_event;
  const saved = await openForm({
    title: () => t("speakers-promise-to", { name: page.speaker.name }),
    test: "promise-form",
    draft: { what: "", event: coming?.id ?? "", due_on: null, made_on: todayIs(), made_by: null, note: "" },
    fields: (form) => promiseFields(form, page),
    save: (draft) => speakers_add_promise({ speaker: page.speaker.id, fields: fieldsOf(draft) }),
  });
  if (saved) await sayDone();
}

/** @param {SpeakerPage} page @param {Given} promise */
async function editPromise(page, promise) {
  const { what, event, due_on, made_on, made_by, note } = promise;
  const saved = await openForm({
    title: () => t("speakers-edit-promise"),
    test: "promise-form",
    draft: { what, event: event?.id ?? "", due_on, made_on, made_by, note },
    fields: (form) => promiseFields(form, page),
    save: (draft) => speakers_edit_promise({ id: promise.id, fields: fieldsOf(draft) }),
  });
  if (saved) await sayDone();
}

/** @param {Record<string, any>} draft */
const fieldsOf = ({ what, event, due_on, made_on, made_by, note }) => ({ what, event: event || null, due_on, made_on, made_by: made_by?.id ?? null, note });

/** @param {Form} form @param {SpeakerPage} page */
function promiseFields(form, page) {
  const salons = page.appearances.map((talk) => ({ value: talk.event, text: salonName(talk) }));
  return html`
    ${textField(form, "what", { label: t("speakers-promise-what"), placeholder: t("speakers-promise-example"), required: true })}
    <div class="chips">${t("speakers-promise-usual").split("|").map((usual) => html`<button type="button" class="chip" data-test="usual-promise" @click=${() => form.set("what", usual)}>${usual}</button>`)}</div>
    ${row(
      dateField(form, "due_on", { label: t("speakers-promise-due") }),
      selectField(form, "event", { label: t("speakers-promise-event"), options: [{ value: "", text: t("speakers-promise-no-event") }, ...salons] }),
    )}
    ${row(
      dateField(form, "made_on", { label: t("speakers-promise-made-on"), required: true }),
      chooseField(form, "made_by", { label: t("speakers-promise-made-by"), search: searchPeople }),
    )}
    ${areaField(form, "note", { label: t("speakers-note"), rows: 2 })}`;
}

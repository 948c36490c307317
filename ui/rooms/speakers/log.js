/** Contacts and steps in one line of time, the newest first. */
import { html, nothing, repeat } from "../../parts/lit.js";
import { iconButton } from "../../parts/page.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { speakers_remove_contact } from "../../bridge/commands.js";
import { sayDate } from "../../dates.js";
import { t } from "../../text.js";
import { editContact } from "./dialogs.js";
import { stageName } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").ContactLine} ContactLine */
/** @typedef {import("../../bridge/types.d.ts").SpeakerPage} SpeakerPage */
/** @typedef {import("../../bridge/types.d.ts").StageChange} StageChange */

/** As many lines stand in sight; the older ones are one click away. */
const IN_SIGHT = 8;

/**
 * Within a day the order of writing down decides, which the first 48 bits of an id tell; what was written at once stays
 * in the core's order.
 * @param {SpeakerPage} page
 * @param {boolean} all
 * @param {() => void} showAll
 */
export function logView({ contacts, stages }, all, showAll) {
  const noted = (/** @type {string} */ id) => id.slice(0, 13);
  const lines = [
    ...stages.map((stage) => ({ id: stage.id, on: stage.on_date, view: () => stageLine(stage) })),
    ...contacts.map((contact) => ({ id: contact.id, on: contact.on_date, view: () => contactLine(contact) })),
  ]
    .reverse()
    .sort((a, b) => b.on.localeCompare(a.on) || noted(b.id).localeCompare(noted(a.id)));
  const shown = all ? lines : lines.slice(0, IN_SIGHT);
  return html`<section class="card" aria-labelledby="log">
    <header><h2 id="log">${t("speakers-log")}</h2></header>
    ${contacts.length === 0 ? html`<p class="quiet">${t("speakers-log-empty")}</p>` : nothing}
    <ol class="time-line">${repeat(shown, (line) => line.id, (line) => line.view())}</ol>
    ${shown.length < lines.length
      ? html`<button type="button" class="btn bare small" data-test="log-all" @click=${showAll}>${t("speakers-log-all", { count: lines.length })}</button>`
      : nothing}</section>`;
}

/** @param {ContactLine} contact */
const contactLine = (contact) => html`<li class="contact ${contact.direction}" data-id=${contact.id}>
  <span class="when num">${sayDate(contact.on_date)}</span>
  <div class="grow"><small>${t(`direction-${contact.direction}`)} · ${t(`channel-${contact.channel}`)}</small><p class="kept-lines">${contact.text || t("speakers-no-words")}</p></div>
  <span class="line-acts">${iconButton({ name: "pencil", text: t("speakers-edit-contact"), act: () => void editContact(contact), test: "edit-contact" })}${iconButton({
    name: "trash-2", text: t("speakers-remove-contact"), act: () => void removeContact(contact), test: "remove-contact", danger: true,
  })}</span></li>`;

/** @param {ContactLine} contact */
const removeContact = (contact) =>
  attempt(async () => {
    await speakers_remove_contact({ contact: contact.id });
    await sayDone();
  });

/** @param {StageChange} stage */
const stageLine = (stage) => html`<li class="stage" data-id=${stage.id}>
  <span class="when num">${sayDate(stage.on_date)}</span>
  <div class="grow"><b>${stageName(stage.stage)}</b>${stage.note ? html` <span class="quiet">${stage.note}</span>` : nothing}</div></li>`;

/**
 * A letter leaves: copied for WeChat, handed to the mail program, saved as a file, or already sent some other way. Each
 * is one click and says what was done, with the way back.
 */
import { openForm } from "../../parts/dialog.js";
import { choiceField, dateField, row } from "../../parts/fields.js";
import { copyText } from "../../parts/clipboard.js";
import { attempt, complain, say } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { desk_pick_save, letters_mail, letters_mark_sent, letters_save } from "../../bridge/commands.js";
import { CallError } from "../../bridge/call.js";
import { todayIs } from "../../dates.js";
import { message, t } from "../../text.js";
import { WAYS, toWhom } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Letter} Letter */

/**
 * Copies a letter, and only once it is in the clipboard writes down that it was sent.
 * @param {Promise<Letter>} letter as it stands once what was typed is saved
 */
export const copyAndMark = (letter) =>
  leaving(async () => {
    if (!(await copied(letter.then(({ body }) => body)))) return;
    await markSent(await letter, "copy", t("letters-copied-sent", { name: toWhom(await letter) }));
  });

/** Copies a letter that has gone out already. @param {Letter} letter */
export async function copyAgain(letter) {
  if (await copied(Promise.resolve(letter.body))) say(t("common-copied", { name: message(letter.label) }));
}

/**
 * Opens the mail program with the letter in it. One too long for an address is put into the clipboard instead; it is
 * copied in any case, since only the click allows it.
 * @param {Promise<Letter>} letter
 */
export const mailAndMark = (letter) =>
  leaving(async () => {
    const inClipboard = await copyText(letter.then(({ body }) => body)).then(
      () => true,
      () => false,
    );
    const sent = await letter;
    const { whole } = await letters_mail({ id: sent.id });
    const name = toWhom(sent);
    await markSent(sent, "mail", whole ? t("letters-mailed", { name }) : inClipboard ? t("letters-mailed-paste", { name }) : t("letters-mailed-copy", { name }));
  });

/** Saves the letter where the user says. @param {Promise<Letter>} letter */
export const saveAndMark = (letter) =>
  leaving(async () => {
    const sent = await letter;
    const path = await desk_pick_save({ name: `${message(sent.label)} ${toWhom(sent)}.txt` });
    if (path === null) return;
    await letters_save({ id: sent.id, path, overwrite: true });
    await markSent(sent, "file", t("letters-saved-sent", { path }));
  });

/** Writes down that a letter went out: when, and how. @param {Promise<Letter>} letter */
export const recordSent = (letter) => leaving(async () => askSent(await letter));

/** @param {Letter} letter */
async function askSent(letter) {
  const saved = await openForm({
    title: () => t("letters-mark-sent"),
    submit: () => t("letters-mark-sent-do"),
    test: "sent-form",
    draft: { on_date: todayIs(), by: "other" },
    fields: (form) =>
      row(
        dateField(form, "on_date", { label: t("letters-sent-on"), required: true }),
        choiceField(form, "by", { label: t("letters-sent-by"), options: WAYS.map((value) => ({ value, text: t(`letters-by-${value}`) })) }),
      ),
    save: ({ on_date, by }) => letters_mark_sent({ id: letter.id, by, on_date }),
  });
  if (saved) await sayDone();
}

/** @param {Letter} letter @param {import("../../bridge/types.d.ts").SentBy} by @param {string} said */
async function markSent({ id, state }, by, said) {
  if (state !== "sent") await attempt(() => letters_mark_sent({ id, by, on_date: null })).then((saved) => saved && sayDone(said));
}

/** @param {Promise<string>} text */
async function copied(text) {
  try {
    await copyText(text);
    return true;
  } catch (failure) {
    if (failure instanceof CallError) complain(failure);
    else say(t("common-copy-failed"), { bad: true });
    return false;
  }
}

let busy = false;

/** One letter at a time: a second click while the first is under way does nothing. @param {() => Promise<void>} act */
async function leaving(act) {
  if (busy) return;
  busy = true;
  await attempt(act);
  busy = false;
}

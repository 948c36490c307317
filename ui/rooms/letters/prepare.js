/** Beginning a letter: one that is due with one click, any other through a small form. It then stands open, written. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { chooseField, row, selectField } from "../../parts/fields.js";
import { attempt } from "../../parts/says.js";
import { events_list, letters_prepare } from "../../bridge/commands.js";
import { sayDay, todayIs } from "../../dates.js";
import { go } from "../../router.js";
import { LANGUAGES, languageName, t } from "../../text.js";
import { searchSpeakers } from "../choices.js";
import { isOver, numberOf } from "../salons/words.js";
import { KINDS, TO_GROUPS } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").SalonLine} SalonLine */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */
/** @typedef {{kind: import("../../bridge/types.d.ts").LetterKind, event: {id: string} | null, speaker: {id: string} | null}} Wanted */

/** So many salons that are over can still be written about: thanks come after the day. */
const PAST_SALONS = 6;

/** Writes a letter that is due and opens it. @param {Wanted} due */
export const writeDue = ({ kind, event, speaker }) =>
  attempt(async () => {
    const saved = await letters_prepare({ kind, event: event?.id ?? null, speaker: speaker?.id ?? null, lang: null, send_on: null });
    openLetter(saved.value.id);
    return saved;
  });

/** Where a letter is read. @param {string} id */
export const openLetter = (id) => go("letters", "outbox", id);

/**
 * Asks what to write to whom.
 * @param {{event?: string | null, speaker?: Choice | null}} [given] what is known already
 */
export async function newLetter({ event = null, speaker = null } = {}) {
  const salons = (await attempt(writtenAbout)) ?? [];
  const saved = await openForm({
    title: () => t("letters-write"),
    submit: () => t("letters-write-do"),
    test: "letter-form",
    draft: { kind: speaker || !event ? "invitation" : "committee", event: event ?? salons.find((salon) => salon.date >= todayIs())?.id ?? "", speaker, lang: "" },
    fields: (form) => html`
      ${row(
        selectField(form, "kind", { label: t("letters-kind"), options: KINDS.map((kind) => ({ value: kind, text: t(`letter-kind-${kind}`) })) }),
        selectField(form, "lang", { label: t("letters-language"), options: [{ value: "", text: t("letters-language-usual") }, ...LANGUAGES.map((value) => ({ value, text: languageName(value) }))] }),
      )}
      ${TO_GROUPS.includes(form.draft.kind) ? nothing : chooseField(form, "speaker", { label: t("letters-to"), required: true, search: searchSpeakers })}
      ${selectField(form, "event", { label: t("letters-about"), options: [{ value: "", text: t("letters-no-event") }, ...salons.map((salon) => ({ value: salon.id, text: salonWords(salon) }))] })}`,
    save: ({ kind, event: chosen, speaker: to, lang }) =>
      letters_prepare({ kind, event: chosen || null, speaker: TO_GROUPS.includes(kind) ? null : to.id, lang: lang || null, send_on: null }),
  });
  if (saved) openLetter(saved.value.id);
}

/** The salons one writes about: those to come, the next one first, then the last that took place. @returns {Promise<SalonLine[]>} */
export async function writtenAbout() {
  const all = (await events_list()).filter((salon) => salon.status !== "cancelled");
  const coming = all.filter((salon) => !isOver(salon)).sort((a, b) => a.date.localeCompare(b.date));
  const past = all.filter(isOver).sort((a, b) => b.date.localeCompare(a.date));
  return [...coming, ...past.slice(0, PAST_SALONS)];
}

/** 第18期 · 12月12日 · 绩效沟通，怎么开口. @param {SalonLine} salon */
export const salonWords = (salon) => [numberOf(salon), sayDay(salon.date), salon.theme].filter(Boolean).join(" · ");

/** The salon's speakers: choosing one for a talk, and what is known of a talk. */
import { html, nothing } from "../../parts/lit.js";
import { openForm } from "../../parts/dialog.js";
import { areaField, checkField, choiceField, chooseField, dateField, row, selectField, textField } from "../../parts/fields.js";
import { attempt, say, warn } from "../../parts/says.js";
import { events_edit_appearance, events_remove_appearance, events_set_speaker, pairing_candidates, speakers_add } from "../../bridge/commands.js";
import { todayIs } from "../../dates.js";
import { t } from "../../text.js";
import { searchPeople, searchSpeakers } from "../choices.js";
import { IN_SIGHT, candidateList } from "../speakers/candidates.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Appearance} Appearance */
/** @typedef {import("../../bridge/types.d.ts").Candidate} Candidate */
/** @typedef {import("../../bridge/types.d.ts").Match} Match */
/** @typedef {import("../../parts/dialog.js").Form} Form */

const STATES = ["planned", "invited", "confirmed", "declined", "spoke", "no_show"];

/** Offers to add a speaker who is not there yet. @type {import("../../parts/choose-one.js").Create} */
const createSpeaker = {
  text: (query) => t("salons-add-speaker", { name: query }),
  async act(query) {
    const added = await speakers_add({ person: null, person_fields: { name: query }, fields: {} });
    warn(added);
    return { id: added.value.id, name: added.value.name };
  },
};

/**
 * Chooses who gives a talk, or a standby speaker: one of those who fit best, or anybody else.
 * @param {Salon} salon
 * @param {number | null} talk
 * @param {{id: string, name: string} | null} [speaker] who is meant already
 */
export async function chooseSpeaker(salon, talk, speaker = null) {
  const match = (await attempt(() => pairing_candidates({ event: salon.id }))) ?? null;
  const talks = salon.segments.flatMap((segment) => (segment.kind === "talk" && segment.talk !== null ? [segment.talk] : []));
  await openForm({
    title: () => t("salons-choose-speaker"),
    test: "choose-speaker",
    size: "wide",
    focus: "speaker",
    draft: { speaker, talk: talk === null ? "" : String(talk), topic: "", confirmed: false },
    fields: (form) => html`
      ${row(
        selectField(form, "talk", {
          label: t("salons-which-talk"),
          options: [...talks.map((number) => ({ value: String(number), text: t("salons-talk-number", { number }) })), { value: "", text: t("salons-standby") }],
        }),
        chooseField(form, "speaker", { label: t("common-speakers"), required: true, search: searchSpeakers, create: createSpeaker }),
      )}
      ${candidatesOf(form, match)}
      ${textField(form, "topic", { label: t("salons-topic"), placeholder: t("salons-topic-example") })}
      ${checkField(form, "confirmed", { label: t("salons-confirmed-already") })}`,
    save: ({ speaker, talk: chosen, topic, confirmed }) =>
      events_set_speaker({ event: salon.id, talk: chosen === "" ? null : Number(chosen), speaker: speaker.id, topic: topic || null, confirmed }),
  });
}

/**
 * Those who fit the chosen talk best, with their reasons; taking one fills in the topic they would bring, as long as no
 * other was typed.
 * @param {Form} form
 * @param {Match | null} match
 */
function candidatesOf(form, match) {
  const wanted = form.draft.talk === "" ? null : Number(form.draft.talk);
  const candidates = match?.places.find((place) => place.talk === wanted)?.candidates.slice(0, IN_SIGHT) ?? [];
  if (candidates.length === 0) return nothing;
  const ideas = ["", ...(match?.places.flatMap((place) => place.candidates.map((each) => each.topic)) ?? [])];
  const choose = (/** @type {Candidate} */ candidate) => {
    if (ideas.includes(form.draft.topic)) form.set("topic", candidate.topic);
    form.set("speaker", { id: candidate.speaker, name: candidate.name });
  };
  return html`<section class="fitting" aria-labelledby="fitting"><h3 id="fitting">${t("salons-who-fits")}</h3>
    ${candidateList(candidates, {
      label: t("salons-who-fits"),
      chosen: form.draft.speaker?.id ?? null,
      choose: (candidate) => html`<button type="button" class="btn small" data-test="take-candidate" aria-pressed=${form.draft.speaker?.id === candidate.speaker ? "true" : "false"}
        aria-label=${t("speakers-pairing-take-named", { name: candidate.name })} @click=${() => choose(candidate)}>${t("speakers-pairing-choose")}</button>`,
    })}</section>`;
}

/**
 * Edits what is known of a talk: its state, topic, and what has come in.
 * @param {Appearance} appearance
 */
export async function editAppearance(appearance) {
  await openForm({
    title: () => t("salons-appearance-of", { name: appearance.name }),
    test: "appearance",
    size: "wide",
    draft: {
      state: appearance.state,
      topic: appearance.topic,
      topic_settled: appearance.topic_settled,
      introduction_on: appearance.introduction_on,
      photo_on: appearance.photo_on,
      slides_on: appearance.slides_on,
      answer_by: appearance.answer_by,
      invited_by: appearance.invited_by,
      needs: appearance.needs,
      online: appearance.online,
      note: appearance.note,
    },
    fields: (form) => html`
      ${choiceField(form, "state", { label: t("salons-appearance-state"), options: STATES.map((value) => ({ value, text: t(`standing-${value}`) })) })}
      ${row(
        dateField(form, "answer_by", { label: t("salons-answer-by"), hint: t("salons-answer-by-hint") }),
        chooseField(form, "invited_by", { label: t("salons-invited-by"), search: searchPeople }),
      )}
      ${textField(form, "topic", { label: t("salons-topic"), placeholder: t("salons-topic-example") })}
      ${checkField(form, "topic_settled", { label: t("salons-topic-settled") })}
      ${row(
        dateField(form, "introduction_on", { label: t("salons-introduction-on") }),
        dateField(form, "photo_on", { label: t("salons-photo-on") }),
        dateField(form, "slides_on", { label: t("salons-slides-on") }),
      )}
      <div class="chips">${receivedToday(form, "introduction_on", t("salons-introduction"))}${receivedToday(form, "photo_on", t("salons-photo"))}${receivedToday(form, "slides_on", t("salons-slides"))}</div>
      ${textField(form, "needs", { label: t("salons-equipment"), placeholder: t("salons-equipment-example") })}
      ${checkField(form, "online", { label: t("salons-online") })}
      ${areaField(form, "note", { label: t("salons-note"), rows: 2 })}`,
    aside: (close) => html`<button type="button" class="btn bare danger" data-test="remove-appearance" @click=${() => void remove(appearance, close)}>${t("salons-remove-appearance")}</button>`,
    save: ({ invited_by, ...draft }) => events_edit_appearance({ id: appearance.id, fields: { ...draft, invited_by: invited_by?.id ?? null } }),
  });
}

/** @param {Appearance} appearance @param {() => void} close */
const remove = (appearance, close) =>
  attempt(async () => {
    await events_remove_appearance({ id: appearance.id });
    close();
    say(t("salons-appearance-removed", { name: appearance.name }));
  });

/**
 * One click for what came in today.
 * @param {import("../../parts/dialog.js").Form} form
 * @param {string} name
 * @param {string} what
 */
const receivedToday = (form, name, what) =>
  form.draft[name]
    ? nothing
    : html`<button type="button" class="chip" data-test="${name}-today" @click=${() => form.set(name, todayIs())}>${t("salons-received-today", { what })}</button>`;

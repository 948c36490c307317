/** The letter that a template gives, with a salon and a speaker that are really there; what says nothing is marked. */
import { html, nothing } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { attempt } from "../../parts/says.js";
import { seal } from "../../parts/seal.js";
import { events_show } from "../../bridge/commands.js";
import { at } from "../../router.js";
import { session } from "../../session.js";
import { message, t } from "../../text.js";
import { searchSpeakers } from "../choices.js";
import { mendPlaceholder } from "./mend.js";
import { salonWords, writtenAbout } from "./prepare.js";
import { TO_GROUPS, toWhom, withMarks } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Draft} Draft */
/** @typedef {import("../../bridge/types.d.ts").SalonLine} SalonLine */
/** @typedef {import("../../parts/choose-one.js").Choice} Choice */

/** Keeps whose letter is shown. @param {() => void} ask called when the salon or the speaker was changed */
export function previewOn(ask) {
  /** @type {SalonLine[]} */
  let salons = [];
  /** @type {string | null} */
  let event = null;
  /** @type {Choice | null} */
  let to = null;
  /** @type {Choice | null} the speaker whose own words are edited: the preview is theirs */
  let owner = null;
  /** @type {Draft | null} */
  let draft = null;

  const chooseSalon = async (/** @type {string | null} */ chosen) => {
    event = chosen;
    to = (await firstSpeaker(chosen)) ?? to;
  };

  return {
    /** @param {Choice | null} speaker whose own template is edited */
    load: async (speaker) => {
      owner = speaker;
      salons = await writtenAbout();
      if (event === null || !salons.some((salon) => salon.id === event)) await chooseSalon(salons[0]?.id ?? null);
    },
    /** What the letter is about. @param {import("../../bridge/types.d.ts").LetterKind} kind @returns {{event: string | null, speaker: string | null}} */
    about: (kind) => ({ event, speaker: TO_GROUPS.includes(kind) ? null : ((owner ?? to)?.id ?? null) }),
    /** @param {Draft} made */
    take: (made) => void (draft = made),
    /** @param {import("../../bridge/types.d.ts").LetterKind} kind */
    view: (kind) => html`<aside class="phone letter-phone preview" aria-label=${t("letters-preview")}>
      <div class="preview-of">
        <label><span>${t("letters-preview-salon")}</span><span class="select"><select data-test="preview-salon" @change=${(/** @type {Event} */ e) =>
          void attempt(() => chooseSalon(/** @type {HTMLSelectElement} */ (e.target).value || null)).then(ask)}>
          ${salons.map((salon) => html`<option value=${salon.id} .selected=${salon.id === event}>${salonWords(salon)}</option>`)}
          <option value="" .selected=${event === null}>${t("letters-no-event")}</option></select></span></label>
        ${TO_GROUPS.includes(kind) || owner
          ? nothing
          : html`<label><span>${t("letters-preview-speaker")}</span><choose-one .label=${t("letters-preview-speaker")} .test=${"preview-speaker"} .value=${to} .search=${searchSpeakers}
              @choose=${(/** @type {CustomEvent<Choice | null>} */ e) => ((to = e.detail), ask())}></choose-one></label>`}
      </div>
      ${draft ? draftView(draft) : nothing}
    </aside>`,
  };
}

/** The first who speaks at a salon. @param {string | null} event @returns {Promise<Choice | null>} */
async function firstSpeaker(event) {
  if (event === null) return null;
  const { appearances } = await events_show({ id: event });
  const found = appearances.find((each) => each.talk !== null && each.state !== "declined") ?? appearances[0];
  return found ? { id: found.speaker, name: found.name } : null;
}

/** @param {Draft} draft */
function draftView(draft) {
  const lacking = new Set(draft.blocked.map((each) => each.placeholder));
  const { chapter } = session;
  const marked = (/** @type {string} */ text) => withMarks(text, (name) => (lacking.has(name.trim()) ? "" : null));
  return html`<header><b>${toWhom(draft)}</b>${draft.speaker ? html`<a href=${at("speakers", draft.speaker.id)} aria-label=${t("letters-open-speaker", { name: draft.speaker.name })}>${icon("external-link", 14)}</a>` : nothing}</header>
    ${draft.subject ? html`<p class="subject"><span>${t("letters-subject")}</span>${marked(draft.subject)}</p>` : nothing}
    <div class="said"><div class="bubble"><p class="kept-lines" data-test="preview">${marked(draft.body)}</p></div>
      ${chapter ? seal({ text: chapter.seal_text || chapter.city || chapter.name, picture: chapter.seal_picture }) : nothing}</div>
    ${draft.blocked.length > 0
      ? html`<ul class="lacking" data-test="preview-blocked">${draft.blocked.map(
          (each) => html`<li><span class="grow"><mark>${each.placeholder}</mark> ${message(each.why)}</span>${each.mend === "template"
            ? nothing
            : html`<button type="button" class="link" @click=${() => mendPlaceholder(each, draft)}>${t(`letters-mend-${each.mend}`)}</button>`}</li>`,
        )}</ul>`
      : nothing}`;
}

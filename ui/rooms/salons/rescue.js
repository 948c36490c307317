/**
 * 应急方案: a speaker cannot come, the venue is lost, the host is missing. The core proposes complete plans; they stand side
 * by side, each with its new times and what it costs. The one that is accepted changes everything as one act, and the
 * texts for the committee and the audience are ready to be copied.
 *
 * For tests: the dialog is [data-test=rescue]; in it trouble-<code>, plan (data-plan, data-key), accept-plan, afterwards
 * committee-text, audience-text, copy-committee, copy-audience, take-back.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { openDialog } from "../../parts/dialog.js";
import { icon } from "../../parts/icons.js";
import { announce, attempt, sentence } from "../../parts/says.js";
import { desk_stack, desk_undo, rescue_accept, rescue_plans } from "../../bridge/commands.js";
import { sayDate } from "../../dates.js";
import { documentLanguage } from "../../session.js";
import { message, t } from "../../text.js";
import { planCard, textsView } from "./rescue-plans.js";
import { fills } from "./seats.js";
import { titleOf } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").Plan} Plan */
/** @typedef {import("../../bridge/types.d.ts").Rescued} Rescued */
/** @typedef {import("../../bridge/types.d.ts").Trouble} Trouble */

/** What can be saved of this salon: each speaker who holds a talk, the venue, the host. @param {Salon} salon @returns {{key: string, text: string, icon: string, trouble: Trouble}[]} */
export function troublesOf(salon) {
  const speakers = salon.appearances.filter((each) => each.talk !== null && ["planned", "invited", "confirmed"].includes(each.state));
  const host = salon.roles.find((role) => role.role === "host")?.people.find(fills);
  return [
    ...speakers.map((each) => ({ key: `speaker-${each.speaker}`, text: t("rescue-speaker-named", { name: `${each.name}${each.address}` }), icon: "mic-vocal", trouble: /** @type {Trouble} */ ({ trouble: "speaker", person: each.speaker }) })),
    ...(salon.venue ? [{ key: "venue", text: t("rescue-venue-named", { name: salon.venue.name }), icon: "building-2", trouble: /** @type {Trouble} */ ({ trouble: "venue" }) }] : []),
    ...(host ? [{ key: "host", text: t("rescue-host-named", { name: host.name }), icon: "mic", trouble: /** @type {Trouble} */ ({ trouble: "host" }) }] : []),
  ];
}

/**
 * Opens the dialog; without a trouble it asks first what happened.
 * @param {Salon} salon
 * @param {Trouble | null} [known]
 */
export function openRescue(salon, known = null) {
  const troubles = troublesOf(salon);
  /** @type {Trouble | null} */
  let trouble = known ?? (troubles.length === 1 ? (troubles[0]?.trouble ?? null) : null);
  /** @type {Plan[] | null} null while they are being made */
  let plans = null;
  let chosen = "";
  let problem = "";
  let busy = false;
  /** @type {Rescued | null} */
  let rescued = null;
  /** @type {number | null} the act that accepting was */
  let act = null;

  let asked = 0;
  const ask = async () => {
    if (!trouble) return;
    asked += 1;
    const mine = asked;
    plans = null;
    problem = "";
    opened.redraw();
    try {
      const made = await rescue_plans({ event: salon.id, trouble });
      if (mine !== asked) return;
      plans = made;
      chosen = made.find((plan) => plan.possible)?.key ?? "";
      announce(t("rescue-found", { count: made.length }));
    } catch (failure) {
      problem = sentence(failure);
      plans = [];
    }
    opened.redraw();
    await opened.drawn();
    /** @type {HTMLElement | null} */ (opened.element.querySelector("[data-test=plan] input:checked"))?.focus();
  };
  const happened = (/** @type {Trouble | null} */ what) => {
    trouble = what;
    void ask();
    opened.redraw();
  };
  const accept = async () => {
    const plan = plans?.find((each) => each.key === chosen);
    if (!trouble || !plan || busy) return;
    busy = true;
    problem = "";
    opened.redraw();
    try {
      rescued = await rescue_accept({ event: salon.id, trouble, key: plan.key, lang: documentLanguage() });
      act = (await desk_stack()).undo?.seq ?? null;
      announce(t("rescue-done"));
    } catch (failure) {
      problem = sentence(failure);
    }
    busy = false;
    opened.redraw();
    await opened.drawn();
    if (rescued) /** @type {HTMLElement | null} */ (opened.element.querySelector("[data-test=copy-committee]"))?.focus();
  };
  const takeBack = async () => {
    const undone = await attempt(async () => {
      await desk_undo({ expected: act });
      return true;
    });
    if (!undone) return;
    announce(t("rescue-taken-back"));
    opened.close(null);
  };

  const opened = openDialog({
    size: "rescue",
    test: "rescue",
    label: () => t("rescue-title"),
    view: (leave) => html`
      <header><h2>${rescued ? t("rescue-done") : t("rescue-title")}</h2>
        <button type="button" class="icon-btn" aria-label=${t("common-close")} @click=${leave}>${icon("x")}</button></header>
      <div class="dialog-body">
        <p class="rescue-about quiet num">${titleOf(salon)} · ${sayDate(salon.date)} ${salon.start}</p>
        ${problem ? html`<p class="banner" role="alert">${icon("circle-alert")}<span>${problem}</span></p>` : nothing}
        ${rescued ? doneView(rescued) : html`${troubleView()}${trouble ? plansView() : nothing}`}
      </div>
      <footer>${rescued ? doneFoot(leave) : choosingFoot(leave)}</footer>`,
  });
  if (trouble) void ask();

  function troubleView() {
    return html`<fieldset class="troubles"><legend>${t("rescue-what")}</legend>
    <div class="choices">${troubles.map((each) => html`<label><input type="radio" name="trouble" data-test="trouble-${each.trouble.trouble}" data-person=${each.trouble.trouble === "speaker" ? each.trouble.person : nothing} .checked=${live(isSame(each.trouble, trouble))}
      @change=${() => happened(each.trouble)}><span>${icon(each.icon, 14)}${each.text}</span></label>`)}</div>
    ${troubles.length === 0 ? html`<p class="quiet">${t("rescue-nothing")}</p>` : nothing}</fieldset>`;
  }

  function plansView() {
    if (plans === null) return html`<p class="quiet rescue-wait" role="status">${t("rescue-making")}</p>`;
    if (plans.length === 0) return problem ? nothing : html`<p class="quiet">${t("rescue-none")}</p>`;
    const plan = plans.find((each) => each.key === chosen);
    const choose = (/** @type {string} */ key) => {
      chosen = key;
      opened.redraw();
    };
    return html`
      <div class="plans" role="radiogroup" aria-label=${t("rescue-plans")}>${repeat(plans, (each) => each.key, (each, index) => planCard(each, { index, chosen: each.key === chosen, choose }))}</div>
      ${plan?.possible ? html`<details class="rescue-texts"><summary>${t("rescue-texts")}</summary>${textsView(plan)}</details>` : nothing}`;
  }

  /** @param {() => void} leave */
  function choosingFoot(leave) {
    return html`
    <p class="grow quiet">${trouble && plans?.length ? t("rescue-one-act") : nothing}</p>
    <button type="button" class="btn" data-test="cancel" @click=${leave}>${t("common-cancel")}</button>
    <button type="button" class="btn primary" data-test="accept-plan" ?disabled=${busy || !plans?.some((plan) => plan.possible && plan.key === chosen)} @click=${() => void accept()}>${t("rescue-accept")}</button>`;
  }

  /** @param {Rescued} done */
  function doneView(done) {
    return html`
    <p class="note jade">${icon("circle-check")}<span>${t("rescue-done-text")}${done.version ? ` ${t("rescue-version", { version: done.version })}` : nothing}</span></p>
    ${done.warnings.map((warning) => html`<p class="note">${icon("triangle-alert")}<span>${message(warning)}</span></p>`)}
    ${textsView(done)}`;
  }

  /** @param {() => void} leave */
  function doneFoot(leave) {
    return html`
    <div class="grow"><button type="button" class="btn" data-test="take-back" ?disabled=${act === null} @click=${() => void takeBack()}>${icon("undo-2", 15)}<span>${t("rescue-take-back")}</span></button></div>
    <button type="button" class="btn primary" data-test="rescue-close" @click=${leave}>${t("common-close")}</button>`;
  }
}

/** @param {Trouble} one @param {Trouble | null} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

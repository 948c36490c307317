/**
 * 角色招募: the post for the group, and the answers pasted back. Every line is shown with what was recognised in it; who is
 * not clear is chosen from those it may be, and nothing is assigned before it is accepted.
 *
 * For tests: role-call with role-call-toggle, copy-post, answers (the field), take-answers; a line is
 * [data-test=answer][data-state] with include, candidate, add-person.
 */
import { html, live, nothing, repeat } from "../../parts/lit.js";
import { copyAndSay } from "../../parts/clipboard.js";
import { icon } from "../../parts/icons.js";
import { mark } from "../../parts/marks.js";
import { attempt } from "../../parts/says.js";
import { sayDone } from "../../parts/undo.js";
import { people_choose, roles_post, roles_read_answers, roles_take_answers } from "../../bridge/commands.js";
import { documentLanguage } from "../../session.js";
import { message, t } from "../../text.js";
import { openSeats, roleName } from "./seats.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").RoleCall} RoleCall */
/** @typedef {import("../../bridge/types.d.ts").Answer} Answer */
/** @typedef {import("../../bridge/types.d.ts").Named} Named */

/**
 * @typedef {object} Chosen what is chosen for a line, beside what was recognised
 * @property {boolean} taken
 * @property {Named | null} person
 * @property {boolean} add the person is to be made
 * @property {string[]} roles
 */

/** People of one name are told apart by their work. @typedef {Map<string, string>} Details by id */

/** Typing rests this long before the core reads it. */
const REST_MS = 300;
/** As many people of one name are looked up. */
const CANDIDATES = 20;

/** The panel of one salon's page. @param {import("../../parts/page.js").Place} place */
export function openRoleCall(place) {
  /** @type {boolean | null} null: open while seats are */
  let isOpen = null;
  let post = "";
  /** @type {unknown[]} what the post was made from */
  let postFrom = [];
  let typed = "";
  /** @type {RoleCall | null} */
  let call = null;
  /** @type {Map<string, Chosen>} by line and text */
  const choices = new Map();
  /** @type {Details} */
  let details = new Map();
  let waiting = 0;
  let busy = false;

  const keepPost = (/** @type {Salon} */ salon) => {
    const from = [salon, documentLanguage()];
    if (from.every((each, index) => each === postFrom[index])) return;
    postFrom = from;
    void attempt(() => roles_post({ event: salon.id, lang: documentLanguage() })).then((text) => {
      if (postFrom !== from) return;
      post = text ?? "";
      place.redraw();
    });
  };
  const read = async (/** @type {Salon} */ salon) => {
    const asked = typed;
    const answer = asked.trim() === "" ? null : await attempt(() => roles_read_answers({ event: salon.id, text: asked }));
    const told = answer ? await detailsOf(answer) : new Map();
    if (asked !== typed) return;
    call = answer ?? null;
    details = told;
    place.redraw();
  };
  const type = (/** @type {Salon} */ salon, /** @type {string} */ text) => {
    typed = text;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void read(salon), REST_MS);
  };
  const chosenOf = (/** @type {Answer} */ line) => {
    const key = `${line.line} ${line.text}`;
    const known = choices.get(key);
    if (known) return known;
    /** @type {Chosen} */
    const made = { taken: line.state === "ready", person: line.person, add: false, roles: line.roles };
    choices.set(key, made);
    return made;
  };
  const change = (/** @type {Answer} */ line, /** @type {Partial<Chosen>} */ what) => {
    Object.assign(chosenOf(line), what);
    place.redraw();
  };
  const take = async (/** @type {Salon} */ salon, /** @type {Answer[]} */ lines) => {
    busy = true;
    place.redraw();
    const picks = lines.flatMap((line) => {
      const { person, roles } = chosenOf(line);
      return roles.map((role) => ({ person: person?.id ?? null, name: person?.name ?? line.name, role, group_number: role === "group_lead" ? line.group_number : null }));
    });
    const done = await attempt(() => roles_take_answers({ event: salon.id, picks }));
    busy = false;
    if (done) {
      [typed, call] = ["", null];
      choices.clear();
      await sayDone();
    }
    place.redraw();
  };

  return (/** @type {Salon} */ salon) => {
    const open = isOpen ?? (openSeats(salon) > 0 || typed !== "");
    if (open) keepPost(salon);
    const toggle = () => {
      isOpen = !open;
      place.redraw();
    };
    return html`<section class="card role-call" data-test="role-call" aria-labelledby="role-call">
      <header><h2 id="role-call"><button type="button" class="fold-btn" data-test="role-call-toggle" aria-expanded=${open ? "true" : "false"} @click=${toggle}>
          ${icon(open ? "chevron-down" : "chevron-right", 15)}${t("roles-call")}</button></h2>
        <span class="quiet">${t("roles-call-why")}</span></header>
      ${open ? body(salon) : nothing}</section>`;
  };

  /** @param {Salon} salon */
  function body(salon) {
    const lines = (call?.lines ?? []).filter((line) => line.state !== "ignored");
    const ignored = (call?.lines ?? []).filter((line) => line.state === "ignored" && line.problem);
    const taken = lines.filter((line) => isComplete(chosenOf(line)));
    return html`
      <div class="call-steps">
        <div class="call-step"><p class="step-name"><i class="num">1</i>${t("roles-call-send")}
            <button type="button" class="btn small" data-test="copy-post" @click=${() => void copyAndSay(Promise.resolve(post), t("roles-call-post"))}>${icon("copy", 14)}<span>${t("salons-copy")}</span></button></p>
          <pre class="call-post" tabindex="0" data-test="post" aria-label=${t("roles-call-post")}>${post}</pre></div>
        <div class="call-step"><p class="step-name"><i class="num">2</i><label for="answers">${t("roles-call-paste")}</label></p>
          <textarea id="answers" rows="8" data-test="answers" placeholder=${t("roles-call-example")} .value=${live(typed)}
            @input=${(/** @type {Event} */ e) => type(salon, /** @type {HTMLTextAreaElement} */ (e.target).value)}></textarea></div>
      </div>
      <div class="call-answers" aria-live="polite">${call === null
        ? nothing
        : html`
          ${lines.length === 0 ? html`<p class="quiet">${t("roles-call-nothing")}</p>` : nothing}
          <ul>${repeat(lines, (line) => `${line.line} ${line.text}`, (line) => answerView(salon, line, chosenOf(line), details, (what) => change(line, what)))}</ul>
          ${ignored.length > 0 ? html`<details><summary class="quiet">${t("roles-call-ignored", { count: ignored.length })}</summary>
            <ul class="ignored">${ignored.map((line) => html`<li><bdi>${line.text}</bdi> <span class="quiet">${message(line.problem)}</span></li>`)}</ul></details>` : nothing}
          ${lines.length > 0
            ? html`<p class="call-foot"><span class="grow quiet">${t("roles-call-found", { taken: taken.length, lines: lines.length })}</span>
                <button type="button" class="btn primary" data-test="take-answers" ?disabled=${taken.length === 0 || busy} @click=${() => void take(salon, taken)}>${t("roles-call-take", { count: taken.length })}</button></p>`
            : nothing}`}</div>`;
  }
}

/** What people whom a line may mean do for a living. @param {RoleCall} call @returns {Promise<Details>} */
async function detailsOf(call) {
  const names = new Set(call.lines.filter((line) => line.candidates.length > 1).flatMap((line) => line.candidates.map(({ name }) => name)));
  const found = await Promise.all([...names].map((query) => people_choose({ query, limit: CANDIDATES })));
  return new Map(found.flat().map(({ id, detail }) => [id, detail]));
}

/** Whether a line says enough to become an assignment. @param {Chosen} chosen */
const isComplete = ({ taken, person, add, roles }) => taken && (person !== null || add) && roles.length > 0;

/** @type {Record<Answer["state"], "passed" | "attention" | "missing">} */
const MARKS = { ready: "passed", who: "attention", what: "attention", full: "attention", ignored: "attention" };

/**
 * @param {Salon} salon
 * @param {Answer} line
 * @param {Chosen} chosen
 * @param {Details} details
 * @param {(what: Partial<Chosen>) => void} change
 */
function answerView(salon, line, chosen, details, change) {
  const complete = isComplete(chosen);
  const look = complete ? "passed" : MARKS[line.state];
  const who = chosen.person?.name ?? (chosen.add ? line.name : null);
  const candidates = line.candidates.filter((candidate) => candidate.id !== chosen.person?.id);
  return html`<li class="answer" data-test="answer" data-state=${complete ? "ready" : line.state}>
    <input type="checkbox" data-test="include" aria-label=${t("roles-call-include", { text: line.text })} .checked=${live(complete)} ?disabled=${(chosen.person === null && !chosen.add) || chosen.roles.length === 0}
      @change=${(/** @type {Event} */ e) => change({ taken: /** @type {HTMLInputElement} */ (e.target).checked })}>
    ${mark(look, complete ? t("roles-call-ready") : t("roles-call-unclear"))}
    <div class="grow"><p><bdi class="said">${line.text}</bdi>
        ${icon("arrow-right", 13)} <b>${who ?? t("roles-call-who")}</b>${chosen.add ? html` <small class="quiet">${t("roles-call-new")}</small>` : nothing}
        <span class="answer-roles">${chosen.roles.length > 0 ? chosen.roles.map((role) => html`<span class="chip">${roleName(salon, role)}${role === "group_lead" && line.group_number ? html` ${t("salons-group", { number: line.group_number })}` : nothing}</span>`) : nothing}
          ${line.state === "what" || line.roles.length === 0 ? roleSelect(salon, chosen, change) : nothing}</span></p>
      ${line.problem && !complete ? html`<small class="quiet">${message(line.problem)}</small>` : nothing}
      ${line.person === null
        ? html`<span class="chips">${candidates.map((candidate) => html`<button type="button" class="chip" data-test="candidate" @click=${() => change({ person: candidate, add: false, taken: true })}>${icon("user", 13)}<span>${candidate.name}${details.get(candidate.id) ? html` <small class="quiet">${details.get(candidate.id)}</small>` : nothing}</span></button>`)}
            ${chosen.add || line.name === "" ? nothing : html`<button type="button" class="chip ask" data-test="add-person" @click=${() => change({ person: null, add: true, taken: true })}>${icon("user-plus", 13)}<span>${t("common-add-person", { name: line.name })}</span></button>`}</span>`
        : nothing}</div>
  </li>`;
}

/** @param {Salon} salon @param {Chosen} chosen @param {(what: Partial<Chosen>) => void} change */
const roleSelect = (salon, chosen, change) => html`<span class="select small"><select data-test="answer-role" aria-label=${t("roles-call-what")}
  @change=${(/** @type {Event} */ e) => {
    const role = /** @type {HTMLSelectElement} */ (e.target).value;
    change({ roles: role === "" ? [] : [role], taken: role !== "" });
  }}><option value="">${t("roles-call-what")}</option>${salon.roles.map((role) => html`<option value=${role.role} .selected=${live(chosen.roles.includes(role.role))}>${message(role.label)}</option>`)}</select></span>`;

/**
 * 签到: the table at the door. Two letters of pinyin or the end of a phone number, Enter, next. Everything is found in the
 * window itself; an act is one command whose answer is the one row with the figures, so that nobody waits.
 *
 * For tests: check-in-find (the field), options [data-test=door-row][data-id][data-present], check-in-count, walk-in, introductions,
 * draw; the one who came last is [data-test=welcome] with take-back and collect; recent ones are [data-test=arrived] with take-back.
 */
import { html, nothing, ref, repeat } from "../../parts/lit.js";
import { icon } from "../../parts/icons.js";
import { isTextField, keyName } from "../../parts/keys.js";
import { bar, chip } from "../../parts/marks.js";
import { openMenu } from "../../parts/menu.js";
import { button, emptyState, iconButton } from "../../parts/page.js";
import { announce, attempt } from "../../parts/says.js";
import { undo } from "../../parts/undo.js";
import { attendance_check_in, attendance_check_out, attendance_set_payment, attendance_show, events_home } from "../../bridge/commands.js";
import { sayDate, todayIs } from "../../dates.js";
import { at, go } from "../../router.js";
import { language, t } from "../../text.js";
import { openDraw } from "./draw.js";
import { find } from "./filter.js";
import { askWalkIn } from "./forms.js";
import { openIntroductions } from "./introductions.js";
import { TAB } from "./tab.js";
import { broughtWords, categoryChip, clockOf, isPresent, markChips, workOf, yuan } from "./words.js";

/** @typedef {import("../../bridge/types.d.ts").Attendance} Attendance */
/** @typedef {import("../../bridge/types.d.ts").CheckedIn} CheckedIn */
/** @template T @typedef {import("../../bridge/shell.d.ts").Numbered<T>} Numbered */
/** @typedef {import("../../bridge/types.d.ts").SignUp} SignUp */

/** As many rows are drawn; nobody reads further, one more letter is quicker. */
const SHOWN = 30;
/** As many of those who came last stand beside the list. */
const RECENT = 6;

/** @type {import("../../parts/page.js").OpenPage} */
export function openCheckIn(place) {
  const event = place.names[1] ?? "";
  /** @type {Attendance | null} */
  let attendance = null;
  /** The act as of which the rows are held. */
  let held = 0;
  /** Acts whose answer has not come yet. @type {Set<Promise<unknown>>} */
  const underWay = new Set();
  let query = "";
  let active = 0;
  /** @type {string | null} who came last, with this window's help */
  let last = null;
  /** @type {HTMLInputElement | null} */
  let field = null;

  const hits = () => (attendance ? find(attendance.rows, query, { door: true }) : []);
  const type = (/** @type {string} */ typed) => {
    [query, active] = [typed, 0];
    place.redraw();
  };

  /** Does one act at the door and takes over what it answers. @param {() => Promise<Numbered<CheckedIn>>} command */
  const act = async (command) => {
    const asked = attempt(command);
    underWay.add(asked);
    const answer = await asked;
    underWay.delete(asked);
    if (!answer) return place.redraw(), null;
    held = Math.max(held, answer.act);
    return take(answer);
  };
  const take = (/** @type {CheckedIn} */ { row, figures }) => {
    if (!attendance) return row;
    const known = attendance.rows.some(({ id }) => id === row.id);
    const rows = known ? attendance.rows.map((each) => (each.id === row.id ? row : each)) : byName([...attendance.rows, row]);
    attendance = { ...attendance, rows, figures };
    place.redraw();
    return row;
  };
  const checkIn = async (/** @type {SignUp} */ row) => {
    if (isPresent(row)) return announce(t("attendance-already-here", { name: row.name, time: clockOf(row.checked_in_at ?? "") }));
    // The list is drawn once, with the answer: the field is free at once for whoever comes next.
    [query, active] = ["", 0];
    if (field) field.value = "";
    field?.focus();
    const came = await act(() => attendance_check_in({ event, id: row.id, at: null }));
    if (came) welcome(came);
  };
  const welcome = (/** @type {SignUp} */ row) => {
    last = row.id;
    announce([t("attendance-checked-in", { name: row.name }), t(`category-${row.category}`), broughtWords(row)].filter(Boolean).join(" · "));
    place.redraw();
  };
  const takeBack = async (/** @type {SignUp} */ row) => {
    const gone = await act(() => attendance_check_out({ event, id: row.id }));
    if (!gone) return;
    if (last === row.id) last = null;
    announce(t("attendance-checked-out", { name: row.name }));
    place.redraw();
    field?.focus();
  };
  const walkIn = async (/** @type {string} */ name = "") => {
    // Letters and digits were meant for finding; a name in characters is the name.
    const given = /[^\u0020-\u007e]/.test(name) ? name.trim() : "";
    const came = await askWalkIn(event, given);
    field?.focus();
    if (!came) return;
    type("");
    welcome(take(came));
  };
  const choose = (/** @type {SignUp} */ row, /** @type {Element} */ option) =>
    isPresent(row)
      ? openMenu(option, row.name, [{ text: t("attendance-check-out"), icon: "rotate-ccw", test: "take-back-row", act: () => void takeBack(row) }])
      : void checkIn(row);
  const collect = (/** @type {SignUp} */ row) => void attempt(() => attendance_set_payment({ id: row.id, payment: "paid" }));

  const key = (/** @type {KeyboardEvent} */ pressed) => {
    if (pressed.isComposing) return;
    const found = hits().slice(0, SHOWN);
    const step = { ArrowDown: 1, ArrowUp: -1 }[pressed.key];
    if (step) {
      active = (active + step + found.length) % Math.max(1, found.length);
      place.redraw();
      requestAnimationFrame(() => document.querySelector(".door-row[aria-selected=true]")?.scrollIntoView({ block: "nearest" }));
    } else if (pressed.key === "Enter") {
      const row = found[active];
      if (query.trim() === "") return;
      if (row) void checkIn(row);
      else void walkIn(query);
    } else if (pressed.key === "Escape" && query !== "") type("");
    else if (pressed.key === "z" && (pressed.ctrlKey || pressed.metaKey) && query === "") void undo();
    else return;
    pressed.preventDefault();
  };
  // Whoever stands at the door types without looking where the focus is.
  document.addEventListener(
    "keydown",
    (pressed) => {
      const plain = pressed.key.length === 1 && pressed.key !== " " && pressed.key !== "?" && !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey;
      if (plain && !isTextField(pressed.target) && !document.querySelector("dialog[open], .floating:popover-open")) field?.focus();
    },
    { signal: place.signal },
  );
  // The page gives the focus to its title first, for screen readers; then it goes where it is needed.
  const keepField = (/** @type {Element | undefined} */ element) => {
    field = /** @type {HTMLInputElement | null} */ (element ?? null);
    setTimeout(() => !document.querySelector("dialog[open]") && field?.focus());
  };

  return {
    rooms: ["attendance", "events", "people"],
    title: () => t("attendance-check-in-page"),
    create: () => void walkIn(query),
    load: async (newest) => {
      if (event === "") return goToNext();
      // An act of this page has been answered with everything it changed; any other is asked for.
      await Promise.allSettled(underWay);
      if (attendance && newest !== undefined && newest <= held) return;
      const shown = await attendance_show({ event });
      attendance = { ...shown, rows: byName(shown.rows) };
    },
    view: () => {
      if (!attendance) return nothing;
      const found = hits();
      const came = attendance.rows.filter(isPresent).sort((a, b) => (b.checked_in_at ?? "").localeCompare(a.checked_in_at ?? ""));
      const latest = came.find(({ id }) => id === last) ?? null;
      const shown = attendance;
      return html`
        ${headView(shown)}
        <div class="door">
          <section class="door-find" aria-label=${t("attendance-check-in-page")}>
            <div class="door-field">${icon("search", 24)}
              <input type="text" role="combobox" autocomplete="off" spellcheck="false" data-test="check-in-find" aria-label=${t("attendance-find")} placeholder=${t("attendance-find")}
                aria-expanded="true" aria-autocomplete="list" aria-controls="door-rows" aria-activedescendant=${query && found[active] ? `door-${found[active].id}` : nothing}
                .value=${query} ${ref(keepField)} @input=${(/** @type {Event} */ e) => type(/** @type {HTMLInputElement} */ (e.target).value)} @keydown=${key}>
              ${query ? iconButton({ name: "x", text: t("attendance-clear"), act: () => (type(""), field?.focus()) }) : nothing}</div>
            <p class="door-keys" aria-hidden="true">${[["Enter", t("attendance-check-in")], ["↑ ↓", t("attendance-key-choose")], ["Esc", t("attendance-clear")], [keyName("mod+z"), t("attendance-key-undo")], [keyName("mod+n"), t("attendance-walk-in")]].map(([name, does]) => html`<span><kbd>${name}</kbd> ${does}</span>`)}</p>
            ${shown.rows.length === 0 ? emptyDoor(shown) : found.length === 0 ? nobodyView(query, () => void walkIn(query)) : rowsView(found, query === "" ? -1 : active, choose)}
          </section>
          <aside class="door-side" aria-label=${t("attendance-count")}>
            ${countView(shown)}
            ${latest ? welcomeView(latest, shown, { takeBack, collect }) : nothing}
            ${recentView(came.filter((row) => row !== latest).slice(0, RECENT), takeBack)}
          </aside>
        </div>`;
    },
  };

  /** @param {Attendance} shown */
  function headView(shown) {
    const { event: salon } = shown;
    return html`<header class="page-head door-head"><div class="grow">
        <div class="crumb"><a href=${at("salons", event, TAB)} data-test="leave-door">${icon("arrow-left", 14)}${t("attendance-back")}</a></div>
        <h1 tabindex="-1">${salon.number === null ? salon.theme || t("attendance-check-in-page") : t("attendance-check-in-of", { number: salon.number })}</h1>
        <div class="facts num"><span>${salon.number === null ? "" : salon.theme}</span><span>${sayDate(salon.date)} ${salon.start}</span>${salon.date === todayIs() ? nothing : chip({ text: t("attendance-not-today"), look: "amber" })}</div></div>
      <div class="page-actions">
        ${button({ text: t("attendance-introductions"), act: () => openIntroductions(shown), icon: "users", test: "introductions" })}
        ${button({ text: t("attendance-draw"), act: () => openDraw(shown), icon: "dices", test: "draw", disabled: shown.figures.present === 0 })}
        ${button({ text: t("attendance-walk-in"), act: () => void walkIn(query), look: "primary", icon: "user-plus", test: "walk-in", title: keyName("mod+n") })}
      </div></header>`;
  }
}

/** Without a salon in the address the next one is meant. */
async function goToNext() {
  const { next } = await events_home();
  if (next) go("check-in", next.id);
  else go("salons");
}

/** In the order of the alphabet, as a list at the door is printed. @param {SignUp[]} rows */
function byName(rows) {
  const collator = new Intl.Collator(language() === "en" ? "en" : "zh-u-co-pinyin");
  return [...rows].sort((a, b) => collator.compare(a.name, b.name));
}

/** @param {SignUp[]} rows @param {number} active @param {(row: SignUp, option: Element) => void} choose */
const rowsView = (rows, active, choose) => html`
  <div class="door-rows sheet" id="door-rows" role="listbox" aria-label=${t("attendance-list")}>${repeat(
    rows.slice(0, SHOWN),
    (row) => row.id,
    (row, index) => html`<div class="door-row" data-state=${row.state} role="option" id="door-${row.id}" aria-selected=${index === active ? "true" : "false"} data-test="door-row" data-id=${row.id}
      data-present=${isPresent(row) ? "yes" : "no"} @click=${(/** @type {Event} */ e) => choose(row, /** @type {Element} */ (e.currentTarget))}>
      <span class="door-mark">${isPresent(row) ? icon("circle-check", 24) : icon("circle", 24)}</span>
      <span class="door-who"><b><bdi>${row.name}</bdi></b><small><bdi>${workOf(row)}</bdi>${row.phone ? html` <span class="num">${row.phone.slice(-4)}</span>` : nothing}</small></span>
      <span class="chips">${categoryChip(row)}${markChips(row)}${row.state === "coming" ? nothing : chip({ text: t(`sign-up-state-${row.state}`), look: "seal" })}${row.payment === "due" ? chip({ text: t("payment-due"), look: "seal" }) : nothing}</span>
      <span class="door-state num">${row.checked_in_at ? clockOf(row.checked_in_at) : index === active ? html`<kbd aria-hidden="true">Enter</kbd>` : nothing}</span></div>`,
  )}</div>
  ${rows.length > SHOWN ? html`<p class="quiet door-more num">${t("attendance-more-rows", { count: rows.length - SHOWN })}</p>` : nothing}`;

/** @param {string} query @param {() => void} walkIn */
const nobodyView = (query, walkIn) => html`<section class="sheet" id="door-rows">${emptyState({
  icon: "user-plus",
  title: t("attendance-nobody", { name: query }),
  text: t("attendance-nobody-text"),
  actions: button({ text: t("attendance-walk-in"), act: walkIn, look: "primary", icon: "user-plus", test: "walk-in-nobody" }),
})}</section>`;

/** @param {Attendance} attendance */
const emptyDoor = ({ event }) => html`<section class="sheet" id="door-rows">${emptyState({
  icon: "ticket",
  title: t("attendance-empty"),
  text: t("attendance-door-empty-text"),
  actions: html`<a class="btn" href=${at("salons", event.id, TAB)}>${t("attendance-to-sign-ups")}</a>`,
})}</section>`;

/** Those who are there against those who signed up. @param {Attendance} attendance */
function countView({ figures }) {
  const share = figures.signed_up === 0 ? 1 : Math.min(1, figures.present / figures.signed_up);
  return html`<section class="card door-count num" data-test="check-in-count">
    <p class="door-numbers"><b data-test="present">${figures.present}</b><span>/ ${figures.signed_up}</span></p>
    ${bar(share, t("attendance-count"))}
    <p class="quiet">${[t("attendance-count-visitors", { count: figures.present_visitors }), t("attendance-count-walk-ins", { count: figures.walk_ins }), t("attendance-count-expected", { count: figures.expected.heads })].join(" · ")}</p>
  </section>`;
}

/**
 * Who just came, large, so that whoever greets can read it.
 * @param {SignUp} row
 * @param {Attendance} attendance
 * @param {{takeBack: (row: SignUp) => Promise<void>, collect: (row: SignUp) => void}} acts
 */
const welcomeView = (row, { entry }, { takeBack, collect }) => html`<section class="card welcome" data-test="welcome" data-id=${row.id}>
  <p class="welcome-name">${icon("circle-check", 26)}<b><bdi>${row.name}</bdi></b></p>
  <p class="quiet"><bdi>${workOf(row)}</bdi></p>
  <p class="chips">${categoryChip(row)}${markChips(row)}${broughtWords(row) ? html`<span class="quiet">${broughtWords(row)}</span>` : nothing}</p>
  ${row.note ? html`<p class="note">${icon("info", 14)}<span>${row.note}</span></p>` : nothing}
  <p class="chips">${row.payment === "due" ? button({ text: entry.fee_fen === null ? t("attendance-collect") : t("attendance-collect-fee", { fee: yuan(entry.fee_fen) }), act: () => collect(row), icon: "hand-coins", test: "collect" }) : nothing}
    <button type="button" class="btn bare small" data-test="take-back" @click=${() => void takeBack(row)}>${icon("rotate-ccw", 14)}<span>${t("attendance-take-back")}</span></button></p>
</section>`;

/** @param {SignUp[]} rows @param {(row: SignUp) => Promise<void>} takeBack */
const recentView = (rows, takeBack) => rows.length === 0 ? nothing : html`<section class="card" aria-labelledby="recent"><h2 id="recent">${t("attendance-recent")}</h2>
  <ul class="lines num door-recent">${repeat(rows, (row) => row.id, (row) => html`<li data-test="arrived" data-id=${row.id}><span class="grow"><bdi>${row.name}</bdi> <small class="quiet">${clockOf(row.checked_in_at ?? "")}</small></span>
    ${iconButton({ name: "rotate-ccw", text: t("attendance-take-back-of", { name: row.name }), act: () => void takeBack(row), test: "take-back" })}</li>`)}</ul></section>`;

/**
 * The frame of the window: the list of rooms, one page at a time, the undo bar. It opens the page the hash names, gives
 * it its place, and reloads it when the core says that one of its rooms changed.
 */
import { html, keyed, nothing } from "./parts/lit.js";
import { icon } from "./parts/icons.js";
import { keyName, onKeys } from "./parts/keys.js";
import { seal } from "./parts/seal.js";
import { attempt, complain, say, startSaying } from "./parts/says.js";
import { redrawAll, surface } from "./parts/surface.js";
import { redo, undo, undoBar } from "./parts/undo.js";
import { CallError } from "./bridge/call.js";
import { onChanged, onNoticed } from "./bridge/events.js";
import { todayIs } from "./dates.js";
import { openFind } from "./rooms/find/palette.js";
import { openHelp } from "./rooms/find/help.js";
import { ROOMS } from "./rooms/rooms.js";
import { at, go, onPlace, place } from "./router.js";
import { readChapter, readSession, session, takeStack } from "./session.js";
import { message, t } from "./text.js";

/** @typedef {import("./parts/page.js").Page} Page */
/** @typedef {import("./parts/page.js").Place} Place */
/** @typedef {import("./rooms/rooms.js").Room} Room */

/** @typedef {{key: string, room: Room, page: Page, place: Place, leave: AbortController, loaded: boolean}} Shown */

/** @type {Shown | null} */
let shown = null;
const living = new AbortController();

/** @type {import("./parts/surface.js").Surface} */
let main;

/** Draws the frame and the first page. */
export async function startShell() {
  startSaying();
  surface(byId("rooms"), roomsView);
  surface(byId("undo-bar"), undoBar);
  surface(byId("skip"), () => t("common-skip"));
  main = surface(byId("main"), pageView);
  await attempt(readSession);
  onChanged((changed) => void attempt(() => follow(changed)), living.signal);
  onNoticed((notice) => say(message(notice), { bad: true }), living.signal);
  onPlace((names) => void attempt(() => show(names)), living.signal);
  document.addEventListener("visibilitychange", () => void attempt(noticeNewDay), { signal: living.signal });
  startKeys();
  await show(place());
  sayNotices();
}

/** What should be known of the opening: a copy beside it, a place that cannot be written. */
function sayNotices() {
  for (const notice of session.status?.notices ?? []) say(message(notice));
}

/** After a file was opened or closed: everything is read afresh. */
async function reopen() {
  await readSession();
  shown?.leave.abort();
  shown = null;
  redrawAll();
  if (session.chapter && place()[0] !== "desk") go("desk");
  else await show(place());
  sayNotices();
}

/** @param {string[]} names */
async function show(names) {
  const wanted = session.chapter ? (names[0] === "start" ? ["desk"] : names) : ["start"];
  const room = ROOMS.find((each) => each.name === wanted[0]) ?? /** @type {Room} */ (ROOMS[0]);
  if (wanted.length === 1 && room.first) wanted.push(room.first);
  const key = [room.name, wanted[1] ?? ""].join("/");
  const moved = shown?.key !== key;
  const turned = !moved && shown?.place.names.join("/") !== wanted.join("/");
  if (moved) shown = openPage(room, key, wanted);
  else if (shown) shown.place.names = wanted;
  const mine = /** @type {Shown} */ (shown);
  try {
    await mine.page.load();
  } catch (failure) {
    complain(failure);
    if (moved && names.length > 1) return go(room.name);
  }
  if (mine !== shown) return;
  mine.loaded = true;
  redrawFrame();
  await main.drawn();
  if (moved) arrive();
  else if (turned) byId("main").scrollTop = 0;
}

/**
 * @param {Room} room
 * @param {string} key
 * @param {string[]} names
 * @returns {Shown}
 */
function openPage(room, key, names) {
  shown?.leave.abort();
  const leave = new AbortController();
  /** @type {Place} */
  const given = {
    names,
    signal: leave.signal,
    redraw: () => main.redraw(),
    reopen,
    reload: async () => {
      await attempt(() => mine.page.load());
      redrawFrame();
    },
  };
  /** @type {Shown} */
  const mine = { key, room, place: given, leave, page: room.open(given), loaded: false };
  return mine;
}

/** A new page starts at its top, and screen readers at its title. */
function arrive() {
  byId("main").scrollTop = 0;
  const inDialog = document.querySelector("dialog[open]") !== null;
  if (!inDialog) /** @type {HTMLElement | null} */ (document.querySelector("#main h1"))?.focus({ preventScroll: true });
}

function redrawFrame() {
  document.documentElement.dataset.room = shown?.room.name ?? "";
  document.documentElement.dataset.frame = shown?.page.bare?.() ? "bare" : "full";
  redrawAll();
  document.title = shown ? [shown.page.title(), t("common-product")].join(" · ") : t("common-product");
}

/** @type {Set<string>} rooms that changed since the page began to read them again */
const changedRooms = new Set();
/** The newest of the acts that changed them; beyond all when it has no number. */
let changedBy = 0;
let following = false;

/**
 * Follows a change. Many changes in a row (the command line beside the window) are followed together: while the page
 * reads, what else changes is only noted, and read once at the end.
 * @param {import("./bridge/events.js").Changed} changed
 */
async function follow(changed) {
  takeStack(changed);
  for (const room of changed.rooms) changedRooms.add(room);
  changedBy = Math.max(changedBy, changed.act ?? Infinity);
  if (following) return;
  following = true;
  try {
    while (changedRooms.size > 0) await readChanged();
  } finally {
    following = false;
  }
}

async function readChanged() {
  const [rooms, act] = [[...changedRooms], changedBy];
  changedRooms.clear();
  changedBy = 0;
  if (rooms.includes("chapter")) await readChapter();
  const mine = shown;
  if (mine && mine.page.rooms.some((room) => rooms.includes(room)) && !(await loads(mine, act))) return go(mine.room.name);
  if (mine === shown) redrawFrame();
}

/** Asks again for a shown page; false when its record is gone, as after undoing what had made it. @param {Shown} mine @param {number} act */
async function loads(mine, act) {
  try {
    await mine.page.load(act);
    return true;
  } catch (failure) {
    if (failure instanceof CallError && failure.kind === "not_found" && mine.place.names.length > 1) return false;
    throw failure;
  }
}

/** A window left open over midnight shows the new day when it is looked at again. */
async function noticeNewDay() {
  const before = todayIs();
  if (document.visibilityState !== "visible" || !session.chapter) return;
  await readSession();
  if (todayIs() !== before) await shown?.place.reload();
}

function startKeys() {
  const { signal } = living;
  const anywhere = { signal, inFields: true };
  const whenOpen = (/** @type {() => void} */ act) => () => session.chapter && !document.querySelector("dialog[open]") && act();
  onKeys("mod+k", whenOpen(openFind), anywhere);
  onKeys("mod+z", whenOpen(() => void undo()), { signal });
  onKeys("mod+shift+z", whenOpen(() => void redo()), { signal });
  onKeys("mod+y", whenOpen(() => void redo()), { signal });
  onKeys("mod+n", whenOpen(() => shown?.page.create?.()), anywhere);
  onKeys("?", whenOpen(openHelp), { signal });
}

const pageView = () =>
  shown?.loaded ? keyed(shown.key, html`<div class="page" data-room=${shown.room.name}>${shown.page.view()}</div>`) : nothing;

const roomsView = () => {
  byId("rooms").setAttribute("aria-label", t("common-main-navigation"));
  byId("undo-bar").setAttribute("aria-label", t("common-undo-bar"));
  const { chapter } = session;
  if (!chapter) return nothing;
  return html`
    <a class="chapter" href=${at("settings")} title=${t("common-chapter-facts")}>
      ${seal({ text: chapter.seal_text || chapter.city || chapter.name, picture: chapter.seal_picture })}
      <span><b>${chapter.name}</b><small>${chapter.guild || chapter.city}</small></span></a>
    ${ROOMS.filter((room) => room.listed === "main").map(roomLink)}
    <div class="room-foot">
      <button type="button" class="room" data-test="find" @click=${openFind}>${icon("search")}<span>${t("common-find")}</span><kbd>${keyName("mod+k")}</kbd></button>
      ${ROOMS.filter((room) => room.listed === "foot").map(roomLink)}
    </div>`;
};

/** @param {Room} room */
const roomLink = (room) => html`<a class="room" href=${at(room.name)} data-test="room-${room.name}"
  aria-current=${shown?.room === room ? "page" : nothing}>${icon(room.icon)}<span>${t(room.title)}</span></a>`;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

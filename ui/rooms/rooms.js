/** The rooms of the window, in the order of the list at the left. A room is found by the first name of the hash. */
import { openCheckIn } from "./attendance/check-in.js";
import { openVisitors } from "./attendance/visitors.js";
import { openCommittee } from "./committee/page.js";
import { openDesk } from "./desk/page.js";
import { openHistory } from "./history/page.js";
import { openLetters } from "./letters/page.js";
import { openLive } from "./live/page.js";
import { openPeople } from "./people/page.js";
import { openTrends } from "./retrospectives/trends.js";
import { openRota } from "./rota/page.js";
import { openSalons } from "./salons/page.js";
import { openSettings } from "./settings/page.js";
import { openSpeakers } from "./speakers/page.js";
import { openStart } from "./start/page.js";
import { openVenues } from "./venues/page.js";

/** @typedef {import("../parts/page.js").OpenPage} OpenPage */

/**
 * @typedef {object} Room
 * @property {string} name  the first name of the hash
 * @property {OpenPage} open
 * @property {string} title the id of its name
 * @property {string} icon
 * @property {"main" | "foot" | "none"} listed where it stands in the list of rooms
 * @property {string} [first] the page meant when the hash names the room alone
 */

/** @type {Room[]} */
export const ROOMS = [
  { name: "desk", open: openDesk, title: "common-desk", icon: "home", listed: "main" },
  { name: "salons", open: openSalons, title: "common-salons", icon: "calendar-days", listed: "main" },
  { name: "speakers", open: openSpeakers, title: "common-speakers", icon: "mic-vocal", listed: "main" },
  { name: "letters", open: openLetters, title: "common-letters", icon: "message-circle", listed: "main", first: "outbox" },
  { name: "visitors", open: openVisitors, title: "common-visitors", icon: "users-round", listed: "main" },
  { name: "venues", open: openVenues, title: "common-venues", icon: "building-2", listed: "main" },
  { name: "rota", open: openRota, title: "common-rota", icon: "table", listed: "main" },
  { name: "trends", open: openTrends, title: "common-trends", icon: "chart-line", listed: "main" },
  { name: "committee", open: openCommittee, title: "common-committee", icon: "network", listed: "main" },
  { name: "people", open: openPeople, title: "common-people", icon: "users", listed: "main" },
  { name: "history", open: openHistory, title: "common-history", icon: "history", listed: "foot" },
  { name: "settings", open: openSettings, title: "common-settings", icon: "settings", listed: "foot" },
  { name: "check-in", open: openCheckIn, title: "attendance-check-in-page", icon: "user-check", listed: "none" },
  { name: "live", open: openLive, title: "live-room", icon: "timer", listed: "none" },
  { name: "start", open: openStart, title: "common-start", icon: "home", listed: "none" },
];

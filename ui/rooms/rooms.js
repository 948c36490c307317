/** The rooms of the window, in the order of the list at the left. A room is found by the first name of the hash. */
import { openStart } from "./start/page.js";

/** @typedef {import("../parts/page.js").OpenPage} OpenPage */

/**
 * @typedef {object} Room
 * @property {string} name  the first name of the hash
 * @property {OpenPage} open
 * @property {string} title the id of its name
 * @property {string} icon
 * @property {"main" | "foot" | "none"} listed where it stands in the list of rooms
 */

/** @type {Room[]} */
export const ROOMS = [
  { name: "start", open: openStart, title: "common-start", icon: "home", listed: "none" },
];

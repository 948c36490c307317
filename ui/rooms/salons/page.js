/**
 * The salons room: the list at `#/salons`, one salon at `#/salons/<id>/<tab>`.
 *
 * For tests: data-test = plan-salon (list), salon rows by data-id; on the salon page the tabs tab-overview,
 * tab-run-sheet, tab-roles, tab-preparation, tab-sign-ups, tab-materials, tab-discussion, tab-share, tab-retrospective (the
 * first one once the salon is over).
 */
import { openList } from "./list.js";
import { openSalon } from "./salon.js";

/** @type {import("../../parts/page.js").OpenPage} */
export const openSalons = (place) => (place.names[1] ? openSalon(place) : openList(place));

/** Seats of roles: which are filled, which are open, and what a role is called. */
import { message, t } from "../../text.js";

/** @typedef {import("../../bridge/types.d.ts").Salon} Salon */
/** @typedef {import("../../bridge/types.d.ts").RoleLine} RoleLine */

/** Whether somebody still has the role: neither declined nor replaced. @param {{state: string}} person */
export const fills = ({ state }) => state === "asked" || state === "accepted";

/** How many seats of a role are filled. @param {RoleLine} role */
export const filledSeats = (role) => role.people.filter(fills).length;

/** How many people the roles still lack. @param {Salon} salon */
export const openSeats = (salon) => salon.roles.reduce((sum, role) => sum + Math.max(0, role.needed - filledSeats(role)), 0);

/** What a role is called. @param {Salon} salon @param {string} code */
export const roleName = (salon, code) => message(salon.roles.find((role) => role.role === code)?.label) || t(`role-${code}`);

/** The next group without a lead gets the new one; other roles have no group. @param {Salon} salon @param {string} role */
export const nextGroup = (salon, role) => (role === "group_lead" ? (salon.groups.find((group) => group.lead === null)?.number ?? null) : null);

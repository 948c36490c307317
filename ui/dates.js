/**
 * Dates and times as the window shows and reads them. Everywhere else they are texts: `YYYY-MM-DD` and `HH:MM`. Today
 * comes from the core, so that the window and the chapter never disagree about the day.
 */
import { language, t } from "./text.js";

let today = "";

/** Today, as the core says it. */
export const todayIs = () => today;

/** @param {string} date */
export function setToday(date) {
  today = date;
}

/** The parts of a date. @param {string} date */
export function partsOf(date) {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}

/** Days since an arbitrary origin: the difference of two is a number of days. @param {string} date */
const dayNumber = (date) => {
  const { year, month, day } = partsOf(date);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
};

/** Days from today until `date`; negative when past. @param {string} date */
export const daysUntil = (date) => dayNumber(date) - dayNumber(today);

/** @param {string} date @param {number} days */
export const addDays = (date, days) => new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);

/** 1 Monday … 7 Sunday. @param {string} date */
export const weekday = (date) => ((dayNumber(date) + 3) % 7) + 1;

/** 周六. @param {number} number 1 Monday … 7 Sunday */
export const weekdayName = (number) => t(`weekday-${number}`);

/** 六, for the head of a month. @param {number} number */
export const weekdayLetter = (number) => (language() === "en" ? weekdayName(number).slice(0, 2) : weekdayName(number).slice(-1));

/** 12月. @param {number} number 1 to 12 */
export const monthName = (number) => t(`month-${number}`);

/** @param {string} date */
const words = (date) => {
  const { year, month, day } = partsOf(date);
  return { year, month: monthName(month), day, weekday: weekdayName(weekday(date)) };
};

/** 12月12日 周六, with the year when it is not this year's. @param {string} date */
export function sayDate(date) {
  const said = words(date);
  return partsOf(date).year === partsOf(today).year ? t("common-date", said) : t("common-date-year", said);
}

/** 12月12日. @param {string} date */
export const sayDay = (date) => t("common-day", words(date));

/** 2026年12月. @param {string} date */
export const sayMonth = (date) => t("common-month", words(date));

/** 还有20天 / 今天 / 3天前. @param {string} date */
export function sayDistance(date) {
  const days = daysUntil(date);
  if (days === 0) return t("common-today");
  if (days === 1) return t("common-tomorrow");
  if (days === -1) return t("common-yesterday");
  return days > 0 ? t("common-in-days", { days }) : t("common-days-ago", { days: -days });
}

/**
 * A date as people type it: 2026-12-12, 2026/12/12, 12-12, 12月12日. Without a year the next such day is meant.
 * @param {string} typed
 * @returns {string | null} null when it is no date
 */
export function readDate(typed) {
  const numbers = fullWidthToAscii(typed).match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length === 3) return checkedDate(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0);
  if (numbers.length !== 2) return null;
  const [month = 0, day = 0] = numbers;
  const { year } = partsOf(today);
  const here = checkedDate(year, month, day);
  return here !== null && here < today ? checkedDate(year + 1, month, day) : here;
}

/** @param {number} year @param {number} month @param {number} day */
function checkedDate(year, month, day) {
  const full = year < 100 ? 2000 + year : year;
  const made = new Date(Date.UTC(full, month - 1, day));
  const same = made.getUTCFullYear() === full && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return same ? made.toISOString().slice(0, 10) : null;
}

/**
 * A time as people type it: 14:00, 14：00, 1400, 14点30, 9.
 * @param {string} typed
 * @returns {string | null}
 */
export function readTime(typed) {
  const text = fullWidthToAscii(typed).trim();
  const packed = /^(\d{1,2})(\d{2})$/.exec(text);
  const parted = /^(\d{1,2})(?:\D+(\d{1,2})?\D*)?$/.exec(text);
  const found = packed ?? parted;
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

/**
 * A moment of the day as people type it from a watch: as `readTime`, and with seconds: 14:05:30, 140530.
 * @param {string} typed
 * @returns {string | null} HH:MM, or HH:MM:SS where seconds were given
 */
export function readMoment(typed) {
  const text = fullWidthToAscii(typed).trim();
  const found = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{1,2})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text);
  if (!found) return readTime(text);
  const minute = readTime(`${found[1]}:${found[2]}`);
  const second = Number(found[3]);
  return minute !== null && second < 60 ? `${minute}:${pad(second)}` : null;
}

/**
 * Whole minutes, heads and the like as people type them.
 * @param {string} typed
 * @returns {number | null}
 */
export function readCount(typed) {
  const found = /^\s*(\d{1,6})\s*\D*$/.exec(fullWidthToAscii(typed));
  return found ? Number(found[1]) : null;
}

/** "14:00" plus minutes; past midnight it goes round. @param {string} time @param {number} minutes */
export function addMinutes(time, minutes) {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const total = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return `${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
}

/** @param {number} number */
const pad = (number) => String(number).padStart(2, "0");

/** @param {string} text */
const fullWidthToAscii = (text) => text.normalize("NFKC");

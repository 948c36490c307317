/**
 * The salon that the window was told of last. The host answers with what is different since (`SalonNews`); here the salon is
 * put together again. Rows that are as before stay the same objects.
 */
import { call } from "./call.js";

/** @typedef {import("./types.d.ts").SalonNews} SalonNews */
/** @typedef {import("./types.d.ts").Salon} Salon */
/** @typedef {import("./types.d.ts").Segment} Segment */
/** @template T @typedef {import("./types.d.ts").Saved<T>} Saved */

/** The salon with the last act that is surely in it. @type {{act: number, salon: Salon} | null} */
let held = null;

/** Acts whose answer has not come yet. @type {Set<Promise<unknown>>} */
const underWay = new Set();

/**
 * Does an act about a salon.
 * @param {string} command
 * @param {Record<string, unknown>} args
 * @returns {Promise<Saved<Salon>>}
 */
export function changeSalon(command, args) {
  const answer = /** @type {Promise<Saved<SalonNews>>} */ (call(command, args)).then(async ({ value, warnings }) => ({ value: await take(value), warnings }));
  underWay.add(answer);
  const end = () => void underWay.delete(answer);
  answer.then(end, end);
  return answer;
}

/**
 * The salon as it stands. With an act it is enough that this one is in it: after an act of the window itself its answer
 * has told everything, and nothing is asked.
 * @param {{id: string, act?: number}} wanted
 * @returns {Promise<Salon>}
 */
export async function showSalon({ id, act = Infinity }) {
  await Promise.allSettled(underWay);
  if (held?.salon.id === id && held.act >= act) return held.salon;
  return ask(id);
}

/** @param {string} id @returns {Promise<Salon>} */
async function ask(id) {
  const known = held;
  return take(await call("events_show", { id, held: known?.salon.id === id ? known.act : null }));
}

/** Takes news over. When they follow on something else than what is held (an answer overtook another), all is asked for. @param {SalonNews} news @returns {Promise<Salon>} */
async function take(news) {
  const { since, act, salon } = news;
  if (since !== null) {
    const before = held?.salon.id === salon.id && held.act === since ? held.salon : null;
    if (!before) {
      held = null;
      return ask(salon.id);
    }
    salon.segments = rowsAfter(before.segments, news);
  }
  held = { act, salon };
  return salon;
}

/** @param {Segment[]} before @param {SalonNews} news @returns {Segment[]} */
function rowsAfter(before, { order, rows, moved }) {
  const known = order && new Map(before.map((row) => [row.id, row]));
  const after = order && known ? order.map((id) => /** @type {Segment} */ (known.get(id))) : [...before];
  for (const [at, row] of rows) after[at] = row;
  for (const [at, start, end] of moved) after[at] = { .../** @type {Segment} */ (after[at]), position: at + 1, start, end };
  return after;
}

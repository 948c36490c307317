/**
 * One call to the host, and its failure in one shape. Only the files of this folder touch `window.__TAURI__`.
 */

/**
 * @typedef {object} Refusal what the core answers when it refuses or fails
 * @property {string} code       stable, kebab-case; `error-<code>` is its text
 * @property {string} kind       usage, rule, file or bug
 * @property {Record<string, unknown>} arguments
 * @property {string | null} field the field of a form that it is about
 * @property {string} message    the sentence, as the host speaks it
 */

/** A refusal as an exception: thrown by every command, read by forms and toasts. */
export class CallError extends Error {
  /** @param {Refusal} refusal */
  constructor(refusal) {
    super(refusal.message);
    this.name = "CallError";
    this.code = refusal.code;
    this.kind = refusal.kind;
    this.arguments = refusal.arguments;
    this.field = refusal.field;
  }
}

/**
 * Calls a command of the host.
 * @template T
 * @param {string} command
 * @param {Record<string, unknown>} [args]
 * @returns {Promise<T>}
 */
export async function call(command, args) {
  try {
    return await window.__TAURI__.core.invoke(command, args);
  } catch (failure) {
    throw new CallError(refusal(failure));
  }
}

/**
 * Whatever was thrown, as a refusal: the host's own object, or a text of the webview (a denied command, a lost host).
 * @param {unknown} failure
 * @returns {Refusal}
 */
function refusal(failure) {
  if (failure !== null && typeof failure === "object" && "code" in failure) {
    const given = /** @type {Partial<Refusal> & {code: string}} */ (failure);
    return { kind: "bug", arguments: {}, field: null, message: given.code, ...given };
  }
  const said = failure instanceof Error ? failure.message : String(failure);
  return { code: "host", kind: "bug", arguments: { said }, field: null, message: said };
}

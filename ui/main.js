/** Where the window starts: preferences and texts first, then the frame; `data-ready` says that the first page is drawn. */
import { complain } from "./parts/says.js";
import { startPreferences } from "./preferences.js";
import { startShell } from "./shell.js";

window.addEventListener("error", (event) => complain(event.error ?? event.message));
window.addEventListener("unhandledrejection", (event) => complain(event.reason));

await startPreferences();
await startShell();
document.documentElement.dataset.ready = "yes";

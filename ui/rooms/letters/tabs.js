/** The room's two tabs. */
import { tabs } from "../../parts/page.js";
import { at } from "../../router.js";
import { t } from "../../text.js";

/** @param {"outbox" | "templates"} current */
export const roomTabs = (current) =>
  tabs(t("common-letters"), [
    { href: at("letters", "outbox"), text: t("letters-outbox"), current: current === "outbox", test: "tab-outbox" },
    { href: at("letters", "templates"), text: t("letters-templates"), current: current === "templates", test: "tab-templates" },
  ]);

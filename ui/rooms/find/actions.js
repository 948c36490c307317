/** What the palette can do besides finding: go to a room, plan a salon, switch the light. */
import { prefer, preferences } from "../../preferences.js";
import { go } from "../../router.js";
import { t } from "../../text.js";
import { attempt, say } from "../../parts/says.js";
import { events_home } from "../../bridge/commands.js";
import { newLetter } from "../letters/prepare.js";
import { ROOMS } from "../rooms.js";
import { planSalon } from "../salons/plan.js";
import { openRescue } from "../salons/rescue.js";

/** @returns {{name: string, icon: string, act: () => void}[]} */
export const actions = () => [
  { name: t("salons-plan"), icon: "calendar-plus", act: () => void planSalon() },
  { name: t("letters-write"), icon: "pencil", act: () => void newLetter() },
  { name: t("find-rescue"), icon: "triangle-alert", act: () => void rescueNext() },
  { name: t("find-check-in"), icon: "user-check", act: () => go("check-in") },
  ...ROOMS.filter((room) => room.listed !== "none").map((room) => ({
    name: t("find-go", { room: t(room.title) }),
    icon: room.icon,
    act: () => go(room.name),
  })),
  { name: t("find-theme"), icon: "moon", act: () => void prefer({ theme: isDark() ? "light" : "dark" }) },
  { name: t("find-language"), icon: "languages", act: () => void prefer({ language: preferences().language === "en" ? "zh-CN" : "en" }) },
];

/** The coming salon is the one that is in trouble. */
const rescueNext = () =>
  attempt(async () => {
    const { next } = await events_home();
    if (next) openRescue(next);
    else say(t("find-rescue-none"));
  });

const isDark = () => {
  const { theme } = preferences();
  return theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
};

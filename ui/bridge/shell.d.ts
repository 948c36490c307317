/** What the commands of the shell itself give: the open file, this computer's preferences, papers on disk. */
import type { ActLine, Error, Lang, Message } from "./types.d.ts";

export type OpenFile = {
  /** The open file; null: no chapter is open. */
  file: string | null;
  today: string;
  read_only: boolean;
  /** What should be known of the opening. */
  notices: Message[];
  /** Why the chapter of the last time was not opened. */
  failed: { path: string; error: Error } | null;
};
export type Recent = { path: string; name: string; exists: boolean };
export type HistoryQuery = { on: string | null; before: number | null; limit: number | null };
export type HistoryPage = { acts: ActLine[]; more: boolean };
export type Preferences = { language: Lang; theme: "system" | "light" | "dark" };
export type Written = {
  path: string;
  /** Pages of a PDF, pieces of a picture. */
  pages: number;
  /** What the paper says about its version. */
  version: string;
};

/** Somebody who has a sheet of their own. */
export type OnSheet = {
  id: string;
  name: string;
  /** What they are on the day, in the language of documents. */
  roles: string[];
};

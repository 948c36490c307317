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
/** An answer with the act that gave it: a page that takes it over need not ask for this act again. */
export type Numbered<T> = T & { act: number };
export type Recent = { path: string; name: string; exists: boolean };
export type HistoryQuery = { on: string | null; before: number | null; limit: number | null };
export type HistoryPage = { acts: ActLine[]; more: boolean };
export type Preferences = { language: Lang; theme: "system" | "light" | "dark"; sound: boolean };
export type Written = {
  path: string;
  /** Pages of a PDF, pieces of a picture. */
  pages: number;
  /** What the paper says about its version. */
  version: string;
};

/** A document: which, and of what. */
export type Wanted =
  | { document: "run_sheet" | "agenda"; event: string; version: number | null }
  | { document: "person_sheet"; event: string; person: string | null }
  | { document: "paper"; event: string; paper: string }
  | { document: "invitation" | "certificate"; event: string; speaker: string }
  | { document: "contacts" | "poster" | "sign_ups" | "retrospective" | "recap"; event: string }
  | { document: "tasks"; event: string; person: string | null }
  | { document: "trends"; from: string | null; to: string | null }
  | { document: "speaker_list" }
  | { document: "venue_sheet"; venue: string }
  | { document: "year_calendar"; year: number }
  | { document: "rota"; from: string | null; to: string | null };

export type Form = "pdf" | "png" | "wechat" | "xlsx" | "docx" | "ics" | "vcf" | "csv" | "md" | "html";

/** How a document is wanted. */
export type Asked = {
  form: Form;
  /** Whether a paper for the committee lists everybody's number. */
  contacts: boolean;
  lang: Lang;
  /** null: the chapter's own look. */
  theme: "paper" | "modern" | "festive" | null;
  /** How a calendar file cuts a salon. */
  calendar: "event" | "segments";
};

/** A form in which a document can be had; `first`: people use it often. */
export type Offered = { form: Form; first: boolean };

/** One document of the archive of a salon. */
export type Pick = { wanted: Wanted; form: Form };
export type Listed = Pick & { name: string };
/** How far an archive has come; `name`: the document that is made now, empty at the end. */
export type Progress = { job: string; done: number; of: number; name: string };

/** Somebody who has a sheet of their own. */
export type OnSheet = {
  id: string;
  name: string;
  /** What they are on the day, in the language of documents. */
  roles: string[];
};

/** Whether a letter's body fitted into what the mail program was handed. */
export type Mailed = { whole: boolean };

/**
 * The commands of the host, one function each, under the host's own names: `<room>_<operation>`. The list equals the
 * commands that src-tauri registers and permits; a test compares the three.
 */
import { call } from "./call.js";
import { changeSalon, showSalon } from "./salon.js";

/** @import * as S from "./shell.d.ts" */
/** @import * as T from "./types.d.ts" */

// desk: the file itself
/** @returns {Promise<S.OpenFile>} */
export const desk_status = () => call("desk_status");
/** @param {{path: string | null, name: string, city: string}} args @returns {Promise<S.OpenFile>} */
export const desk_create = (args) => call("desk_create", args);
/** @param {{path: string}} args @returns {Promise<S.OpenFile>} */
export const desk_open = (args) => call("desk_open", args);
/** @returns {Promise<void>} */
export const desk_close = () => call("desk_close");
/** @param {{path: string | null}} args @returns {Promise<S.OpenFile>} */
export const desk_sample = (args) => call("desk_sample", args);
/** @returns {Promise<S.Recent[]>} */
export const desk_recent = () => call("desk_recent");
/** @param {{expected: number | null}} args @returns {Promise<T.ActLine>} */
export const desk_undo = (args) => call("desk_undo", args);
/** @param {{expected: number | null}} args @returns {Promise<T.ActLine>} */
export const desk_redo = (args) => call("desk_redo", args);
/** @returns {Promise<T.StackView>} */
export const desk_stack = () => call("desk_stack");
/** @param {{query: S.HistoryQuery}} args @returns {Promise<S.HistoryPage>} */
export const desk_history = (args) => call("desk_history", args);
/** @param {{seq: number}} args @returns {Promise<T.ActLine>} */
export const desk_take_back = (args) => call("desk_take_back", args);
/** @param {{hash: string}} args @returns {Promise<ArrayBuffer>} */
export const desk_picture = (args) => call("desk_picture", args);
/** @param {{path: string}} args @returns {Promise<void>} */
export const desk_copy = (args) => call("desk_copy", args);
/** @returns {Promise<string | null>} */
export const desk_pick_open = () => call("desk_pick_open");
/** @param {{name: string}} args @returns {Promise<string | null>} */
export const desk_pick_save = (args) => call("desk_pick_save", args);
/** @returns {Promise<string | null>} */
export const desk_pick_table = () => call("desk_pick_table");
/** @param {{path: string}} args @returns {Promise<void>} */
export const desk_show_in_folder = (args) => call("desk_show_in_folder", args);
/** @returns {Promise<S.Preferences>} */
export const desk_preferences = () => call("desk_preferences");
/** @param {{preferences: S.Preferences}} args @returns {Promise<void>} */
export const desk_set_preferences = (args) => call("desk_set_preferences", args);

// chapter
/** @returns {Promise<T.Chapter>} */
export const chapter_show = () => call("chapter_show");
/** @param {{fields: T.ChapterFields}} args @returns {Promise<T.Chapter>} */
export const chapter_edit = (args) => call("chapter_edit", args);
/** @param {{bytes: string | null}} args @returns {Promise<T.Chapter>} */
export const chapter_set_seal_picture = (args) => call("chapter_set_seal_picture", args);
/** @param {{key: string, value: number | null}} args @returns {Promise<T.Chapter>} */
export const chapter_set_rule = (args) => call("chapter_set_rule", args);
/** @param {{year: number}} args @returns {Promise<T.CalendarYear>} */
export const chapter_calendar = (args) => call("chapter_calendar", args);
/** @param {{date: string, kind: string, name: string}} args @returns {Promise<T.CalendarYear>} */
export const chapter_set_day = (args) => call("chapter_set_day", args);
/** @param {{date: string}} args @returns {Promise<T.CalendarYear>} */
export const chapter_clear_day = (args) => call("chapter_clear_day", args);
/** @param {{year: number, announced: boolean}} args @returns {Promise<T.CalendarYear>} */
export const chapter_set_year = (args) => call("chapter_set_year", args);

// people
/** @param {{query: string, offset: number, limit: number}} args @returns {Promise<T.PeoplePage>} */
export const people_list_page = (args) => call("people_list_page", args);
/** @param {{id: string}} args @returns {Promise<T.PersonPage>} */
export const people_show = (args) => call("people_show", args);
/** @param {{fields: T.PersonFields}} args @returns {Promise<T.Saved<T.Person>>} */
export const people_add = (args) => call("people_add", args);
/** @param {{id: string, fields: T.PersonFields}} args @returns {Promise<T.Saved<T.Person>>} */
export const people_edit = (args) => call("people_edit", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const people_remove = (args) => call("people_remove", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const people_erase = (args) => call("people_erase", args);
/** @param {{id: string, bytes: string | null}} args @returns {Promise<T.Person>} */
export const people_set_photo = (args) => call("people_set_photo", args);
/** @param {{fields: T.PersonFields, except: string | null}} args @returns {Promise<T.Duplicate[]>} */
export const people_likely_duplicates = (args) => call("people_likely_duplicates", args);
/** @param {{query: string, limit: number}} args @returns {Promise<T.Choice[]>} */
export const people_choose = (args) => call("people_choose", args);

// committee
/** @param {{on: string | null}} args @returns {Promise<T.Chart>} */
export const committee_chart = (args) => call("committee_chart", args);
/** @param {{office: string | null}} args @returns {Promise<T.Term[]>} */
export const committee_history = (args) => call("committee_history", args);
/** @param {{appointment: T.Appointment}} args @returns {Promise<T.Saved<T.Term>>} */
export const committee_appoint = (args) => call("committee_appoint", args);
/** @param {{term: string, ending: T.Ending}} args @returns {Promise<T.Term>} */
export const committee_end = (args) => call("committee_end", args);
/** @param {{term: string, fields: T.TermFields}} args @returns {Promise<T.Saved<T.Term>>} */
export const committee_edit_term = (args) => call("committee_edit_term", args);
/** @param {{term: string}} args @returns {Promise<void>} */
export const committee_remove_term = (args) => call("committee_remove_term", args);

// speakers
/** @returns {Promise<T.Speaker[]>} */
export const speakers_list = () => call("speakers_list");
/** @returns {Promise<T.BoardColumn[]>} */
export const speakers_board = () => call("speakers_board");
/** @param {{id: string}} args @returns {Promise<T.SpeakerPage>} */
export const speakers_show = (args) => call("speakers_show", args);
/** @param {{person: string | null, person_fields: T.PersonFields | null, fields: T.SpeakerFields}} args @returns {Promise<T.Saved<T.Speaker>>} */
export const speakers_add = (args) => call("speakers_add", args);
/** @param {{id: string, fields: T.SpeakerFields}} args @returns {Promise<T.Speaker>} */
export const speakers_edit = (args) => call("speakers_edit", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const speakers_remove = (args) => call("speakers_remove", args);
/** @param {{id: string, stage: string, on_date: string | null, note: string, try_again_on: string | null}} args @returns {Promise<T.Saved<T.Speaker>>} */
export const speakers_set_stage = (args) => call("speakers_set_stage", args);
/** @param {{id: string, stage: string}} args @returns {Promise<T.Step>} */
export const speakers_step = (args) => call("speakers_step", args);
/** @param {{id: string, fields: T.ContactFields, next: T.NextAction | null}} args @returns {Promise<T.Saved<T.Speaker>>} */
export const speakers_log_contact = (args) => call("speakers_log_contact", args);
/** @param {{contact: string, fields: T.ContactFields}} args @returns {Promise<T.Saved<T.Speaker>>} */
export const speakers_edit_contact = (args) => call("speakers_edit_contact", args);
/** @param {{contact: string}} args @returns {Promise<T.Speaker>} */
export const speakers_remove_contact = (args) => call("speakers_remove_contact", args);
/** @param {{id: string, next: T.NextAction}} args @returns {Promise<T.Speaker>} */
export const speakers_set_next_action = (args) => call("speakers_set_next_action", args);
/** @returns {Promise<T.Today[]>} */
export const speakers_today = () => call("speakers_today");
/** @param {{speaker: string, fields: T.PromiseFields}} args @returns {Promise<T.SpeakerPage>} */
export const speakers_add_promise = (args) => call("speakers_add_promise", args);
/** @param {{id: string, fields: T.PromiseFields}} args @returns {Promise<T.SpeakerPage>} */
export const speakers_edit_promise = (args) => call("speakers_edit_promise", args);
/** @param {{id: string}} args @returns {Promise<T.SpeakerPage>} */
export const speakers_remove_promise = (args) => call("speakers_remove_promise", args);
/** @param {{id: string, state: string, on_date: string | null}} args @returns {Promise<T.SpeakerPage>} */
export const speakers_set_promise = (args) => call("speakers_set_promise", args);

// letters
/** @param {{kind: T.LetterKind, event: string | null, speaker: string | null, lang: string | null}} args @returns {Promise<T.Draft>} */
export const letters_draft = (args) => call("letters_draft", args);
/** @param {{kind: T.LetterKind, lang: string, subject: string, body: string, event: string | null, speaker: string | null}} args @returns {Promise<T.Draft>} */
export const letters_preview = (args) => call("letters_preview", args);
/** @returns {Promise<T.Outbox>} */
export const letters_outbox = () => call("letters_outbox");
/** @param {{speaker: string | null, event: string | null}} args @returns {Promise<T.Letter[]>} */
export const letters_of = (args) => call("letters_of", args);
/** @param {{id: string}} args @returns {Promise<T.Letter>} */
export const letters_show = (args) => call("letters_show", args);
/** @param {{lang: string, speaker: string | null}} args @returns {Promise<T.Template[]>} */
export const letters_templates = (args) => call("letters_templates", args);
/** @param {{kind: T.LetterKind, lang: string, event: string | null, speaker: string | null}} args @returns {Promise<T.Placeholder[]>} */
export const letters_placeholders = (args) => call("letters_placeholders", args);
/** @param {{kind: T.LetterKind, event: string | null, speaker: string | null, lang: string | null, send_on: string | null}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_prepare = (args) => call("letters_prepare", args);
/** @param {{id: string, fields: T.LetterFields}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_edit = (args) => call("letters_edit", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_refill = (args) => call("letters_refill", args);
/** @param {{id: string, by: T.SentBy, on_date: string | null}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_mark_sent = (args) => call("letters_mark_sent", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_unsend = (args) => call("letters_unsend", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_drop = (args) => call("letters_drop", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_take_up = (args) => call("letters_take_up", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const letters_remove = (args) => call("letters_remove", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Letter>>} */
export const letters_correct = (args) => call("letters_correct", args);
/** @param {{kind: T.LetterKind, lang: string, speaker: string | null, subject: string, body: string}} args @returns {Promise<T.Template>} */
export const letters_set_template = (args) => call("letters_set_template", args);
/** @param {{kind: T.LetterKind, lang: string, speaker: string | null}} args @returns {Promise<T.Template>} */
export const letters_reset_template = (args) => call("letters_reset_template", args);
/** Hands the letter to the mail program; `whole`: its body fitted in. @param {{id: string}} args @returns {Promise<S.Mailed>} */
export const letters_mail = (args) => call("letters_mail", args);
/** @param {{id: string, path: string, overwrite: boolean}} args @returns {Promise<void>} */
export const letters_save = (args) => call("letters_save", args);

// live: the running salon
/** @param {{event: string}} args @returns {Promise<T.Live>} */
export const live_show = (args) => call("live_show", args);
/** @param {{event: string, fields: T.StartFields}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_start = (args) => call("live_start", args);
/** @param {{event: string, expected: string | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_next = (args) => call("live_next", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_back = (args) => call("live_back", args);
/** @param {{event: string, segment: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_go_to = (args) => call("live_go_to", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_pause = (args) => call("live_pause", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_resume = (args) => call("live_resume", args);
/** @param {{event: string, segment: string | null, skipped: boolean | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_skip = (args) => call("live_skip", args);
/** @param {{event: string, segment: string | null, minutes: number}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_add_minutes = (args) => call("live_add_minutes", args);
/** @param {{event: string, segment: string, start: string | null, end: string | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_set = (args) => call("live_set", args);
/** @param {{event: string, rows: T.TableRow[]}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_set_table = (args) => call("live_set_table", args);
/** @param {{event: string, segment: string, before: string | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_move_row = (args) => call("live_move_row", args);
/** @param {{event: string, at: string | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_finish = (args) => call("live_finish", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_reopen = (args) => call("live_reopen", args);
/** @param {{event: string, index: number, key: string | null}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_recover = (args) => call("live_recover", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Live>>} */
export const live_reset = (args) => call("live_reset", args);

// projector: the window for the audience
/** @param {{event: string}} args @returns {Promise<void>} */
export const projector_open = (args) => call("projector_open", args);
/** @returns {Promise<void>} */
export const projector_close = () => call("projector_close");

// attendance
/** @param {{event: string}} args @returns {Promise<T.Attendance>} */
export const attendance_show = (args) => call("attendance_show", args);
/** @param {{event: string, fields: T.EntryFields}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_set_entry = (args) => call("attendance_set_entry", args);
/** @param {{event: string, bytes: string | null}} args @returns {Promise<T.Attendance>} */
export const attendance_set_entry_picture = (args) => call("attendance_set_entry_picture", args);
/** @param {{event: string, fields: T.SignUpFields}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_add = (args) => call("attendance_add", args);
/** @param {{id: string, fields: T.SignUpFields}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_edit = (args) => call("attendance_edit", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_remove = (args) => call("attendance_remove", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const attendance_erase = (args) => call("attendance_erase", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_cancel = (args) => call("attendance_cancel", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_restore = (args) => call("attendance_restore", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_move_up = (args) => call("attendance_move_up", args);
/** @param {{id: string, payment: T.Payment}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_set_payment = (args) => call("attendance_set_payment", args);
/** @param {{event: string, path: string, mapping: T.Mapping}} args @returns {Promise<T.Import>} */
export const attendance_read_import = (args) => call("attendance_read_import", args);
/** @param {{event: string, text: string}} args @returns {Promise<T.Import>} */
export const attendance_read_chain = (args) => call("attendance_read_chain", args);
/** @param {{event: string, rows: T.ImportPick[], add_people: boolean}} args @returns {Promise<T.Saved<T.Attendance>>} */
export const attendance_take = (args) => call("attendance_take", args);
/** @param {{event: string, id: string, at: string | null}} args @returns {Promise<S.Numbered<T.CheckedIn>>} */
export const attendance_check_in = (args) => call("attendance_check_in", args);
/** @param {{event: string, id: string}} args @returns {Promise<S.Numbered<T.CheckedIn>>} */
export const attendance_check_out = (args) => call("attendance_check_out", args);
/** @param {{event: string, fields: T.WalkIn}} args @returns {Promise<T.Saved<T.CheckedIn>>} */
export const attendance_walk_in = (args) => call("attendance_walk_in", args);
/** @param {{event: string, prize: string, seed: number | null, among: T.DrawAmong, exclude_winners: boolean}} args @returns {Promise<T.Draw>} */
export const attendance_draw = (args) => call("attendance_draw", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const attendance_remove_draw = (args) => call("attendance_remove_draw", args);
/** @param {{event: string | null, open_only: boolean}} args @returns {Promise<T.FollowUp[]>} */
export const attendance_followups = (args) => call("attendance_followups", args);
/** @param {{sign_up: string, step: T.FollowUpStep, on_date: string | null}} args @returns {Promise<T.Saved<T.FollowUp>>} */
export const attendance_set_follow_up = (args) => call("attendance_set_follow_up", args);
/** @param {{sign_up: string, fields: T.FollowUpFields}} args @returns {Promise<T.FollowUp>} */
export const attendance_edit_follow_up = (args) => call("attendance_edit_follow_up", args);
/** @param {{person: string}} args @returns {Promise<T.Visit[]>} */
export const attendance_history = (args) => call("attendance_history", args);

// venues
/** @returns {Promise<T.Venue[]>} */
export const venues_list = () => call("venues_list");
/** @param {{id: string}} args @returns {Promise<T.Venue>} */
export const venues_show = (args) => call("venues_show", args);
/** @param {{fields: T.VenueFields}} args @returns {Promise<T.Saved<T.Venue>>} */
export const venues_add = (args) => call("venues_add", args);
/** @param {{id: string, fields: T.VenueFields}} args @returns {Promise<T.Saved<T.Venue>>} */
export const venues_edit = (args) => call("venues_edit", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const venues_remove = (args) => call("venues_remove", args);
/** @param {{id: string, item: string, state: string, note: string | null}} args @returns {Promise<T.Venue>} */
export const venues_check = (args) => call("venues_check", args);
/** @param {{id: string, on_date: string | null, by: string | null, by_name: string, note: string}} args @returns {Promise<T.Saved<T.Venue>>} */
export const venues_inspect = (args) => call("venues_inspect", args);
/** @param {{inspection: string}} args @returns {Promise<T.Venue>} */
export const venues_remove_inspection = (args) => call("venues_remove_inspection", args);
/** @param {{id: string, bytes: string, caption: string}} args @returns {Promise<T.Venue>} */
export const venues_add_photo = (args) => call("venues_add_photo", args);
/** @param {{photo: string, caption: string}} args @returns {Promise<T.Venue>} */
export const venues_caption_photo = (args) => call("venues_caption_photo", args);
/** @param {{photo: string}} args @returns {Promise<T.Venue>} */
export const venues_remove_photo = (args) => call("venues_remove_photo", args);
/** @param {{id: string, heads: number}} args @returns {Promise<T.Fit>} */
export const venues_fit = (args) => call("venues_fit", args);

// events
/** @returns {Promise<T.Home>} */
export const events_home = () => call("events_home");
/** @returns {Promise<T.SalonLine[]>} */
export const events_list = () => call("events_list");
/** @param {{id: string, act?: number}} args act: enough that this one is in it @returns {Promise<T.Salon>} */
export const events_show = (args) => showSalon(args);
/** @param {{fields: T.PlanFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_plan = (args) => changeSalon("events_plan", args);
/** @param {{id: string, fields: T.EventFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit = (args) => changeSalon("events_edit", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const events_remove = (args) => call("events_remove", args);
/** @param {{id: string, status: string, reason: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_set_status = (args) => changeSalon("events_set_status", args);
/** @param {{event: string, part: string, after: string | null, fields: T.SegmentFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_segment = (args) => changeSalon("events_add_segment", args);
/** @param {{id: string, fields: T.SegmentFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_segment = (args) => changeSalon("events_edit_segment", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_segment = (args) => changeSalon("events_remove_segment", args);
/** @param {{id: string, part: string | null, before: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_move_segment = (args) => changeSalon("events_move_segment", args);
/** @param {{ids: string[], fields: T.SegmentFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_segments = (args) => changeSalon("events_edit_segments", args);
/** @param {{ids: string[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_segments = (args) => changeSalon("events_remove_segments", args);
/** @param {{ids: string[], part: string | null, before: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_move_segments = (args) => changeSalon("events_move_segments", args);
/** @param {{ids: string[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_duplicate_segments = (args) => changeSalon("events_duplicate_segments", args);
/** @param {{id: string, minutes: number}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_split_segment = (args) => changeSalon("events_split_segment", args);
/** @param {{ids: string[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_merge_segments = (args) => changeSalon("events_merge_segments", args);
/** @param {{event: string, part: string, after: string | null, rows: T.SegmentCopy[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_paste_segments = (args) => changeSalon("events_paste_segments", args);
/** @param {{event: string, segments: string[], title: string, target_minutes: number | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_block = (args) => changeSalon("events_add_block", args);
/** @param {{id: string, fields: T.BlockFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_block = (args) => changeSalon("events_edit_block", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_block = (args) => changeSalon("events_remove_block", args);
/** @param {{segment: string, fields: T.DutyFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_duty = (args) => changeSalon("events_add_duty", args);
/** @param {{id: string, fields: T.DutyFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_duty = (args) => changeSalon("events_edit_duty", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_duty = (args) => changeSalon("events_remove_duty", args);
/** @param {{event: string, text: string, replace: boolean, part: string | null, after: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_take_rows = (args) => changeSalon("events_take_rows", args);
/** @param {{event: string, part: string, after: string | null, text: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_line = (args) => changeSalon("events_add_line", args);
/** @param {{event: string, template: string, slot_minutes: number | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_apply_template = (args) => changeSalon("events_apply_template", args);
/** @param {{ids: string[]}} args @returns {Promise<T.SegmentCopies>} */
export const events_copy_segments = (args) => call("events_copy_segments", args);
/** @param {{event: string, text: string}} args @returns {Promise<T.RowsPreview>} */
export const events_read_rows = (args) => call("events_read_rows", args);
/** @param {{text: string}} args @returns {Promise<T.Completion[]>} */
export const events_complete = (args) => call("events_complete", args);
/** @returns {Promise<T.SheetTemplate[]>} */
export const events_templates = () => call("events_templates");
/** @param {{event: string, name: string}} args @returns {Promise<T.SheetTemplate>} */
export const events_save_template = (args) => call("events_save_template", args);
/** @param {{id: string, name: string}} args @returns {Promise<T.SheetTemplate>} */
export const events_rename_template = (args) => call("events_rename_template", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const events_remove_template = (args) => call("events_remove_template", args);
/** @param {{id: string, people: string[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_set_segment_people = (args) => changeSalon("events_set_segment_people", args);
/** @param {{event: string, role: string, person: string, group_number: number | null, state: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_assign = (args) => changeSalon("events_assign", args);
/** @param {{assignment: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_unassign = (args) => changeSalon("events_unassign", args);
/** @param {{assignment: string, state: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_set_assignment_state = (args) => changeSalon("events_set_assignment_state", args);
/** @param {{event: string, role: string, needed: number}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_set_needed = (args) => changeSalon("events_set_needed", args);
/** @param {{event: string, talk: number | null, speaker: string, topic: string | null, confirmed: boolean}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_set_speaker = (args) => changeSalon("events_set_speaker", args);
/** @param {{id: string, fields: T.AppearanceFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_appearance = (args) => changeSalon("events_edit_appearance", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_appearance = (args) => changeSalon("events_remove_appearance", args);
/** @param {{event: string, fields: T.MaterialFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_material = (args) => changeSalon("events_add_material", args);
/** @param {{id: string, fields: T.MaterialFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_material = (args) => changeSalon("events_edit_material", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_material = (args) => changeSalon("events_remove_material", args);
/** @param {{event: string, text: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_add_question = (args) => changeSalon("events_add_question", args);
/** @param {{id: string, text: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_question = (args) => changeSalon("events_edit_question", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_remove_question = (args) => changeSalon("events_remove_question", args);
/** @param {{id: string, before: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_move_question = (args) => changeSalon("events_move_question", args);
/** @param {{event: string, number: number, fields: T.GroupFields}} args @returns {Promise<T.Saved<T.Salon>>} */
export const events_edit_group = (args) => changeSalon("events_edit_group", args);

// versions
/** @param {{event: string, note: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const versions_publish = (args) => changeSalon("versions_publish", args);
/** @param {{event: string}} args @returns {Promise<T.Version[]>} */
export const versions_list = (args) => call("versions_list", args);
/** @param {{event: string, from: number, to: number | null}} args @returns {Promise<T.Change[]>} */
export const versions_diff = (args) => call("versions_diff", args);
/** @param {{event: string, number: number}} args @returns {Promise<T.Frozen>} */
export const versions_frozen = (args) => call("versions_frozen", args);

// tasks
/** @param {{event: string}} args @returns {Promise<T.Preparation>} */
export const tasks_of_event = (args) => call("tasks_of_event", args);
/** @returns {Promise<T.Task[]>} */
export const tasks_due = () => call("tasks_due");
/** @param {{event: string, person: string | null, lang: T.Lang}} args @returns {Promise<string>} */
export const tasks_text = (args) => call("tasks_text", args);
/** @param {{kind: T.EventKind}} args @returns {Promise<T.TaskList>} */
export const tasks_list = (args) => call("tasks_list", args);
/** @param {{kind: T.EventKind, lines: T.TaskLine[]}} args @returns {Promise<T.TaskList>} */
export const tasks_set_list = (args) => call("tasks_set_list", args);
/** @param {{kind: T.EventKind}} args @returns {Promise<T.TaskList>} */
export const tasks_reset_list = (args) => call("tasks_reset_list", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_prepare = (args) => call("tasks_prepare", args);
/** @param {{event: string | null, fields: Partial<T.TaskFields>}} args @returns {Promise<T.Saved<T.Task>>} */
export const tasks_add = (args) => call("tasks_add", args);
/** @param {{id: string, fields: Partial<T.TaskFields>}} args @returns {Promise<T.Saved<T.Task>>} */
export const tasks_edit = (args) => call("tasks_edit", args);
/** @param {{id: string, on_date: string | null}} args @returns {Promise<T.Saved<T.Task>>} */
export const tasks_done = (args) => call("tasks_done", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Task>>} */
export const tasks_undone = (args) => call("tasks_undone", args);
/** @param {{id: string, reason: string}} args @returns {Promise<T.Saved<T.Task>>} */
export const tasks_accept_warning = (args) => call("tasks_accept_warning", args);
/** @param {{id: string}} args @returns {Promise<null>} */
export const tasks_remove = (args) => call("tasks_remove", args);
/** @param {{event: string, item: T.Item, fields: Partial<T.RecheckFields>}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_recheck = (args) => call("tasks_recheck", args);
/** @param {{event: string, item: T.Item}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_clear_recheck = (args) => call("tasks_clear_recheck", args);
/** @param {{event: string, item: T.Item | null, text: string}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_add_fault = (args) => call("tasks_add_fault", args);
/** @param {{id: string, event: string, on_date: string | null}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_mend_fault = (args) => call("tasks_mend_fault", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_remove_fault = (args) => call("tasks_remove_fault", args);
/** @param {{event: string, fields: Partial<T.GroupCodeFields>}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_add_code = (args) => call("tasks_add_code", args);
/** @param {{id: string, fields: Partial<T.GroupCodeFields>}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_edit_code = (args) => call("tasks_edit_code", args);
/** @param {{id: string, bytes: string | null}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_set_code_picture = (args) => call("tasks_set_code_picture", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Preparation>>} */
export const tasks_remove_code = (args) => call("tasks_remove_code", args);

// pairing
/** @param {{event: string}} args @returns {Promise<T.Match>} */
export const pairing_candidates = (args) => call("pairing_candidates", args);
/** @param {{from: string, to: string}} args @returns {Promise<T.YearAhead>} */
export const pairing_year = (args) => call("pairing_year", args);

// replies
/** @param {{speaker: string, event: string | null, text: string}} args @returns {Promise<T.Reply>} */
export const replies_read = (args) => call("replies_read", args);
/** @param {{speaker: string, event: string | null, text: string, picks: string[]}} args @returns {Promise<T.Saved<T.SpeakerPage>>} */
export const replies_take = (args) => call("replies_take", args);
/** @param {{speaker: string, event: string | null, answer: T.QuickAnswer, try_again_on: string | null, note: string}} args @returns {Promise<T.Saved<T.SpeakerPage>>} */
export const replies_quick = (args) => call("replies_quick", args);

// rescue
/** @param {{event: string, trouble: T.Trouble}} args @returns {Promise<T.Plan[]>} */
export const rescue_plans = (args) => call("rescue_plans", args);
/** @param {{event: string, trouble: T.Trouble, key: string, lang: string}} args @returns {Promise<T.Rescued>} */
export const rescue_accept = (args) => call("rescue_accept", args);

// roles
/** @returns {Promise<T.CatalogueRole[]>} */
export const roles_catalogue = () => call("roles_catalogue");
/** @param {{role: string, fields: T.RuleFields}} args @returns {Promise<T.Saved<T.CatalogueRole[]>>} */
export const roles_edit_rule = (args) => call("roles_edit_rule", args);
/** @param {{name: string, fields: T.RuleFields}} args @returns {Promise<T.Saved<T.CatalogueRole[]>>} */
export const roles_add_own = (args) => call("roles_add_own", args);
/** @param {{role: string}} args @returns {Promise<T.Saved<T.CatalogueRole[]>>} */
export const roles_reset_rule = (args) => call("roles_reset_rule", args);
/** @param {{role: string}} args @returns {Promise<T.Saved<T.CatalogueRole[]>>} */
export const roles_remove_own = (args) => call("roles_remove_own", args);
/** @param {{person: string | null}} args @returns {Promise<T.Away[]>} */
export const roles_away_list = (args) => call("roles_away_list", args);
/** @param {{person: string, from: string, to: string, note: string}} args @returns {Promise<T.Saved<T.Away>>} */
export const roles_add_away = (args) => call("roles_add_away", args);
/** @param {{id: string, fields: T.AwayFields}} args @returns {Promise<T.Saved<T.Away>>} */
export const roles_edit_away = (args) => call("roles_edit_away", args);
/** @param {{id: string}} args @returns {Promise<void>} */
export const roles_remove_away = (args) => call("roles_remove_away", args);
/** @param {{person: string}} args @returns {Promise<T.Preference>} */
export const roles_preference = (args) => call("roles_preference", args);
/** @param {{person: string, fields: T.PreferenceFields}} args @returns {Promise<T.Saved<T.Preference>>} */
export const roles_set_preference = (args) => call("roles_set_preference", args);
/** @param {{assignment: string, person: string, state: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const roles_substitute = (args) => changeSalon("roles_substitute", args);
/** @param {{event: string, person: string, conflict: string, role: string | null, reason: string}} args @returns {Promise<T.Saved<T.Salon>>} */
export const roles_accept_conflict = (args) => changeSalon("roles_accept_conflict", args);
/** @param {{event: string, person: string, conflict: string, role: string | null}} args @returns {Promise<T.Saved<T.Salon>>} */
export const roles_withdraw_acceptance = (args) => changeSalon("roles_withdraw_acceptance", args);
/** @param {{event: string, lang: string}} args @returns {Promise<string>} */
export const roles_post = (args) => call("roles_post", args);
/** @param {{event: string, text: string}} args @returns {Promise<T.RoleCall>} */
export const roles_read_answers = (args) => call("roles_read_answers", args);
/** @param {{event: string, picks: T.AnswerPick[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const roles_take_answers = (args) => changeSalon("roles_take_answers", args);
/** @param {{event: string, attendees: T.Attendee[]}} args @returns {Promise<T.ProposedGroup[]>} */
export const roles_propose_groups = (args) => call("roles_propose_groups", args);
/** @param {{event: string, groups: T.ProposedGroup[]}} args @returns {Promise<T.Saved<T.Salon>>} */
export const roles_set_groups = (args) => changeSalon("roles_set_groups", args);
/** @param {{event: string, script: string, lang: string}} args @returns {Promise<string>} */
export const roles_draft_script = (args) => call("roles_draft_script", args);

// documents
/** @param {{wanted: S.Wanted}} args @returns {Promise<S.Offered[]>} */
export const documents_forms = (args) => call("documents_forms", args);
/** The number of pages in four bytes, then a PNG. @param {{wanted: S.Wanted, options: S.Asked}} args @returns {Promise<ArrayBuffer>} */
export const documents_preview = (args) => call("documents_preview", args);
/** @param {{wanted: S.Wanted, options: S.Asked}} args @returns {Promise<string>} */
export const documents_text = (args) => call("documents_text", args);
/** A PNG. @param {{wanted: S.Wanted, options: S.Asked}} args @returns {Promise<ArrayBuffer>} */
export const documents_picture = (args) => call("documents_picture", args);
/** @param {{wanted: S.Wanted, options: S.Asked}} args @returns {Promise<string>} */
export const documents_name = (args) => call("documents_name", args);
/** @param {{wanted: S.Wanted, options: S.Asked, path: string, overwrite: boolean}} args @returns {Promise<S.Written>} */
export const documents_save = (args) => call("documents_save", args);
/** @param {{event: string, lang: string}} args @returns {Promise<S.OnSheet[]>} */
export const documents_people = (args) => call("documents_people", args);
/** @param {{event: string}} args @returns {Promise<S.Listed[]>} */
export const documents_bundle_list = (args) => call("documents_bundle_list", args);
/** @param {{event: string, lang: string}} args @returns {Promise<string>} */
export const documents_bundle_name = (args) => call("documents_bundle_name", args);
/** Tells S.Progress as the event `progress`; null picks: everything. @param {{event: string, picks: S.Pick[] | null, contacts: boolean, lang: string, path: string, overwrite: boolean}} args @returns {Promise<S.Written>} */
export const documents_bundle = (args) => call("documents_bundle", args);
/** @param {{job: string}} args @returns {Promise<void>} */
export const documents_cancel = (args) => call("documents_cancel", args);

// rota
/** @param {{from: string | null, to: string | null}} args @returns {Promise<T.Rota>} */
export const rota_show = (args) => call("rota_show", args);
/** @param {{event: string | null, from: string | null, to: string | null}} args @returns {Promise<T.Proposal>} */
export const rota_suggest = (args) => call("rota_suggest", args);
/** @param {{picks: T.SeatPick[]}} args @returns {Promise<T.Saved<number>>} */
export const rota_accept = (args) => call("rota_accept", args);

// find
/** @param {{query: string}} args @returns {Promise<T.Found>} */
export const find_find = (args) => call("find_find", args);

// retro: retrospectives, trends, what was learned
/** @param {{event: string}} args @returns {Promise<T.Retro>} */
export const retro_show = (args) => call("retro_show", args);
/** @param {{event: string}} args @returns {Promise<T.RetroSteps>} */
export const retro_draft = (args) => call("retro_draft", args);
/** @param {{event: string, fields: T.RetroFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_set = (args) => call("retro_set", args);
/** @param {{event: string, kind: T.PointKind, text: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_add_point = (args) => call("retro_add_point", args);
/** @param {{id: string, kind: T.PointKind | null, text: string | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_edit_point = (args) => call("retro_edit_point", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_remove_point = (args) => call("retro_remove_point", args);
/** @param {{event: string, text: string, owner: string | null, due_on: string | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_add_action = (args) => call("retro_add_action", args);
/** @param {{task: string, outcome: string, done: boolean | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_set_outcome = (args) => call("retro_set_outcome", args);
/** @param {{event: string, about: T.RatedAbout, appearance: string | null, counts: number[]}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_rate = (args) => call("retro_rate", args);
/** @param {{event: string, path: string, mapping: T.Mapping}} args @returns {Promise<T.RatingsImport>} */
export const retro_read_ratings = (args) => call("retro_read_ratings", args);
/** @param {{event: string, ratings: T.RatingPick[], voices: T.VoicePick[]}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_take_ratings = (args) => call("retro_take_ratings", args);
/** @param {{event: string, fields: T.VoiceFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_add_voice = (args) => call("retro_add_voice", args);
/** @param {{id: string, fields: T.VoiceFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_edit_voice = (args) => call("retro_edit_voice", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_remove_voice = (args) => call("retro_remove_voice", args);
/** @param {{event: string, bytes: string, caption: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_add_photo = (args) => call("retro_add_photo", args);
/** @param {{id: string, fields: T.PhotoFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_edit_photo = (args) => call("retro_edit_photo", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_remove_photo = (args) => call("retro_remove_photo", args);
/** @param {{event: string, fields: T.ExpenseFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_add_expense = (args) => call("retro_add_expense", args);
/** @param {{id: string, fields: T.ExpenseFields}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_edit_expense = (args) => call("retro_edit_expense", args);
/** @param {{id: string, on_date: string | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_settle_expense = (args) => call("retro_settle_expense", args);
/** @param {{id: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_remove_expense = (args) => call("retro_remove_expense", args);
/** @param {{event: string, appearance: string, on_date: string | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_share_slides = (args) => call("retro_share_slides", args);
/** @param {{event: string, by: string | null}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_finish = (args) => call("retro_finish", args);
/** @param {{event: string}} args @returns {Promise<T.Saved<T.Retro>>} */
export const retro_reopen = (args) => call("retro_reopen", args);
/** @param {{from: string | null, to: string | null}} args @returns {Promise<T.Trends>} */
export const retro_trends = (args) => call("retro_trends", args);
/** @returns {Promise<T.Learned[]>} */
export const retro_learned = () => call("retro_learned");
/** @param {{kind: T.SegmentKind, minutes: number | null}} args @returns {Promise<T.Learned[]>} */
export const retro_use_minutes = (args) => call("retro_use_minutes", args);
/** @param {{event: string, kind: T.SegmentKind, minutes: number}} args @returns {Promise<T.Saved<T.Salon>>} */
export const retro_apply_minutes = (args) => call("retro_apply_minutes", args);

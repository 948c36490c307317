/** What the host's commands take and give. Dates `YYYY-MM-DD`, times `HH:MM`, ids lower-case UUIDs. */

export type Message = { id: string; arguments?: Record<string, unknown> | null };
export type Named = { id: string; name: string };
export type Choice = { id: string; name: string; detail: string | null };
export type Saved<T> = { value: T; warnings: Message[] };

// desk
export type Status = { file: string | null; today: string; read_only: boolean; notices: Message[]; failed: { path: string; error: Refusal } | null };
export type Refusal = { code: string; kind: string; arguments: Record<string, unknown>; field: string | null };
export type Recent = { path: string; name: string; exists: boolean };
export type ActLine = {
  seq: number; kind: "do" | "undo" | "redo" | "seal"; refers: number | null; name: Message; at: string;
  standing: "stands" | "undone" | "dropped" | "line"; can_take_back: boolean;
};
export type Stack = { undo: ActLine | null; redo: ActLine | null };
export type HistoryQuery = { on: string | null; before: number | null; limit: number | null };
export type HistoryPage = { acts: ActLine[]; more: boolean };
export type Preferences = { language: "zh-CN" | "en"; theme: "system" | "light" | "dark" };

// chapter
export type Rulebook = Record<string, number>;
export type Chapter = {
  id: string; name: string; city: string; guild: string; values_statement: string; usual_weekday: number; usual_start: string;
  usual_cadence: string; document_language: string; seal_text: string; seal_picture: string | null; rules: Rulebook;
};
export type ChapterFields = Partial<Omit<Chapter, "id" | "rules">>;
export type CalendarDay = { date: string; kind: "holiday" | "workday" | "ordinary"; name: Message | string; built_in: boolean };
export type CalendarYear = { year: number; announced: boolean; days: CalendarDay[] };

// people
export type Person = {
  id: string; name: string; address: string; nickname: string; phone: string; wechat: string; email: string; company: string; post: string;
  title: string; introduction: string; introduction_approved: boolean; photo: string | null; years: number | null; tags: string[]; note: string;
  hats: { committee: string[]; speaker: boolean };
};
export type PersonFields = Partial<Omit<Person, "id" | "photo" | "hats">>;
export type PeoplePage = { total: number; people: Person[] };
export type PersonTerm = { id: string; office: string; interest_group: string; started: string; ended: string | null; end_reason: string };
export type PersonAppearance = { event: string; number: number | null; theme: string; date: string; talk: number | null; topic: string; state: string };
export type PersonAssignment = { event: string; number: number | null; theme: string; date: string; role: string; state: string };
export type PersonPage = { person: Person; terms: PersonTerm[]; appearances: PersonAppearance[]; assignments: PersonAssignment[] };
export type Duplicate = { person: Person; why: Message };

// committee
export type Term = {
  id: string; person: Named; office: string; interest_group: string; started: string; ended: string | null; end_reason: string; ended_by: string; note: string;
};
export type Appointment = {
  office: string; person: string; started: string; interest_group?: string; note?: string; replace?: boolean; reason?: string; by?: string;
};
export type Ending = { ended: string; reason?: string; by?: string };
export type TermFields = {
  person?: string; office?: string; interest_group?: string; started?: string; ended?: string | null; end_reason?: string; ended_by?: string; note?: string;
};
export type Seat = {
  office: string; name: Message; duties: Message; several: boolean; holders: Term[]; vacant: boolean; vacant_since: string | null;
};
export type Chart = { on: string; seats: Seat[]; interest_leads: Term[] };

// speakers
export type NextEvent = { id: string; number: number | null; date: string; state: string };
export type Speaker = {
  id: string; name: string; address: string; phone: string; wechat: string; email: string; company: string; post: string; title: string;
  introduction: string; years: number | null; photo: string | null; source: string | null; referred_by: string; level: "junior" | "senior" | null;
  effective_level: "junior" | "senior" | null; subjects: string[]; contact_name: string; contact_phone: string; contact_style: string; hopes: string;
  offers: string; stage: string; stage_on: string; next_action: string; next_action_on: string | null; note: string; last_contact_on: string | null;
  silent_days: number | null; urgency: "late" | "due" | "calm"; next_event: NextEvent | null; talks: number; last_spoke_on: string | null;
};
export type SpeakerFields = {
  source?: string | null; referred_by?: string; level?: string | null; subjects?: string[]; contact_name?: string; contact_phone?: string;
  contact_style?: string; hopes?: string; offers?: string; note?: string;
};
export type BoardColumn = { stage: string; speakers: Speaker[] };
export type StageChange = { id: string; stage: string; on_date: string; note: string };
export type ContactLine = { id: string; on_date: string; channel: string; direction: "out" | "in"; text: string };
export type Talk = {
  id: string; event: string; number: number | null; theme: string; date: string; status: string; talk: number | null; topic: string; state: string;
  rating: number | null;
};
export type SpeakerPage = { speaker: Speaker; stages: StageChange[]; contacts: ContactLine[]; appearances: Talk[] };
export type ContactFields = { on_date?: string; channel?: string; direction?: string; text?: string };
export type NextAction = { text: string; on_date: string | null };
export type Today = { speaker: Speaker; why: Message; also: Message[]; urgency: "late" | "due" | "calm" };

// venues
export type ItemState = "present" | "missing" | "bring" | "not_applicable" | "unknown";
export type ItemLine = { item: string; group: "space" | "hardware" | "dressing" | "location"; state: ItemState; note: string };
export type Inspection = { id: string; on_date: string; by: string; by_person: string | null; note: string };
export type BookingLine = { event: string; number: number | null; theme: string; date: string; booking: string; booking_confirm_by: string | null };
export type VenuePhoto = { id: string; picture: string; caption: string };
export type Venue = {
  id: string; name: string; address: string; area: number | null; capacity: number | null; tenure: "fixed" | "borrowed"; contact_name: string;
  contact_phone: string; cost: string; transit: string; parking: string; door: string; opens: string | null; clears: string | null;
  connectors: string[]; wifi: string; air_conditioning: string; food: string; map_link: string; note: string; items: ItemLine[];
  last_inspection: Inspection | null; inspections: Inspection[]; bookings: BookingLine[]; photos: VenuePhoto[];
};
export type VenueFields = Partial<Omit<Venue, "id" | "items" | "last_inspection" | "inspections" | "bookings" | "photos">>;
export type Fit = { verdict: "good" | "tight" | "roomy" | "too_small" | "unknown"; message: Message; per_head: number | null };

// events
export type CheckState = "passed" | "attention" | "missing";
export type Check = { check: string; state: CheckState; reason: Message; action: string };
export type Standing = "asked" | "accepted" | "planned" | "invited" | "confirmed" | "declined" | "spoke" | "no_show";
export type SegmentPerson = { id: string; name: string; role: string | null; state: Standing; group_number: number | null };
export type Segment = {
  id: string; position: number; kind: string; title: string; label: Message; start: string; end: string; minutes: number; people: SegmentPerson[];
  part: "before" | "slot" | "after"; qa_minutes: number; talk: number | null; anchor: string; offset_minutes: number; roles: string[];
  materials: string; note: string; actual_start: string | null; actual_minutes: number | null;
};
export type RolePerson = { id: string; name: string; state: "asked" | "accepted" | "declined"; assignment: string; group_number: number | null };
export type RoleLine = { role: string; needed: number; people: RolePerson[] };
export type TalkSlot = { start: string; stop: string; end: string; talk_minutes: number; qa_minutes: number };
export type Appearance = {
  id: string; speaker: string; name: string; address: string; title: string; level: "junior" | "senior" | null; talk: number | null; standby: boolean;
  topic: string; topic_settled: boolean; state: "planned" | "invited" | "confirmed" | "declined" | "spoke" | "no_show"; state_on: string;
  invited_on: string | null; introduction_on: string | null; has_introduction: boolean; photo_on: string | null; has_photo: boolean;
  slides_on: string | null; rating: number | null; note: string; slot: TalkSlot | null;
};
export type Contact = { id: string; name: string; phone: string; wechat: string };
export type Group = { number: number; lead: RolePerson | null; note_taker: Named | null; result: string };
export type Question = { id: string; text: string };
export type Material = { id: string; name: string; quantity: string; bearer: Named | null; returned: boolean; note: string };
export type Salon = {
  id: string; name: string; number: number | null; date: string; start: string; slot_end: string; end: string; planned_minutes: number;
  margin_minutes: number; status: string; theme: string; venue: Named | null; heads: number; segments: Segment[]; roles: RoleLine[];
  readiness: Check[]; kind: string; slot_minutes: number; cancel_reason: string; booking: string; booking_confirm_by: string | null;
  visitors: number | null; group_count: number; group_count_by_hand: boolean; groups: Group[]; in_charge: Contact | null;
  onsite_contact: Contact | null; onsite_contact_by_hand: boolean; questions: Question[]; materials: Material[]; appearances: Appearance[];
  host_script: string; values_script: string; signed_up: number | null; attended: number | null; attended_visitors: number | null;
  rating: number | null; cost_yuan: number | null; note: string;
};
export type SalonLine = {
  id: string; name: string; kind: string; number: number | null; date: string; start: string; slot_minutes: number; status: string; theme: string;
  venue: Named | null; heads: number; attended: number | null; rating: number | null; readiness_passed: number | null; readiness_total: number | null;
};
export type Counts = { people: number; speakers: number; venues: number; events: number; coming: number };
export type PlanFields = { date: string; start?: string; slot_minutes?: number; theme?: string; venue?: string | null; heads?: number; number?: number | null; kind?: string };
export type EventFields = Record<string, unknown>;
export type SegmentFields = Record<string, unknown>;
export type AppearanceFields = Record<string, unknown>;
export type MaterialFields = Record<string, unknown>;
export type GroupFields = Record<string, unknown>;
export type Home = { today: string; next: Salon | null; letters: Today[]; upcoming: SalonLine[]; counts: Counts };

// documents and find
export type Exported = { path: string; pages: number; version: string };
export type Hit = { kind: "person" | "speaker" | "venue" | "salon"; id: string; name: string; why: Message };
export type Found = { total: number; hits: Hit[] };

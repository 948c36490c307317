/** What the commands of the host take and give. Made from the core's types by tests/core/types.rs; do not edit. */

export type ActLine = { 
/**
 * Its place in the log.
 */
seq: number, 
/**
 * What the line records.
 */
kind: LineKind, 
/**
 * The act undone, redone or taken back by this line.
 */
refers: number | null, 
/**
 * The act's name.
 */
name: Message, 
/**
 * When it was done: RFC 3339 with the offset of that moment.
 */
at: string, 
/**
 * Whether it still holds.
 */
standing: ActStanding, 
/**
 * Whether it can be taken back on its own: it stands and its changeset is kept.
 */
can_take_back: boolean, };

export type ActStanding = "stands" | "undone" | "dropped" | "line";

export type Action = "choose_speaker" | "confirm_speaker" | "edit_speaker" | "edit_segment" | "edit_appearance" | "edit_facts" | "choose_venue" | "book_venue" | "add_question" | "write_host_script" | "assign_material" | "shorten_sheet" | "assign_role" | "assign_group_lead" | "resolve_double_booking" | "check_equipment" | "change_date" | "edit_calendar" | "none";

export type Anchor = "follow" | "slot_start" | "plan_end" | "slot_end";

export type Answer = { 
/**
 * Which line of the text, from 1.
 */
line: number, 
/**
 * The line as it stands.
 */
text: string, 
/**
 * The name as it was written; may be empty.
 */
name: string, 
/**
 * Who that is.
 */
person: Named | null, 
/**
 * Who it could be.
 */
candidates: Array<Named>, 
/**
 * The roles they take; of `what` those to choose from.
 */
roles: Array<Role>, 
/**
 * The discussion group they want to lead.
 */
group_number: number | null, 
/**
 * Whether it can be taken over as it is.
 */
state: AnswerState, 
/**
 * What to look at.
 */
problem: Message | null, };

export type AnswerPick = { 
/**
 * Who; `None`: somebody new of this name.
 */
person: Id | null, 
/**
 * Name of somebody new.
 */
name: string, 
/**
 * The role.
 */
role: Role, 
/**
 * Of a discussion lead: which group.
 */
group_number: number | null, };

export type AnswerState = "ready" | "who" | "what" | "full" | "ignored";

export type Appearance = { 
/**
 * Id of the appearance.
 */
id: Id, 
/**
 * Id of the speaker (the same as the person's).
 */
speaker: Id, 
/**
 * Name of the speaker.
 */
name: string, 
/**
 * Form of address 称呼.
 */
address: string, 
/**
 * Outward title.
 */
title: string, 
/**
 * Junior or senior, by hand or by years; `None`: not known.
 */
level: Level | null, 
/**
 * Which talk; `None`: standby.
 */
talk: number | null, 
/**
 * Standby speaker 备选嘉宾.
 */
standby: boolean, 
/**
 * Topic of the talk; may be empty.
 */
topic: string, 
/**
 * Whether the topic stands; else it is tentative 暂定.
 */
topic_settled: boolean, 
/**
 * How far it has come.
 */
state: AppearanceState, 
/**
 * Since when.
 */
state_on: string, 
/**
 * When the invitation went out.
 */
invited_on: string | null, 
/**
 * Who invited them.
 */
invited_by: Named | null, 
/**
 * The day by which an answer is needed; `None`: by rule.
 */
answer_by: string | null, 
/**
 * Equipment they need.
 */
needs: string, 
/**
 * Whether they speak from afar.
 */
online: boolean, 
/**
 * When the introduction came in.
 */
introduction_on: string | null, 
/**
 * Whether an introduction is there: received for this talk, or an approved one stands in the person's record.
 */
has_introduction: boolean, 
/**
 * When the photo came in.
 */
photo_on: string | null, 
/**
 * Whether a photo is there: received for this talk, or one stands in the person's record.
 */
has_photo: boolean, 
/**
 * When the slides came in.
 */
slides_on: string | null, 
/**
 * When the audience was given the slides.
 */
slides_shared_on: string | null, 
/**
 * Rating of the talk, 1 to 5.
 */
rating: number | null, 
/**
 * Note.
 */
note: string, 
/**
 * Exact time of the talk; `None` for standby or when the sheet has no such talk.
 */
slot: TalkSlot | null, };

export type AppearanceFields = { 
/**
 * Topic.
 */
topic?: string, 
/**
 * Whether the topic stands.
 */
topic_settled?: boolean, 
/**
 * How far it has come. Moves the speaker's stage along.
 */
state?: AppearanceState, 
/**
 * Since when; else today, for `spoke` and `no_show` the day of the event.
 */
state_on?: string, 
/**
 * Who invited them; else whoever is in charge of the event when they are invited.
 */
invited_by?: Id | null, 
/**
 * The day by which an answer is needed; `null`: by rule.
 */
answer_by?: string | null, 
/**
 * Equipment they need.
 */
needs?: string, 
/**
 * Whether they speak from afar.
 */
online?: boolean, 
/**
 * When the introduction came in.
 */
introduction_on?: string | null, 
/**
 * When the photo came in.
 */
photo_on?: string | null, 
/**
 * When the slides came in.
 */
slides_on?: string | null, 
/**
 * Rating, 1 to 5.
 */
rating?: number | null, 
/**
 * Note.
 */
note?: string, };

export type AppearanceState = "planned" | "invited" | "confirmed" | "declined" | "spoke" | "no_show";

export type Appointment = { 
/**
 * Which office.
 */
office: Office, 
/**
 * Who.
 */
person: Id, 
/**
 * First day in office.
 */
started: string, 
/**
 * The interest group; needed for an interest lead, empty for others.
 */
interest_group: string, 
/**
 * Note.
 */
note: string, 
/**
 * Whether the term of whoever holds the single seat (or leads the same interest group) ends on `started`.
 */
replace: boolean, 
/**
 * Why they are replaced; needed with `replace`.
 */
reason: string, 
/**
 * Who decided it.
 */
by: string, };

export type Arg = number | string | Message;

export type AssignmentState = "asked" | "accepted" | "declined" | "substituted";

export type Attendance = { 
/**
 * The event.
 */
event: EventShort, 
/**
 * How people sign up.
 */
entry: SignUpEntry, 
/**
 * Everybody, in the order in which they came.
 */
rows: Array<SignUp>, 
/**
 * What they add up to.
 */
figures: Figures, 
/**
 * The draws, in the order in which they were held.
 */
draws: Array<Draw>, 
/**
 * Whether every place is taken.
 */
full: boolean, 
/**
 * Whether the last day for signing up is over or the event was held.
 */
closed: boolean, };

export type Attendee = { 
/**
 * Who, when they are in the roster.
 */
person: Id | null, 
/**
 * Name.
 */
name: string, 
/**
 * A visitor, not a member.
 */
visitor: boolean, };

export type Away = { 
/**
 * Id of the entry.
 */
id: Id, 
/**
 * Who.
 */
person: Named, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
to: string, 
/**
 * Why, or what else is to be known.
 */
note: string, };

export type AwayFields = { 
/**
 * The first day.
 */
from?: string, 
/**
 * The last day.
 */
to?: string, 
/**
 * Why.
 */
note?: string, };

export type Block = { 
/**
 * Id of the block.
 */
id: Id, 
/**
 * Its own title; may be empty.
 */
title: string, 
/**
 * What to print as title when `title` is empty.
 */
label: Message, 
/**
 * How long its rows should take together; `None`: no target.
 */
target_minutes: number | null, 
/**
 * How long they take together as planned.
 */
planned_minutes: number, 
/**
 * Planned minus target: over, or under when negative; 0 without a target.
 */
over_minutes: number, };

export type BlockFields = { 
/**
 * Title; may be empty.
 */
title?: string, 
/**
 * How long its rows should take together, 1 to 600; `null`: no target.
 */
target_minutes?: number | null, };

export type Blocked = { 
/**
 * The placeholder as the letter has it, without its braces.
 */
placeholder: string, 
/**
 * What it stands for.
 */
label: Message, 
/**
 * Why it stands for nothing.
 */
why: Message, 
/**
 * Where that is mended.
 */
mend: Mend, 
/**
 * Which field of that place: its name among the place's fields; `None`: the place as a whole.
 */
field: string | null, };

export type BoardColumn = { 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * Who stands there, the most urgent first, then by pinyin.
 */
speakers: Array<Speaker>, };

export type Booking = "none" | "asked" | "booked" | "deposit_paid";

export type BookingLine = { 
/**
 * The event.
 */
event: Id, 
/**
 * Number in the series.
 */
number: number | null, 
/**
 * Its theme.
 */
theme: string, 
/**
 * Its day.
 */
date: string, 
/**
 * State of the booking.
 */
booking: string, 
/**
 * Until when it must be confirmed.
 */
booking_confirm_by: string | null, };

export type Brought = { 
/**
 * Who.
 */
name: string, 
/**
 * How many.
 */
count: number, };

export type Cadence = "weekly" | "biweekly" | "monthly";

export type CalendarDay = { 
/**
 * The day.
 */
date: string, 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * The holiday: a text of the product, or what the chapter wrote.
 */
name: Arg, 
/**
 * Whether it is built in; else the chapter entered it.
 */
built_in: boolean, };

export type CalendarYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Whether its holidays are known.
 */
announced: boolean, 
/**
 * Its entries by date.
 */
days: Array<CalendarDay>, };

export type Candidate = { 
/**
 * Id of the speaker.
 */
speaker: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Form of address.
 */
address: string, 
/**
 * Company.
 */
company: string, 
/**
 * Outward title.
 */
title: string, 
/**
 * Junior or senior; `None`: not known.
 */
level: Level | null, 
/**
 * Where they stand in the pipeline.
 */
stage: Stage, 
/**
 * The best idea for a topic out of what they can give; empty: none is known.
 */
topic: string, 
/**
 * The module of that topic, else one they can give.
 */
module: Module | null, 
/**
 * The day of their last talk here.
 */
last_spoke_on: string | null, 
/**
 * What speaks for them, the weightiest first.
 */
reasons: Array<Message>, 
/**
 * What speaks against them, the weightiest first.
 */
against: Array<Message>, 
/**
 * The sum of all; the higher, the better.
 */
score: number, 
/**
 * Whether they are away that day.
 */
away: boolean, };

export type CatalogueRole = { 
/**
 * Which role.
 */
role: Role, 
/**
 * What it is called.
 */
label: Message, 
/**
 * The name of one of the chapter's own; empty for the others, whose names are texts.
 */
name: string, 
/**
 * Whether the chapter added it.
 */
own: boolean, 
/**
 * Whether the chapter changed its rules.
 */
changed: boolean, 
/**
 * Whether it is not offered any more.
 */
retired: boolean, 
/**
 * How many a new salon needs. Discussion leads follow the number of groups instead.
 */
needed: number, 
/**
 * Whether it is a big duty: one that takes preparation, and that should go round.
 */
big: boolean, 
/**
 * At which rows of the run-sheet it serves.
 */
kinds: Array<SegmentKind>, 
/**
 * Only for who is or was on the committee.
 */
members_only: boolean, 
/**
 * In how many salons one must have taken part before.
 */
salons_before: number, 
/**
 * The role one must have had before.
 */
after_role: Role | null, 
/**
 * How many salons must lie between two turns.
 */
cool_off: number, 
/**
 * At most so many turns …
 */
cap_turns: number | null, 
/**
 * … in so many months.
 */
cap_months: number | null, };

export type Category = "member" | "visitor" | "speaker" | "committee";

export type Change = { 
/**
 * What kind of thing.
 */
change: ChangeCode, 
/**
 * The row it is about, when it is about one that stands in the later sheet.
 */
segment: Id | null, 
/**
 * In a short sentence, for paper and WeChat.
 */
message: Message, };

export type ChangeCode = "date" | "start" | "venue" | "length" | "theme" | "speaker" | "topic" | "removed" | "added" | "renamed" | "order" | "minutes" | "time_moved" | "role" | "group" | "person" | "duty" | "material" | "standby" | "heads" | "contact" | "question" | "note" | "block";

export type Channel = "wechat" | "phone" | "email" | "meeting" | "other";

export type Chapter = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name, such as 苏州分会.
 */
name: string, 
/**
 * City.
 */
city: string, 
/**
 * The guild it belongs to, such as 人力资源公会.
 */
guild: string, 
/**
 * What the values officer opens with.
 */
values_statement: string, 
/**
 * The usual weekday of the salon: 1 Monday to 7 Sunday.
 */
usual_weekday: number, 
/**
 * The usual start of the salon.
 */
usual_start: string, 
/**
 * How often the salon takes place.
 */
usual_cadence: Cadence, 
/**
 * The language of documents.
 */
document_language: Lang, 
/**
 * At most two characters that are drawn as a seal.
 */
seal_text: string, 
/**
 * A picture that replaces the drawn seal.
 */
seal_picture: PictureHash | null, 
/**
 * How its papers look.
 */
paper_theme: PaperTheme, 
/**
 * The colour of its papers in place of the theme's own, `#rrggbb`; `None`: the theme's.
 */
paper_colour: string | null, 
/**
 * The numbers the chapter works by.
 */
rules: Rulebook, };

export type ChapterFields = { 
/**
 * Name; not empty.
 */
name?: string, 
/**
 * City.
 */
city?: string, 
/**
 * Guild.
 */
guild?: string, 
/**
 * Values statement.
 */
values_statement?: string, 
/**
 * Usual weekday: 1 Monday to 7 Sunday.
 */
usual_weekday?: number, 
/**
 * Usual start, `HH:MM`.
 */
usual_start?: string, 
/**
 * How often: weekly, biweekly, monthly.
 */
usual_cadence?: string, 
/**
 * Language of documents: zh-CN, en.
 */
document_language?: string, 
/**
 * At most two characters for the drawn seal.
 */
seal_text?: string, 
/**
 * How papers look: paper, modern, festive.
 */
paper_theme?: string, 
/**
 * A colour for papers, `#rrggbb`, dark enough to be read on them; empty: the theme's own.
 */
paper_colour?: string, };

export type Chart = { 
/**
 * The day.
 */
on: string, 
/**
 * Every office but the interest leads, in the order of the chart.
 */
seats: Array<Seat>, 
/**
 * Who leads the interest groups, by group.
 */
interest_leads: Array<Term>, };

export type Check = { 
/**
 * Which check.
 */
check: CheckCode, 
/**
 * How it stands.
 */
state: CheckState, 
/**
 * Why, in a sentence.
 */
reason: Message, 
/**
 * What mends it.
 */
action: Action, };

export type CheckCode = "speakers_confirmed" | "pairing" | "talk_length" | "speaker_materials" | "venue_booked" | "discussion_questions" | "host_script" | "materials_borne" | "within_slot" | "roles_named" | "group_leads" | "no_double_booking" | "venue_fits" | "venue_equipment" | "date_free";

export type CheckState = "passed" | "attention" | "missing";

export type CheckedIn = { 
/**
 * The sign-up.
 */
row: SignUp, 
/**
 * What all of the event add up to now.
 */
figures: Figures, };

export type Choice = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * What tells people of one name apart: company and post, else the phone; may be empty.
 */
detail: string, };

export type Completion = { 
/**
 * Which kind.
 */
kind: SegmentKind, 
/**
 * Its name.
 */
title: Message, 
/**
 * How long it would take.
 */
minutes: number, 
/**
 * Why it is offered.
 */
why: Message, };

export type Conflict = { 
/**
 * What it is.
 */
conflict: ConflictCode, 
/**
 * How much it weighs.
 */
class: ConflictClass, 
/**
 * Whom it is about.
 */
person: Named, 
/**
 * Which of their roles; `None`: it is not about one role.
 */
role: Role | null, 
/**
 * Who and why, in a sentence.
 */
message: Message, 
/**
 * Why it was accepted all the same.
 */
accepted: string | null, };

export type ConflictClass = "impossible" | "against_rule" | "unusual";

export type ConflictCode = "two_places" | "away" | "other_event" | "cool_off" | "cap" | "prerequisite" | "salons_before" | "members_only" | "avoids" | "never_on_stage" | "most_a_month" | "third_duty";

export type Connector = "hdmi" | "type_c" | "vga" | "audio";

export type Contact = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Phone, as written in the person's record; may be empty.
 */
phone: string, 
/**
 * WeChat name; may be empty.
 */
wechat: string, };

export type ContactFields = { 
/**
 * When it happened.
 */
on_date?: string, 
/**
 * By which way.
 */
channel?: Channel, 
/**
 * Who wrote.
 */
direction?: Direction, 
/**
 * What was said.
 */
text?: string, };

export type ContactLine = { 
/**
 * Id of the line.
 */
id: Id, 
/**
 * When it happened.
 */
on_date: string, 
/**
 * By which way.
 */
channel: Channel, 
/**
 * Who wrote.
 */
direction: Direction, 
/**
 * What was said.
 */
text: string, };

export type Counts = { 
/**
 * Persons.
 */
people: number, 
/**
 * Speakers.
 */
speakers: number, 
/**
 * Venues.
 */
venues: number, 
/**
 * Events of every kind.
 */
events: number, 
/**
 * Events still to come, the cancelled ones left out.
 */
coming: number, };

export type Direction = "out" | "in";

export type Draft = { 
/**
 * What kind of letter.
 */
kind: LetterKind, 
/**
 * What that is called.
 */
label: Message, 
/**
 * In which language.
 */
lang: Lang, 
/**
 * What it is about.
 */
event: EventRef | null, 
/**
 * Whom it is to.
 */
speaker: LetterSpeaker | null, 
/**
 * Subject, for mail.
 */
subject: string, 
/**
 * The letter.
 */
body: string, 
/**
 * What would keep it from being sent.
 */
blocked: Array<Blocked>, 
/**
 * Whose template it was made from.
 */
from: TemplateFrom, };

export type Draw = { 
/**
 * Id.
 */
id: Id, 
/**
 * What was won.
 */
prize: string, 
/**
 * Who won.
 */
winner: Winner, 
/**
 * Among how many.
 */
among: number, 
/**
 * With the same people in the same order it gives the same winner.
 */
seed: number, 
/**
 * When, RFC 3339.
 */
drawn_at: string, };

export type DrawAmong = "present" | "visitors";

export type Due = { 
/**
 * What kind of letter.
 */
kind: LetterKind, 
/**
 * What that is called.
 */
label: Message, 
/**
 * What it is about.
 */
event: EventRef | null, 
/**
 * Whom it is to; `None`: the committee or the audience.
 */
speaker: LetterSpeaker | null, 
/**
 * Why it should be written.
 */
why: Message, 
/**
 * The day it should go out.
 */
due_on: string, 
/**
 * Late or due.
 */
urgency: Urgency, };

export type Duplicate = { 
/**
 * The person already there.
 */
person: Person, 
/**
 * What the two have in common.
 */
why: Message, };

export type Duty = string;

export type DutyFields = { 
/**
 * What they do.
 */
what?: string, 
/**
 * Whoever holds this role does it; takes the place of a person.
 */
role?: Role | null, 
/**
 * This person does it; takes the place of a role.
 */
person?: Id | null, };

export type Ending = { 
/**
 * First day no longer in office, after the first day in office.
 */
ended: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who decided it.
 */
by: string, };

export type EntryFields = { 
/**
 * Address of the form.
 */
signup_link?: string, 
/**
 * How many can come; null: no limit.
 */
places?: number | null, 
/**
 * The last day for signing up; null: none.
 */
signup_deadline?: string | null, 
/**
 * What a visitor shares, in fen; null: free.
 */
fee_fen?: number | null, 
/**
 * What is said about the fee.
 */
fee_note?: string, 
/**
 * Whether the event's expected heads follow the sign-ups.
 */
heads_follow?: boolean, };

export type EntryKind = "holiday" | "workday" | "ordinary";

export type Error = { 
/**
 * Stable word for programs, such as `person_in_use`.
 */
code: string, 
/**
 * The family of the error.
 */
kind: Kind, 
/**
 * What the sentence mentions: names, numbers, paths.
 */
arguments: { [key in string]: Arg }, 
/**
 * The field of the input at fault, when there is one.
 */
field: string | null, };

export type EventFields = { 
/**
 * What kind of activity.
 */
kind?: EventKind, 
/**
 * Number in the series.
 */
number?: number | null, 
/**
 * Theme.
 */
theme?: string, 
/**
 * The day.
 */
date?: string, 
/**
 * Start of the slot: everything moves along.
 */
start?: TimeOfDay, 
/**
 * Length of the slot, 10 to 600 minutes.
 */
slot_minutes?: number, 
/**
 * Where. Another venue starts with an open booking.
 */
venue?: Id | null, 
/**
 * How far the booking is.
 */
booking?: Booking, 
/**
 * Until when the booking must be confirmed.
 */
booking_confirm_by?: string | null, 
/**
 * Expected heads.
 */
heads?: number, 
/**
 * New visitors among them.
 */
visitors?: number | null, 
/**
 * Number of discussion groups; `null`: from the heads.
 */
groups?: number | null, 
/**
 * Person in charge.
 */
in_charge?: Id | null, 
/**
 * On-site contact; `null`: the person in charge.
 */
onsite_contact?: Id | null, 
/**
 * Host's script.
 */
host_script?: string, 
/**
 * Values officer's text.
 */
values_script?: string, 
/**
 * How many signed up.
 */
signed_up?: number | null, 
/**
 * How many came.
 */
attended?: number | null, 
/**
 * How many of them were new visitors.
 */
attended_visitors?: number | null, 
/**
 * Rating, 1 to 5.
 */
rating?: number | null, 
/**
 * Cost in yuan.
 */
cost_yuan?: number | null, 
/**
 * Free note.
 */
note?: string, };

export type EventKind = "salon" | "forum" | "charity" | "social" | "contest" | "annual" | "reading" | "online_class" | "visit";

export type EventPhoto = { 
/**
 * Id.
 */
id: Id, 
/**
 * The picture.
 */
picture: PictureHash, 
/**
 * What it shows.
 */
caption: string, 
/**
 * Whether it may be shown outside.
 */
public: boolean, };

export type EventRef = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * What lists call it.
 */
name: string, 
/**
 * The day.
 */
date: string, };

export type EventShort = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its kind's series.
 */
number: number | null, 
/**
 * Theme 主题; may be empty.
 */
theme: string, 
/**
 * The day.
 */
date: string, 
/**
 * Start of the slot.
 */
start: TimeOfDay, 
/**
 * End of the slot.
 */
slot_end: TimeOfDay, 
/**
 * How far it has come.
 */
status: Status, };

export type Expected = { 
/**
 * Heads.
 */
heads: number, 
/**
 * So many of a hundred come.
 */
rate_percent: number, 
/**
 * From how many held salons that is known; 0: by the rulebook.
 */
of_salons: number, };

export type Expense = { 
/**
 * Id.
 */
id: Id, 
/**
 * What for.
 */
what: string, 
/**
 * How much, in fen.
 */
fen: number, 
/**
 * Who laid the money out; `None`: the chapter.
 */
paid_by: Named | null, 
/**
 * When it was settled.
 */
settled_on: string | null, };

export type ExpenseFields = { 
/**
 * What for.
 */
what?: string, 
/**
 * How much, in fen; not 0, below 0 when money came back.
 */
fen?: number, 
/**
 * Who laid the money out; `null`: the chapter.
 */
paid_by?: Id | null, };

export type Fault = { 
/**
 * Id.
 */
id: Id, 
/**
 * At which event.
 */
event: EventRef, 
/**
 * The item of the venue; `None`: something else.
 */
item: Item | null, 
/**
 * What happened, in words.
 */
label: Message, 
/**
 * As typed.
 */
text: string, 
/**
 * When it was mended.
 */
mended_on: string | null, };

export type Fee = "none" | "travel" | "fee";

export type Figures = { 
/**
 * Signed up and coming; walk-ins are not among them.
 */
signed_up: number, 
/**
 * On the waitlist.
 */
waitlist: number, 
/**
 * Cancelled.
 */
cancelled: number, 
/**
 * Signed up after the last day, of those who come.
 */
late: number, 
/**
 * How many paid.
 */
paid: number, 
/**
 * What is still to be paid, in fen.
 */
due_fen: number, 
/**
 * What was paid, in fen.
 */
got_fen: number, 
/**
 * Members and committee among those signed up.
 */
members: number, 
/**
 * Visitors among those signed up.
 */
visitors: number, 
/**
 * Came without having signed up.
 */
walk_ins: number, 
/**
 * Who came, walk-ins included.
 */
present: number, 
/**
 * Visitors who came.
 */
present_visitors: number, 
/**
 * How many are likely to come.
 */
expected: Expected, 
/**
 * The event's expected heads.
 */
planned_heads: number, };

export type Finding = { 
/**
 * What it is taken by: the code, with a number behind it when it was found more than once.
 */
key: string, 
/**
 * What it is.
 */
finding: FindingCode, 
/**
 * What it says, in a sentence; what they wrote themselves stands in `value`.
 */
label: Message, 
/**
 * The text that would be written; empty when `label` says everything.
 */
value: string, 
/**
 * The day that would be written, when it is about one.
 */
date: string | null, 
/**
 * The words it came from.
 */
quote: string, 
/**
 * Whether it was said without doubt, condition or question.
 */
sure: boolean, 
/**
 * Whether it should be taken over unless somebody looks closer: sure, and not so already.
 */
ticked: boolean, 
/**
 * Whether it stands so already.
 */
already: boolean, };

export type FindingCode = "yes" | "no" | "later" | "answer_coming" | "date_wish" | "away" | "topic" | "introduction" | "needs" | "car_plate" | "may_film" | "may_share_slides" | "slides_coming" | "photo_coming" | "meal" | "companion" | "fee" | "online" | "contact_person" | "phone" | "email";

export type Fit = { 
/**
 * In a word.
 */
verdict: Verdict, 
/**
 * In a sentence, with the numbers.
 */
message: Message, 
/**
 * m² a head, to two decimals; `None` when the area or the heads are not known.
 */
per_head: number | null, };

export type FollowUp = { 
/**
 * Id of the sign-up.
 */
sign_up: Id, 
/**
 * The event they came to.
 */
event: EventShort, 
/**
 * Who that is in the roster.
 */
person: Named | null, 
/**
 * Name.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Post.
 */
post: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * WeChat id.
 */
wechat: string, 
/**
 * Whether it is known how to find them in WeChat.
 */
wechat_known: boolean, 
/**
 * Who brought them; empty when nobody is known.
 */
brought_by: string, 
/**
 * Whether it was their first time.
 */
first_time: boolean, 
/**
 * What was done, each with its day.
 */
steps: FollowUpSteps, 
/**
 * What comes next; `None`: nothing more.
 */
next: FollowUpStep | null, 
/**
 * Until when they should have been greeted; `None` once they were.
 */
due_on: string | null, 
/**
 * Whether that day is over.
 */
overdue: boolean, 
/**
 * Who takes care of them.
 */
owner: Named | null, 
/**
 * Note.
 */
note: string, };

export type FollowUpFields = { 
/**
 * Who takes care of them.
 */
owner?: Id | null, 
/**
 * Note.
 */
note?: string, };

export type FollowUpStep = "add" | "group" | "greet" | "invite" | "join" | "drop";

export type FollowUpSteps = { 
/**
 * Added in WeChat.
 */
added_on: string | null, 
/**
 * In the group.
 */
in_group_on: string | null, 
/**
 * Greeted.
 */
greeted_on: string | null, 
/**
 * Invited to join.
 */
invited_on: string | null, 
/**
 * Joined.
 */
joined_on: string | null, 
/**
 * Nothing more is to be done.
 */
dropped_on: string | null, };

export type Found = { 
/**
 * How many records there are in all.
 */
total: number, 
/**
 * The best of them.
 */
hits: Array<Hit>, };

export type Frozen = { 
/**
 * Who holds the event.
 */
chapter: FrozenChapter, 
/**
 * What kind of activity.
 */
kind: EventKind, 
/**
 * Number within its kind's series.
 */
number: number | null, 
/**
 * The day.
 */
date: string, 
/**
 * Start of the slot.
 */
start: TimeOfDay, 
/**
 * End of the slot.
 */
slot_end: TimeOfDay, 
/**
 * End of what is planned.
 */
end: TimeOfDay, 
/**
 * Length of the slot.
 */
slot_minutes: number, 
/**
 * Sum of the slot's rows.
 */
planned_minutes: number, 
/**
 * To spare, or over when negative.
 */
margin_minutes: number, 
/**
 * Theme.
 */
theme: string, 
/**
 * Where.
 */
venue: FrozenVenue | null, 
/**
 * Expected heads; 0: not known.
 */
heads: number, 
/**
 * New visitors among them.
 */
visitors: number | null, 
/**
 * Person in charge.
 */
in_charge: FrozenContact | null, 
/**
 * On-site contact, when it is somebody else.
 */
onsite_contact: FrozenContact | null, 
/**
 * The rows in reading order.
 */
rows: Array<FrozenRow>, 
/**
 * All roles in their order, with who has them.
 */
roles: Array<FrozenRole>, 
/**
 * The discussion groups.
 */
groups: Array<FrozenGroup>, 
/**
 * Questions of the discussion.
 */
questions: Array<string>, 
/**
 * Materials.
 */
materials: Array<FrozenMaterial>, 
/**
 * Who speaks by number of the talk, then who stands by.
 */
talks: Array<FrozenTalk>, 
/**
 * Rows with a common target.
 */
blocks: Array<FrozenBlock>, 
/**
 * Minutes that stand empty before fixed starts.
 */
gap_minutes: number, 
/**
 * Minutes that rows of the slot overlap.
 */
overlap_minutes: number, };

export type FrozenBlock = { 
/**
 * Id of the block.
 */
id: Id, 
/**
 * Its own title; may be empty.
 */
title: string, 
/**
 * What to print as title when `title` is empty.
 */
label: Message, 
/**
 * How long its rows should take together.
 */
target_minutes: number | null, 
/**
 * How long they take together as planned.
 */
planned_minutes: number, 
/**
 * Planned minus target.
 */
over_minutes: number, };

export type FrozenChapter = { 
/**
 * Its name.
 */
name: string, 
/**
 * The guild it belongs to.
 */
guild: string, 
/**
 * Its city.
 */
city: string, };

export type FrozenContact = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Phone; may be empty.
 */
phone: string, 
/**
 * WeChat name; may be empty.
 */
wechat: string, 
/**
 * The office they held.
 */
office: Message | null, };

export type FrozenDuty = { 
/**
 * What they do.
 */
what: string, 
/**
 * Of which role it is.
 */
label: Message | null, 
/**
 * Who that was.
 */
people: Array<Named>, };

export type FrozenGroup = { 
/**
 * 1, 2 …
 */
number: number, 
/**
 * Its lead.
 */
lead: Named | null, 
/**
 * Who takes notes.
 */
note_taker: Named | null, 
/**
 * Who sits in it.
 */
members: Array<FrozenMember>, 
/**
 * Its own question; `None`: all of them.
 */
question: string | null, };

export type FrozenMaterial = { 
/**
 * Id of the material.
 */
id: Id, 
/**
 * What.
 */
name: string, 
/**
 * How many, as people write it.
 */
quantity: string, 
/**
 * Who brings it.
 */
bearer: Named | null, };

export type FrozenMember = { 
/**
 * Id of the person, when they are in the roster.
 */
id: Id | null, 
/**
 * Name.
 */
name: string, 
/**
 * A visitor, not a member.
 */
visitor: boolean, };

export type FrozenPerson = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * As what; `None`: named for this row.
 */
role: Duty | null, 
/**
 * What that is called.
 */
label: Message | null, 
/**
 * How they stood to it.
 */
state: Standing, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, 
/**
 * The office they held.
 */
office: Message | null, };

export type FrozenRole = { 
/**
 * Which role.
 */
role: Role, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How many are needed.
 */
needed: number, 
/**
 * Who has it.
 */
people: Array<FrozenPerson>, };

export type FrozenRow = { 
/**
 * Id of the segment: versions are compared by it.
 */
id: Id, 
/**
 * Where it stood.
 */
part: Part, 
/**
 * What happens.
 */
kind: SegmentKind, 
/**
 * The user's own title; empty: `label`.
 */
title: string, 
/**
 * The kind's name.
 */
label: Message, 
/**
 * When it begins.
 */
start: TimeOfDay, 
/**
 * When it ends.
 */
end: TimeOfDay, 
/**
 * How long it takes, questions included.
 */
minutes: number, 
/**
 * Of a talk: minutes for questions.
 */
qa_minutes: number, 
/**
 * Which talk it is.
 */
talk: number | null, 
/**
 * Roles that serve here.
 */
roles: Array<Role>, 
/**
 * Who stands beside it.
 */
people: Array<FrozenPerson>, 
/**
 * Materials needed here.
 */
materials: string, 
/**
 * Note.
 */
note: string, 
/**
 * Note for the host.
 */
host_note: string, 
/**
 * The clock time at which it starts whatever stands above; `None`: where the row above ends.
 */
fixed_start: TimeOfDay | null, 
/**
 * Minutes that stand empty above it; negative: it overlaps.
 */
gap_minutes: number, 
/**
 * Which block it belongs to.
 */
block: Id | null, 
/**
 * What others do while it runs.
 */
duties: Array<FrozenDuty>, };

export type FrozenTalk = { 
/**
 * Id of the speaker.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Form of address 称呼.
 */
address: string, 
/**
 * Outward title.
 */
title: string, 
/**
 * Years in HR.
 */
years: number | null, 
/**
 * Junior or senior.
 */
level: Level | null, 
/**
 * Which talk; `None`: stands by.
 */
talk: number | null, 
/**
 * Topic.
 */
topic: string, 
/**
 * Whether the topic stands.
 */
topic_settled: boolean, 
/**
 * Whether they said yes.
 */
confirmed: boolean, };

export type FrozenVenue = { 
/**
 * Id of the venue.
 */
id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * Its address; may be empty like all below.
 */
address: string, 
/**
 * How to find the door.
 */
door: string, 
/**
 * Public transport.
 */
transit: string, 
/**
 * Parking.
 */
parking: string, 
/**
 * Whom to ask there.
 */
contact_name: string, 
/**
 * Their number.
 */
contact_phone: string, 
/**
 * When the room can be entered, `HH:MM`.
 */
opens: string | null, 
/**
 * When it must be cleared, `HH:MM`.
 */
clears: string | null, };

export type Gap = { 
/**
 * Which role.
 */
role: Role, 
/**
 * Its name.
 */
label: Message, 
/**
 * How many are lacking.
 */
open: number, };

export type GetReady = { 
/**
 * The row.
 */
row: Id, 
/**
 * Its people.
 */
people: Array<Named>, 
/**
 * Whole minutes until it will begin.
 */
minutes_until: number, };

export type Group = { 
/**
 * 1, 2 …
 */
number: number, 
/**
 * Its lead 讨论组长 who did not decline.
 */
lead: RolePerson | null, 
/**
 * Who takes notes.
 */
note_taker: Named | null, 
/**
 * What the group found.
 */
result: string, 
/**
 * Who sits in it, as far as that was put down.
 */
members: Array<GroupMember>, 
/**
 * Its own question; `None`: all of them.
 */
question: Question | null, };

export type GroupCode = { 
/**
 * Id.
 */
id: Id, 
/**
 * The event whose poster bears it.
 */
event: Id | null, 
/**
 * Name of the group.
 */
name: string, 
/**
 * When it was made.
 */
made_on: string, 
/**
 * First day on which it no longer works.
 */
expires_on: string, 
/**
 * Days until then; 0 and below: it is dead.
 */
days_left: number, 
/**
 * People in the group, as last counted.
 */
people: number | null, 
/**
 * Whether nobody can join by it any more.
 */
full: boolean, 
/**
 * The code itself.
 */
picture: PictureHash | null, 
/**
 * Note.
 */
note: string, 
/**
 * What to look at: it is dead, or dies before the poster has done its work, or the group is full.
 */
warning: Message | null, };

export type GroupCodeFields = { 
/**
 * Name of the group.
 */
name: string | null, 
/**
 * When it was made; today for a new one.
 */
made_on: string, 
/**
 * First day on which it no longer works; the chapter's rule after `made_on` for a new one.
 */
expires_on: string, 
/**
 * People in the group.
 */
people: number | null, 
/**
 * Note.
 */
note: string | null, };

export type GroupFields = { 
/**
 * Its lead: takes the place of whoever led this group.
 */
lead?: Id | null, 
/**
 * Who takes notes.
 */
note_taker?: Id | null, 
/**
 * What the group found.
 */
result?: string, 
/**
 * Its own question out of the event's; `null`: all of them.
 */
question?: Id | null, };

export type GroupMember = { 
/**
 * Id of the entry.
 */
id: Id, 
/**
 * Who, when they are in the roster.
 */
person: Id | null, 
/**
 * Name.
 */
name: string, 
/**
 * A visitor, not a member.
 */
visitor: boolean, };

export type Habit = { 
/**
 * Which.
 */
habit: HabitCode, 
/**
 * Whether it is followed.
 */
done: boolean, 
/**
 * What to do, or what is known.
 */
prompt: Message, };

export type HabitCode = "need" | "contact_person" | "perfectionist" | "together" | "their_side" | "conditions_first" | "progress" | "recap";

export type HardStop = { 
/**
 * The moment, if nothing stands still until then.
 */
at: string, 
/**
 * How long until then; below 0: over.
 */
left_seconds: number, };

export type Hats = { 
/**
 * Codes of the offices held today, in the order of the offices.
 */
committee: Array<string>, 
/**
 * Whether they are a speaker.
 */
speaker: boolean, };

export type Hit = { 
/**
 * What it is.
 */
kind: HitKind, 
/**
 * Its id.
 */
id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * Why it was found: which field holds what was looked for.
 */
why: Message, };

export type HitKind = "person" | "speaker" | "venue" | "salon";

export type Holder = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, };

export type Home = { 
/**
 * The day it is.
 */
today: string, 
/**
 * The next salon (or other event) with its readiness.
 */
next: Salon | null, 
/**
 * Whom to write to today.
 */
letters: Array<Today>, 
/**
 * The next few events, `next` included.
 */
upcoming: Array<SalonLine>, 
/**
 * What the chapter holds.
 */
counts: Counts, };

export type Id = string;

export type IgnoredLine = { 
/**
 * Which line: 1, 2 …
 */
line: number, 
/**
 * Its text.
 */
text: string, 
/**
 * Why.
 */
why: Message, };

export type Import = { 
/**
 * Name of the file; empty for a pasted list.
 */
file: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * The sheets of the file.
 */
sheets: Array<string>, 
/**
 * How a text file was read; `None` for workbooks and pasted lists.
 */
encoding: TableEncoding | null, 
/**
 * The line that names the columns, from 1; 0: there is none.
 */
header_row: number, 
/**
 * The columns with what each holds; none in a pasted list.
 */
columns: Array<TableColumn>, 
/**
 * Who is in the list.
 */
rows: Array<ImportRow>, 
/**
 * Lines of a pasted list that sign nobody up, with why.
 */
ignored: Array<IgnoredLine>, 
/**
 * What to look at in the file as a whole.
 */
warnings: Array<Message>, };

export type ImportPick = { 
/**
 * Name.
 */
name: string, 
/**
 * Who that is in the roster.
 */
person?: Id | null, 
/**
 * The sign-up that is brought up to date; else a new one.
 */
already?: Id | null, 
/**
 * Company.
 */
company: string, 
/**
 * Post.
 */
post: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * WeChat id.
 */
wechat: string, 
/**
 * What they are; else by the rule.
 */
category?: Category | null, 
/**
 * Date or instant of signing up.
 */
signed_up_at?: string | null, 
/**
 * What is paid; else by the fee.
 */
payment?: Payment | null, 
/**
 * Who brought them.
 */
brought_by?: Id | null, 
/**
 * Who brought them, when that is nobody of the roster.
 */
brought_by_name: string, 
/**
 * Note.
 */
note: string, 
/**
 * `cancelled`: they said that they do not come.
 */
state: SignUpState, 
/**
 * How the list came.
 */
source: SignUpSource, };

export type ImportRow = { 
/**
 * Line of the file or of the text, from 1.
 */
line: number, 
/**
 * The line of a pasted list as it stands; empty for files.
 */
text: string, 
/**
 * Name; may be empty.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Post.
 */
post: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * WeChat id.
 */
wechat: string, 
/**
 * What they are, where the list says so.
 */
category: Category | null, 
/**
 * Date or instant of signing up.
 */
signed_up_at: string | null, 
/**
 * What is paid, where the list says so.
 */
payment: Payment | null, 
/**
 * Who brought them.
 */
brought_by: Named | null, 
/**
 * Who brought them, when that is nobody of the roster.
 */
brought_by_name: string, 
/**
 * Note.
 */
note: string, 
/**
 * `cancelled`: they say that they do not come.
 */
state: SignUpState, 
/**
 * How the list came.
 */
source: SignUpSource, 
/**
 * Who that is.
 */
match: RosterMatch, 
/**
 * The sign-up that is theirs already and would be brought up to date.
 */
already: Id | null, 
/**
 * What to look at.
 */
problem: Message | null, 
/**
 * Whether it is proposed to take the line over.
 */
ticked: boolean, };

export type Inspection = { 
/**
 * Id of the line.
 */
id: Id, 
/**
 * When.
 */
on_date: string, 
/**
 * By whom: the person's name, or what was typed.
 */
by: string, 
/**
 * The person, when known.
 */
by_person: Id | null, 
/**
 * What was found.
 */
note: string, };

export type Item = "clean_bright" | "quiet" | "projector" | "screen" | "microphone" | "clicker" | "air_conditioning" | "tables_chairs" | "computers" | "bookshelf" | "photo_wall" | "furnishing" | "photo_spot" | "central" | "transit" | "parking";

export type ItemGroup = "space" | "hardware" | "dressing" | "location";

export type ItemLine = { 
/**
 * The item.
 */
item: Item, 
/**
 * Its group.
 */
group: ItemGroup, 
/**
 * What is known.
 */
state: ItemState, 
/**
 * Remark.
 */
note: string, };

export type ItemState = "present" | "missing" | "bring" | "not_applicable" | "unknown";

export type Kind = "usage" | "invalid" | "refused" | "not_found" | "file" | "bug";

export type Lang = "zh-CN" | "en";

export type Learned = { 
/**
 * What happens in them.
 */
kind: SegmentKind, 
/**
 * What that is called.
 */
label: Message, 
/**
 * What a new sheet gives them now.
 */
planned: number, 
/**
 * What they really took, the middle of `of` salons.
 */
median: number, 
/**
 * Of how many of the newest salons.
 */
of: number, 
/**
 * The median in whole minutes: what new sheets would get.
 */
use: number, 
/**
 * What the chapter said new sheets get; `None`: what is built in.
 */
usual: number | null, 
/**
 * Whether it differs enough to be worth a change.
 */
worth: boolean, };

export type Letter = { 
/**
 * Id.
 */
id: Id, 
/**
 * What kind of letter.
 */
kind: LetterKind, 
/**
 * What that is called.
 */
label: Message, 
/**
 * In which language.
 */
lang: Lang, 
/**
 * What it is about; `None`: no event yet.
 */
event: EventRef | null, 
/**
 * Whom it is to; `None`: the committee or the audience.
 */
speaker: LetterSpeaker | null, 
/**
 * Subject, for mail.
 */
subject: string, 
/**
 * The letter.
 */
body: string, 
/**
 * Whether the words were changed by hand: they no longer follow the facts.
 */
edited: boolean, 
/**
 * Prepared, sent or dropped.
 */
state: LetterState, 
/**
 * When it was prepared.
 */
prepared_at: string, 
/**
 * The day it should go out.
 */
send_on: string | null, 
/**
 * When it went out.
 */
sent_at: string | null, 
/**
 * By which way it went out.
 */
sent_by: SentBy | null, 
/**
 * What has changed since it was edited or sent, a sentence for each fact.
 */
stale: Array<Message>, 
/**
 * What keeps it from being sent.
 */
blocked: Array<Blocked>, 
/**
 * The sent letter that it corrects.
 */
corrects: Id | null, 
/**
 * Whether a correction of it went out.
 */
corrected: boolean, 
/**
 * Its newest correction, prepared or sent.
 */
correction: Id | null, 
/**
 * How much a prepared letter waits for us.
 */
due: Urgency, };

export type LetterFields = { 
/**
 * Subject.
 */
subject?: string, 
/**
 * The letter.
 */
body?: string, 
/**
 * The day it should go out.
 */
send_on?: string | null, };

export type LetterKind = "approach" | "invitation" | "nudge" | "confirmation" | "progress" | "reminder" | "thanks" | "again" | "correction" | "committee" | "audience";

export type LetterSpeaker = { 
/**
 * Id of the speaker and of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Form of address 称呼.
 */
address: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * E-mail address.
 */
email: string, };

export type LetterState = "prepared" | "sent" | "dropped";

export type Level = "junior" | "senior";

export type LineKind = "do" | "undo" | "redo" | "seal";

export type Live = { 
/**
 * Which salon.
 */
event: LiveEvent, 
/**
 * The moment for which all of this is true.
 */
now: string, 
/**
 * How far it is.
 */
state: LiveState, 
/**
 * When it began.
 */
started_at: string | null, 
/**
 * When it ended.
 */
ended_at: string | null, 
/**
 * Every row in the order of the day: before, slot, after.
 */
rows: Array<LiveRow>, 
/**
 * The row that runs or stands still.
 */
current: Id | null, 
/**
 * Since when, its pauses included.
 */
current_since: string | null, 
/**
 * How long it has run, without pauses; 0 when nothing is on.
 */
spent_seconds: number, 
/**
 * What is left of the day's minutes for it; below 0: over.
 */
left_seconds: number, 
/**
 * Where a talk stops hard.
 */
hard_stop: HardStop | null, 
/**
 * The timekeeper's colour; `None` when nothing is on.
 */
phase: Phase | null, 
/**
 * How long before its time is up what is on turns amber: the window counts on by itself.
 */
amber_seconds: number, 
/**
 * The row that a click begins; `None` when a click ends the salon.
 */
next: Id | null, 
/**
 * Who must get ready: the people of the next row, and of those that follow within ten minutes.
 */
ready: Array<GetReady>, 
/**
 * Behind the plan at this moment; below 0: ahead of it.
 */
off_seconds: number, 
/**
 * When it will end, if everything still to come takes the day's minutes.
 */
expected_end: string, 
/**
 * When it ends by the sheet.
 */
planned_end: string, 
/**
 * Whole minutes from the expected end to the end of the slot; below 0: over.
 */
margin_minutes: number, 
/**
 * How the time could be made up; only while the salon would end after its slot.
 */
recover: Array<Recover>, 
/**
 * How the time went altogether.
 */
totals: Totals, 
/**
 * How many have checked in.
 */
checked_in: number, 
/**
 * How many are expected: those who signed up and are coming; the heads of the plan when nobody signed up here.
 */
expected: number, 
/**
 * How many visitors have checked in.
 */
visitors: number, 
/**
 * The newest act that is in this: what undo is asked to take back.
 */
act: number, 
/**
 * The host's note for the row that is on.
 */
host_note: string, };

export type LiveEvent = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * Theme; may be empty.
 */
theme: string, 
/**
 * The day by the plan.
 */
date: string, 
/**
 * Start of the slot.
 */
start: TimeOfDay, 
/**
 * End of the slot.
 */
slot_end: TimeOfDay, 
/**
 * Where.
 */
venue: Named | null, };

export type LiveRow = { 
/**
 * Id of the segment.
 */
id: Id, 
/**
 * Its number in the sheet.
 */
position: number, 
/**
 * Before, in or after the slot.
 */
part: Part, 
/**
 * What happens.
 */
kind: SegmentKind, 
/**
 * What to print when `title` is empty.
 */
label: Message, 
/**
 * The user's own title; may be empty.
 */
title: string, 
/**
 * Of a talk: its topic; may be empty.
 */
topic: string, 
/**
 * Who stands beside it; the host only where nobody else does.
 */
people: Array<Named>, 
/**
 * When it begins by the sheet.
 */
planned_start: TimeOfDay, 
/**
 * How long it takes by the sheet.
 */
planned_minutes: number, 
/**
 * How long it takes as decided on the day.
 */
day_minutes: number, 
/**
 * Of a talk: after how many minutes it stops hard.
 */
talk_minutes: number | null, 
/**
 * The least it can shrink to, where it may shrink.
 */
floor_minutes: number | null, 
/**
 * Whether it may be shortened.
 */
may_shrink: boolean, 
/**
 * How far it is.
 */
state: LiveRowState, 
/**
 * When it began.
 */
start: string | null, 
/**
 * When it ended; `None` while it is on.
 */
end: string | null, 
/**
 * How long it ran, without pauses; of a row that is on, so far.
 */
actual_seconds: number | null, 
/**
 * The same in minutes: differences of clock times to the minute, so that minutes add up like seconds do.
 */
actual_minutes: number | null, 
/**
 * Longer than by the sheet; below 0: shorter. Of a row that is on only what is over already.
 */
over_minutes: number, 
/**
 * When it will begin, of a row still to come.
 */
expected_start: string | null, 
/**
 * `false`: its times may hold those of a row beside it that nobody recorded.
 */
sure: boolean, 
/**
 * The stretches of its time.
 */
spans: Array<LiveSpan>, 
/**
 * Note for the host alone.
 */
host_note: string, 
/**
 * Materials needed here.
 */
materials: string, };

export type LiveRowState = "done" | "on" | "coming" | "skipped";

export type LiveSpan = { 
/**
 * From.
 */
start: string, 
/**
 * Until; of the last one of a row that is on, now.
 */
end: string, 
/**
 * Whether it ran.
 */
state: LiveSpanState, };

export type LiveSpanState = "on" | "pause";

export type LiveState = "ready" | "running" | "paused" | "between" | "ended";

export type Load = { 
/**
 * Big duties at salons.
 */
big: number, 
/**
 * Small duties at salons.
 */
small: number, 
/**
 * Talks.
 */
talks: number, 
/**
 * Offices held today.
 */
offices: number, 
/**
 * Duties at other activities.
 */
other: number, 
/**
 * All of it in points: a big duty, a talk and an office count 2, the others 1.
 */
points: number, };

export type Mapping = { 
/**
 * The sheet.
 */
sheet?: string, 
/**
 * The line that names the columns, from 1; 0: there is none.
 */
header_row?: number, 
/**
 * The field of each column, by its place; null: none.
 */
columns?: Array<string | null>, 
/**
 * How the characters of a text file are written.
 */
encoding?: TableEncoding, };

export type Match = { 
/**
 * The salon.
 */
event: MatchEvent, 
/**
 * Its talks by number, then the standby place.
 */
places: Array<MatchPlace>, };

export type MatchCandidate = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * The last digits of the number.
 */
phone_tail: string, };

export type MatchEvent = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * What lists call it.
 */
name: string, 
/**
 * The day.
 */
date: string, 
/**
 * Theme; may be empty.
 */
theme: string, };

export type MatchHolder = { 
/**
 * Id of the speaker.
 */
speaker: Id, 
/**
 * Name.
 */
name: string, 
/**
 * How far it has come.
 */
state: AppearanceState, };

export type MatchPlace = { 
/**
 * Which talk; `None`: standby 备选嘉宾.
 */
talk: number | null, 
/**
 * Which half of the pair is wanted; `None`: either.
 */
wanted: Level | null, 
/**
 * Who has it.
 */
holder: MatchHolder | null, 
/**
 * Whom to ask, the best first.
 */
candidates: Array<Candidate>, };

export type Material = { 
/**
 * Id of the material.
 */
id: Id, 
/**
 * What.
 */
name: string, 
/**
 * How many, as people write it (`60张`).
 */
quantity: string, 
/**
 * Who brings it.
 */
bearer: Named | null, 
/**
 * Whether it is back.
 */
returned: boolean, 
/**
 * Note.
 */
note: string, };

export type MaterialFields = { 
/**
 * What.
 */
name?: string, 
/**
 * How many, as people write it.
 */
quantity?: string, 
/**
 * Who brings it.
 */
bearer?: Id | null, 
/**
 * Whether it is back.
 */
returned?: boolean, 
/**
 * Note.
 */
note?: string, };

export type MayFilm = "yes" | "photos_only" | "no";

export type MayShareSlides = "yes" | "no";

export type Mend = "speaker" | "salon" | "venue" | "chapter" | "template";

export type Message = { 
/**
 * The Fluent id.
 */
id: string, 
/**
 * The values of its placeholders.
 */
arguments: { [key in string]: Arg }, };

export type Module = "recruiting" | "performance" | "careers" | "training" | "pay" | "year_end" | "talent";

export type ModuleGap = { 
/**
 * Which.
 */
module: Module, 
/**
 * The day of the last talk about it; `None`: never.
 */
last_on: string | null, };

export type ModuleTrend = { 
/**
 * Which.
 */
module: Module, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How many talks touched it.
 */
talks: number, 
/**
 * The mean of the talks' ratings; `None`: nobody rated one.
 */
mean: number | null, };

export type Named = { 
/**
 * Id of the record.
 */
id: Id, 
/**
 * Its name.
 */
name: string, };

export type NextAction = { 
/**
 * What to do.
 */
text: string, 
/**
 * By when.
 */
on_date: string | null, };

export type NextEvent = { 
/**
 * The event.
 */
id: Id, 
/**
 * Number in the series.
 */
number: number | null, 
/**
 * Its day.
 */
date: string, 
/**
 * The appearance's state there.
 */
state: string, };

export type NextLetter = "approach" | "invitation" | "nudge" | "progress" | "thanks" | "again";

export type Office = "president" | "vp_education" | "vp_publicity" | "vp_membership" | "secretary_general" | "secretary" | "interest_lead";

export type OpenSeat = { 
/**
 * At which event.
 */
event: SeatEvent, 
/**
 * Which role.
 */
role: Role, 
/**
 * Its name.
 */
label: Message, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, 
/**
 * Why nobody: how many are away, how many a rule holds back.
 */
reason: Message, };

export type Outbox = { 
/**
 * Letters that should be there and are not, the most urgent first.
 */
today: Array<Due>, 
/**
 * Prepared ones, the most urgent first.
 */
prepared: Array<Letter>, 
/**
 * Sent ones that say what is no longer so, and have no correction yet.
 */
stale: Array<Letter>, 
/**
 * Sent in the last sixty days, the newest first.
 */
sent: Array<Letter>, };

export type PaperTheme = "paper" | "modern" | "festive";

export type ParallelDuty = { 
/**
 * Id of the duty.
 */
id: Id, 
/**
 * What they do.
 */
what: string, 
/**
 * Whoever holds this role does it.
 */
role: Role | null, 
/**
 * The role's name.
 */
label: Message | null, 
/**
 * This person does it.
 */
person: Named | null, 
/**
 * Who that is now: the person, or who holds the role and did not decline.
 */
people: Array<Named>, };

export type Part = "before" | "slot" | "after";

export type Payment = "" | "due" | "paid" | "waived";

export type PeoplePage = { 
/**
 * How many people there are in all that fit the query.
 */
total: number, 
/**
 * Those of this page.
 */
people: Array<Person>, };

export type Person = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name, never empty, at most 400 characters.
 */
name: string, 
/**
 * Form of address 称呼: 老师, 总, 律师.
 */
address: string, 
/**
 * Nickname in the group.
 */
nickname: string, 
/**
 * Telephone number as it was given.
 */
phone: string, 
/**
 * WeChat id.
 */
wechat: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * City where they live or work.
 */
city: string, 
/**
 * Company.
 */
company: string, 
/**
 * Post in the company.
 */
post: string, 
/**
 * Outward title.
 */
title: string, 
/**
 * Short introduction for announcements.
 */
introduction: string, 
/**
 * Whether the person approved the introduction.
 */
introduction_approved: boolean, 
/**
 * Photo.
 */
photo: PictureHash | null, 
/**
 * Years in HR.
 */
years: number | null, 
/**
 * Tags, in the order given.
 */
tags: Array<string>, 
/**
 * Note of the committee about the person.
 */
note: string, 
/**
 * What they are besides.
 */
hats: Hats, };

export type PersonAppearance = { 
/**
 * Id of the event.
 */
event: Id, 
/**
 * Number of the event in its series.
 */
number: number | null, 
/**
 * Theme of the event.
 */
theme: string, 
/**
 * Date of the event.
 */
date: string, 
/**
 * Which talk; `None`: standby.
 */
talk: number | null, 
/**
 * Topic of the talk.
 */
topic: string, 
/**
 * Code of the state.
 */
state: string, };

export type PersonAssignment = { 
/**
 * Id of the event.
 */
event: Id, 
/**
 * Number of the event in its series.
 */
number: number | null, 
/**
 * Theme of the event.
 */
theme: string, 
/**
 * Date of the event.
 */
date: string, 
/**
 * Code of the role.
 */
role: string, 
/**
 * The name of one of the chapter's own roles; empty for the others, whose names are texts.
 */
role_name: string, 
/**
 * Code of the state.
 */
state: string, };

export type PersonFields = { 
/**
 * Name; needed for a new person.
 */
name?: string, 
/**
 * Form of address 称呼.
 */
address?: string, 
/**
 * Nickname in the group.
 */
nickname?: string, 
/**
 * Telephone number.
 */
phone?: string, 
/**
 * WeChat id.
 */
wechat?: string, 
/**
 * E-mail address.
 */
email?: string, 
/**
 * City where they live or work.
 */
city?: string, 
/**
 * Company.
 */
company?: string, 
/**
 * Post in the company.
 */
post?: string, 
/**
 * Outward title.
 */
title?: string, 
/**
 * Short introduction.
 */
introduction?: string, 
/**
 * Whether the person approved the introduction. A changed introduction counts as not approved unless this says so.
 */
introduction_approved?: boolean, 
/**
 * Years in HR, 0 to 80; null: not known.
 */
years?: number | null, 
/**
 * Tags.
 */
tags?: Array<string>, 
/**
 * Note.
 */
note?: string, };

export type PersonPage = { 
/**
 * The person.
 */
person: Person, 
/**
 * Their terms of office, the newest first.
 */
terms: Array<PersonTerm>, 
/**
 * Their talks, the newest first.
 */
appearances: Array<PersonAppearance>, 
/**
 * Their roles at events, the newest first.
 */
assignments: Array<PersonAssignment>, };

export type PersonTerm = { 
/**
 * Id of the term.
 */
id: Id, 
/**
 * Code of the office.
 */
office: string, 
/**
 * The interest group of an interest lead, else empty.
 */
interest_group: string, 
/**
 * First day in office.
 */
started: string, 
/**
 * First day no longer in office.
 */
ended: string | null, 
/**
 * Why it ended.
 */
end_reason: string, };

export type Phase = "green" | "amber" | "red";

export type Photo = { 
/**
 * Id of the line.
 */
id: Id, 
/**
 * The picture.
 */
picture: PictureHash, 
/**
 * What it shows.
 */
caption: string, };

export type PhotoFields = { 
/**
 * What it shows.
 */
caption?: string, 
/**
 * Whether it may be shown outside.
 */
public?: boolean, 
/**
 * Where it stands among the others, the first being 0; beyond the last means last.
 */
place?: number, };

export type PictureHash = string;

export type PlaceState = "open" | "asked" | "confirmed";

export type Placeholder = { 
/**
 * Its name in the language of the letter, to be put in braces.
 */
name: string, 
/**
 * Its code, which is its name in every language.
 */
code: string, 
/**
 * What it stands for.
 */
label: Message, 
/**
 * What it says with these facts; empty: nothing.
 */
value: string, 
/**
 * Whether a letter without it is blocked.
 */
required: boolean, 
/**
 * Whether it says something.
 */
filled: boolean, };

export type Plan = { 
/**
 * Which way.
 */
plan: PlanCode, 
/**
 * By what it is accepted; changes when what it rests on changes.
 */
key: string, 
/**
 * What is done, in a line.
 */
title: Message, 
/**
 * What speaks for it.
 */
why: Array<Message>, 
/**
 * What it costs, and what is still to be done.
 */
costs: Array<Message>, 
/**
 * The run-sheet under this plan, rows that are dropped included.
 */
segments: Array<PlanRow>, 
/**
 * When the plan ends.
 */
end: TimeOfDay, 
/**
 * Minutes to spare; over when negative.
 */
margin_minutes: number, 
/**
 * Message to the committee, ready to paste.
 */
committee_text: string, 
/**
 * Message to the audience, ready to paste; empty when nothing changes for them.
 */
audience_text: string, 
/**
 * Whether it can be accepted; else `costs` say why not.
 */
possible: boolean, };

export type PlanCode = "standby" | "another_speaker" | "swap" | "stretch" | "shorten" | "other_venue" | "online" | "postpone" | "deputy" | "split";

export type PlanFields = { 
/**
 * The day.
 */
date: string, 
/**
 * Start of the slot; else the chapter's usual start.
 */
start?: TimeOfDay, 
/**
 * Length of the slot; else by the rulebook.
 */
slot_minutes?: number, 
/**
 * Theme.
 */
theme?: string, 
/**
 * Where.
 */
venue?: Id, 
/**
 * Expected heads.
 */
heads?: number, 
/**
 * Number in the series; else the next one of the kind.
 */
number?: number, 
/**
 * What kind of activity; else a salon.
 */
kind?: EventKind, 
/**
 * Code or id of the template of its run-sheet, fitted to the slot; else the standard flow for a salon and what
 * stands around the slot for other activities.
 */
template?: string, };

export type PlanRow = { 
/**
 * Id of the segment.
 */
id: Id, 
/**
 * Its own title; empty: `label`.
 */
title: string, 
/**
 * What it is called without a title of its own.
 */
label: Message, 
/**
 * When it begins; of a dropped row: when it would have.
 */
start: TimeOfDay, 
/**
 * When it ends.
 */
end: TimeOfDay, 
/**
 * How long it takes; 0 when it is dropped.
 */
minutes: number, 
/**
 * When it began before.
 */
was_start: TimeOfDay, 
/**
 * How long it took before.
 */
was_minutes: number, 
/**
 * Whether anything about it is different: times, or who speaks or is in charge.
 */
changed: boolean, 
/**
 * Whether it is dropped.
 */
gone: boolean, 
/**
 * Who speaks or is named for it.
 */
people: Array<string>, };

export type PointKind = "keep" | "change";

export type Preference = { 
/**
 * Who.
 */
person: Id, 
/**
 * Whether they are asked at all.
 */
takes_part: TakesPart, 
/**
 * They never want to stand in front.
 */
never_on_stage: boolean, 
/**
 * Roles they like.
 */
likes: Array<Role>, 
/**
 * Roles they would rather not have.
 */
avoids: Array<Role>, 
/**
 * At how many events of a month they want to serve at most.
 */
most_a_month: number | null, 
/**
 * Note.
 */
note: string, };

export type PreferenceFields = { 
/**
 * Whether they are asked at all.
 */
takes_part?: TakesPart, 
/**
 * They never want to stand in front.
 */
never_on_stage?: boolean, 
/**
 * Roles they like.
 */
likes?: Array<Role>, 
/**
 * Roles they would rather not have.
 */
avoids?: Array<Role>, 
/**
 * At how many events of a month they want to serve at most, 1 to 31.
 */
most_a_month?: number | null, 
/**
 * Note.
 */
note?: string, };

export type Preparation = { 
/**
 * The event.
 */
event: EventRef, 
/**
 * What is to be done.
 */
tasks: Array<Task>, 
/**
 * Where it is held.
 */
venue: Named | null, 
/**
 * The venue's items looked at again; empty without a venue.
 */
recheck: Array<RecheckItem>, 
/**
 * What else failed at this venue before and was not mended since.
 */
other_faults: Array<Fault>, 
/**
 * What failed at this event.
 */
faults: Array<Fault>, 
/**
 * The group codes its poster bears.
 */
codes: Array<GroupCode>, 
/**
 * How many actions of retrospectives wait for an event to take them up.
 */
waiting: number, };

export type ProgressLine = { 
/**
 * Which.
 */
check: RetroCheck, 
/**
 * What it is called.
 */
label: Message, 
/**
 * Whether it is there, or not wanted here.
 */
done: boolean, };

export type Promise = { 
/**
 * Id.
 */
id: Id, 
/**
 * To whom.
 */
speaker: Id, 
/**
 * For which event.
 */
event: EventRef | null, 
/**
 * What.
 */
what: string, 
/**
 * When it was promised.
 */
made_on: string, 
/**
 * Who promised it.
 */
made_by: Named | null, 
/**
 * By when.
 */
due_on: string | null, 
/**
 * What became of it.
 */
state: PromiseState, 
/**
 * When it was kept, broken or waived.
 */
state_on: string | null, 
/**
 * Note.
 */
note: string, };

export type PromiseFields = { 
/**
 * For which event.
 */
event?: Id | null, 
/**
 * What; a new promise needs it.
 */
what?: string, 
/**
 * When it was promised.
 */
made_on?: string, 
/**
 * Who promised it.
 */
made_by?: Id | null, 
/**
 * By when.
 */
due_on?: string | null, 
/**
 * Note.
 */
note?: string, };

export type PromiseState = "open" | "kept" | "broken" | "waived";

export type Proposal = { 
/**
 * Changes whenever anything changes that the proposal rests on.
 */
fingerprint: string, 
/**
 * A person for each place that can be filled: by date, then in the order of the roles.
 */
seats: Array<ProposedSeat>, 
/**
 * The places that nobody can take.
 */
unfilled: Array<OpenSeat>, 
/**
 * How evenly the big duties lie.
 */
spread: Spread, };

export type ProposedGroup = { 
/**
 * 1, 2 …
 */
number: number, 
/**
 * Its lead.
 */
lead: Named | null, 
/**
 * Who takes notes: neither the lead nor a visitor.
 */
note_taker: Named | null, 
/**
 * Its own question; `None`: all of them.
 */
question: Question | null, 
/**
 * Who sits in it, the lead first.
 */
members: Array<Attendee>, 
/**
 * How many of them are visitors.
 */
visitors: number, 
/**
 * How many they are.
 */
size: number, };

export type ProposedSeat = { 
/**
 * At which event.
 */
event: SeatEvent, 
/**
 * Which role.
 */
role: Role, 
/**
 * Its name.
 */
label: Message, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, 
/**
 * Who.
 */
person: Named, 
/**
 * Why this person: one sentence of at most three facts.
 */
reason: Message, 
/**
 * Who would be next.
 */
runner_up: RunnerUp | null, 
/**
 * The rule of experience that was waived because nobody at all meets it.
 */
waived: Message | null, };

export type PublicityLine = { 
/**
 * What.
 */
label: Message, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * When it was due.
 */
due_on: string | null, };

export type Punctuality = { 
/**
 * What happened in them.
 */
kind: SegmentKind, 
/**
 * What that is called.
 */
label: Message, 
/**
 * The middle of what was planned.
 */
planned_median: number, 
/**
 * The middle of what they took.
 */
actual_median: number, 
/**
 * How many rows.
 */
of: number, 
/**
 * Each of them, the earliest first.
 */
points: Array<PunctualityPoint>, };

export type PunctualityPoint = { 
/**
 * Of which salon.
 */
event: EventRef, 
/**
 * Planned minutes.
 */
planned: number, 
/**
 * Actual minutes.
 */
actual: number, };

export type Question = { 
/**
 * Id of the question.
 */
id: Id, 
/**
 * Its text.
 */
text: string, };

export type QuickAnswer = "confirmed" | "declined" | "later" | "withdrawn";

export type RatedAbout = "event" | "venue" | "talk";

export type RatingOf = { 
/**
 * For what.
 */
about: RatedAbout, 
/**
 * Of a talk: which.
 */
appearance: Id | null, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How many gave one star, two stars … five stars.
 */
counts: [number, number, number, number, number], 
/**
 * Their mean to two decimals, else the rating that was entered without stars.
 */
mean: number | null, 
/**
 * How many answered.
 */
answers: number, };

export type RatingPick = { 
/**
 * To what.
 */
about: RatedAbout, 
/**
 * Of a talk: which.
 */
appearance: Id | null, 
/**
 * One star, two stars … five stars.
 */
counts: [number, number, number, number, number], };

export type RatingRead = { 
/**
 * For what.
 */
about: RatedAbout, 
/**
 * Of a talk: which.
 */
appearance: Id | null, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How many gave one star, two stars … five stars.
 */
counts: [number, number, number, number, number], 
/**
 * Their mean.
 */
mean: number | null, 
/**
 * How many gave stars.
 */
answers: number, 
/**
 * How many wrote something that is no number of stars.
 */
unread: number, };

export type RatingsField = { 
/**
 * `event`, `venue`, `talk_1` …: stars; `voice`, `voice_1` …: words, about the whole or about a talk.
 */
code: string, 
/**
 * What that is called.
 */
label: Message, };

export type RatingsImport = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * The sheets of the file.
 */
sheets: Array<string>, 
/**
 * How a text file was read; `None` for workbooks.
 */
encoding: TableEncoding | null, 
/**
 * The line that names the columns, from 1; 0: there is none.
 */
header_row: number, 
/**
 * The columns with what each holds: a code of `fields`.
 */
columns: Array<TableColumn>, 
/**
 * What a column can hold.
 */
fields: Array<RatingsField>, 
/**
 * How many answered.
 */
answers: number, 
/**
 * The stars of each column that holds some.
 */
ratings: Array<RatingRead>, 
/**
 * The words that people wrote.
 */
voices: Array<VoiceRead>, 
/**
 * What to look at in the file as a whole.
 */
warnings: Array<Message>, };

export type ReadPerson = { 
/**
 * As it was written.
 */
name: string, 
/**
 * Who it is, when that is certain.
 */
person: Named | null, 
/**
 * Who it may be, when several bear the name.
 */
candidates: Array<Named>, 
/**
 * The role that was written beside it.
 */
role: Role | null, 
/**
 * Of a group lead: which group was written.
 */
group_number: number | null, };

export type ReadRow = { 
/**
 * Which line of the text it begins at: 1, 2 …
 */
line: number, 
/**
 * That text.
 */
text: string, 
/**
 * Where it would stand.
 */
part: Part, 
/**
 * The clock time that was written, moved along when the text begins at another time than the event.
 */
start: TimeOfDay | null, 
/**
 * Whether it would have a fixed start: in the slot, when it does not begin where the row above ends.
 */
fixed: boolean, 
/**
 * How long it takes, questions included: as written, else until the next row, else as usual for its kind.
 */
minutes: number | null, 
/**
 * Of a talk: minutes for questions.
 */
qa_minutes: number, 
/**
 * What happens.
 */
kind: SegmentKind, 
/**
 * Of a talk: which one.
 */
talk: number | null, 
/**
 * Its own title; empty: the kind's name.
 */
title: string, 
/**
 * Of a talk: the topic that was written.
 */
topic: string, 
/**
 * Who was named.
 */
people: Array<ReadPerson>, 
/**
 * Roles that were named beside the kind's usual ones.
 */
roles: Array<Role>, 
/**
 * Materials.
 */
materials: string, 
/**
 * What else was written, kept as the row's note.
 */
note: string, 
/**
 * What to look at.
 */
problem: Message | null, };

export type RecheckFields = { 
/**
 * What is there now.
 */
state: ItemState | null, 
/**
 * Who brings it.
 */
bearer: Id | null | null, 
/**
 * Remark.
 */
note: string | null, };

export type RecheckItem = { 
/**
 * The item.
 */
item: Item, 
/**
 * Its name.
 */
label: Message, 
/**
 * Its group.
 */
group: ItemGroup, 
/**
 * What the venue's checklist says.
 */
promised: ItemState, 
/**
 * What that says besides.
 */
promised_note: string, 
/**
 * What was found this time; `None`: not looked at yet.
 */
now: ItemState | null, 
/**
 * When.
 */
on_date: string | null, 
/**
 * Whether that differs from what was promised.
 */
differs: boolean, 
/**
 * Who brings it.
 */
bearer: Named | null, 
/**
 * Remark.
 */
note: string, 
/**
 * What failed here before and was not mended since: asked first.
 */
failed: Array<Fault>, };

export type Recognised = "phone" | "name" | "pinyin" | "phone_tail";

export type Recover = { 
/**
 * Its number, from 1.
 */
index: number, 
/**
 * What it does; whoever accepts it says it again, so that nothing else is done than was seen.
 */
key: string, 
/**
 * The rows that change.
 */
rows: Array<RecoverRow>, 
/**
 * How much sooner the salon ends.
 */
gains_minutes: number, 
/**
 * When it will end then.
 */
ends_at: string, 
/**
 * How many minutes it still ends after its slot; 0: the end is held.
 */
over_minutes: number, 
/**
 * What it is about.
 */
why: Message, };

export type RecoverRow = { 
/**
 * Id of the segment.
 */
id: Id, 
/**
 * What to print when `title` is empty.
 */
label: Message, 
/**
 * The user's own title; may be empty.
 */
title: string, 
/**
 * The day's minutes now.
 */
from_minutes: number, 
/**
 * The day's minutes then; 0 where it is left out.
 */
to_minutes: number, 
/**
 * Whether it is left out.
 */
dropped: boolean, };

export type Reply = { 
/**
 * The event it is about: the one that was given, else the only coming one that the speaker is asked for.
 */
event: Id | null, 
/**
 * Whether anything was understood.
 */
understood: boolean, 
/**
 * What was found, in the order of the codes.
 */
findings: Array<Finding>, 
/**
 * Questions they put to us.
 */
asked: Array<Message>, 
/**
 * Sentences in which nothing was found.
 */
rest: Array<string>, };

export type Rescued = { 
/**
 * The salon as it stands now.
 */
salon: Salon, 
/**
 * The version that was published with it; `None` when none had been published before.
 */
version: number | null, 
/**
 * Message to the committee, ready to paste.
 */
committee_text: string, 
/**
 * Message to the audience, ready to paste; empty when nothing changes for them.
 */
audience_text: string, 
/**
 * What to look at.
 */
warnings: Array<Message>, };

export type Retro = { 
/**
 * The event.
 */
event: EventShort, 
/**
 * What was written.
 */
steps: RetroSteps, 
/**
 * When it was finished; `None`: not yet.
 */
finished_on: string | null, 
/**
 * Who finished it.
 */
finished_by: Named | null, 
/**
 * What the data say.
 */
facts: RetroFacts, 
/**
 * What to keep, then what to change, each in its order.
 */
points: Array<RetroPoint>, 
/**
 * What this retrospective asked for.
 */
actions: Array<Task>, 
/**
 * What an earlier one asked for, to be done at this event.
 */
asked: Array<Task>, 
/**
 * Stars: the whole, the venue, each talk.
 */
ratings: Array<RatingOf>, 
/**
 * What people said.
 */
voices: Array<Voice>, 
/**
 * Photos.
 */
photos: Array<EventPhoto>, 
/**
 * Expenses.
 */
expenses: Array<Expense>, 
/**
 * Their sum, in fen.
 */
expenses_fen: number, 
/**
 * How many of them are not settled.
 */
open_expenses: number, 
/**
 * Materials that are not back, by name.
 */
materials_out: Array<string>, 
/**
 * The slides of each talk.
 */
slides: Array<SlidesLine>, 
/**
 * The thanks to each speaker.
 */
thanks: Array<ThanksLine>, 
/**
 * What it has and what it still wants.
 */
progress: Array<ProgressLine>, };

export type RetroCheck = "times" | "attendance" | "ratings" | "steps" | "points" | "actions" | "asked" | "thanks" | "slides" | "materials" | "expenses" | "photos";

export type RetroFacts = { 
/**
 * The rows of the slot, in the order in which they ran.
 */
segments: Array<RetroSegment>, 
/**
 * How late it began, early when negative; `None`: not known.
 */
begun_late_minutes: number | null, 
/**
 * How long after the announced end it ended, before it when negative; `None`: not known.
 */
ended_late_minutes: number | null, 
/**
 * The announced end.
 */
planned_end: TimeOfDay, 
/**
 * When it really ended.
 */
actual_end: TimeOfDay | null, 
/**
 * How many signed up.
 */
signed_up: number | null, 
/**
 * How many came.
 */
present: number | null, 
/**
 * So many of a hundred who signed up came; those who came without are left out where they are known.
 */
rate_percent: number | null, 
/**
 * How many of those who came were no visitors.
 */
members: number | null, 
/**
 * How many visitors came.
 */
visitors: number | null, 
/**
 * How many of them for the first time; `None`: nobody kept a list.
 */
first_time: number | null, 
/**
 * How many of them had been here before; `None`: nobody kept a list.
 */
returning: number | null, 
/**
 * Who brought how many of the visitors, most first.
 */
brought: Array<Brought>, 
/**
 * Who signed up and did not come.
 */
no_shows: Array<string>, 
/**
 * How many came without having signed up; `None`: nobody kept a list.
 */
walk_ins: number | null, 
/**
 * Who had which role.
 */
roles: Array<RetroRole>, 
/**
 * What failed at the venue.
 */
faults: Array<Message>, 
/**
 * What was published, and when.
 */
publicity: Array<PublicityLine>, 
/**
 * All of this in sentences.
 */
lines: Array<Message>, };

export type RetroFields = { 
/**
 * 回顾目标.
 */
goal?: string, 
/**
 * 评估结果.
 */
result?: string, 
/**
 * 分析原因.
 */
causes?: string, 
/**
 * 总结规律.
 */
conclusion?: string, 
/**
 * For the recap that goes outside.
 */
public_words?: string, };

export type RetroPoint = { 
/**
 * Id.
 */
id: Id, 
/**
 * To keep or to change.
 */
kind: PointKind, 
/**
 * What.
 */
text: string, };

export type RetroRole = { 
/**
 * Which role.
 */
role: Role, 
/**
 * What it is called.
 */
label: Message, 
/**
 * Who; `None`: nobody.
 */
person: Named | null, 
/**
 * In whose place, when somebody stepped in.
 */
instead_of: Named | null, 
/**
 * How it went.
 */
state: RoleOutcome, };

export type RetroSegment = { 
/**
 * Id of the row.
 */
id: Id, 
/**
 * What happened.
 */
kind: SegmentKind, 
/**
 * The user's own title; empty: see `label`.
 */
title: string, 
/**
 * What it is called without a title of its own.
 */
label: Message, 
/**
 * When it was to begin.
 */
planned_start: TimeOfDay, 
/**
 * How long it was to take.
 */
planned_minutes: number, 
/**
 * When it began.
 */
actual_start: TimeOfDay | null, 
/**
 * How long it took.
 */
actual_minutes: number | null, 
/**
 * How much longer than planned, shorter when negative.
 */
over_minutes: number | null, };

export type RetroSteps = { 
/**
 * 回顾目标.
 */
goal: string, 
/**
 * 评估结果.
 */
result: string, 
/**
 * 分析原因.
 */
causes: string, 
/**
 * 总结规律.
 */
conclusion: string, 
/**
 * For the recap that goes outside.
 */
public_words: string, };

export type ReturnRate = { 
/**
 * Which salon.
 */
event: EventRef, 
/**
 * How many visitors came.
 */
visitors: number, 
/**
 * How many of them came again.
 */
came_again: number, 
/**
 * So many of a hundred.
 */
percent: number, 
/**
 * Whether the six months are over; else more may still come.
 */
complete: boolean, };

export type Role = string;

export type RoleCall = { 
/**
 * What was read, in the order of the text.
 */
lines: Array<Answer>, };

export type RoleLine = { 
/**
 * Which role.
 */
role: Role, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How many the event needs.
 */
needed: number, 
/**
 * Who was given it, those who declined included.
 */
people: Array<RolePerson>, };

export type RoleOutcome = "done" | "substituted" | "open";

export type RolePerson = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * What they answered.
 */
state: AssignmentState, 
/**
 * Id of the assignment.
 */
assignment: Id, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, 
/**
 * Whose place they took.
 */
instead_of: Named | null, };

export type RoleTrend = { 
/**
 * Which.
 */
role: Role, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How often it was carried out.
 */
filled: number, 
/**
 * How often it was needed.
 */
needed: number, };

export type Room = "chapter" | "people" | "committee" | "speakers" | "venues" | "events" | "letters" | "tasks" | "attendance" | "live" | "retrospectives";

export type RosterMatch = { 
/**
 * Who it is.
 */
person: Named | null, 
/**
 * By what they were recognised, or those who are offered.
 */
how: Recognised | null, 
/**
 * Who it could be; empty when it is certain.
 */
candidates: Array<MatchCandidate>, };

export type Rota = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * The events that are not cancelled, by date.
 */
events: Array<RotaEvent>, 
/**
 * The committee by office, then everybody else who takes part or has something to do, by name.
 */
people: Array<RotaPerson>, 
/**
 * The most points anybody has: the full length of a load bar.
 */
most: number, };

export type RotaCell = { 
/**
 * Id of the event.
 */
event: Id, 
/**
 * Their roles and their talk; empty: nothing.
 */
duties: Array<RotaDuty>, 
/**
 * Whether they are away that day 没空.
 */
away: boolean, };

export type RotaDuty = { 
/**
 * Which role; `None`: a talk.
 */
role: Role | null, 
/**
 * What to print.
 */
label: Message, 
/**
 * What they answered; `None` for a talk.
 */
state: AssignmentState | null, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, 
/**
 * Id of the assignment; `None` for a talk.
 */
assignment: Id | null, 
/**
 * Which talk; `None`: a role.
 */
talk: number | null, 
/**
 * Whether it is a big duty.
 */
big: boolean, };

export type RotaEvent = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * What lists call it.
 */
name: string, 
/**
 * The day.
 */
date: string, 
/**
 * What kind of activity.
 */
kind: EventKind, 
/**
 * How many places of its roles nobody has yet.
 */
open: number, 
/**
 * The roles that nobody has yet, in the order of the catalogue.
 */
gaps: Array<Gap>, };

export type RotaPerson = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * The highest office they hold today.
 */
office: Message | null, 
/**
 * A cell for each event of the matrix, in the same order.
 */
cells: Array<RotaCell>, 
/**
 * What they do in the range and did in the half year before it.
 */
load: Load, 
/**
 * When they last had a duty or gave a talk, before today.
 */
last_on: string | null, };

export type RowsPreview = { 
/**
 * The rows that it would make, in the order of the text.
 */
rows: Array<ReadRow>, 
/**
 * Lines that make no row, with the reason.
 */
ignored: Array<IgnoredLine>, 
/**
 * Sum of the slot's rows.
 */
planned_minutes: number, 
/**
 * What to look at.
 */
warnings: Array<Message>, };

export type RuleFields = { 
/**
 * The name of one of the chapter's own.
 */
name?: string, 
/**
 * Whether it is not offered any more.
 */
retired?: boolean, 
/**
 * How many a new salon needs, 0 to 99.
 */
needed?: number, 
/**
 * Whether it is a big duty.
 */
big?: boolean, 
/**
 * At which rows it serves.
 */
kinds?: Array<SegmentKind>, 
/**
 * Only for who is or was on the committee.
 */
members_only?: boolean, 
/**
 * In how many salons one must have taken part before, 0 to 99.
 */
salons_before?: number, 
/**
 * The role one must have had before.
 */
after_role?: Role | null, 
/**
 * How many salons must lie between two turns, 0 to 20.
 */
cool_off?: number, 
/**
 * At most so many turns, 1 to 99.
 */
cap_turns?: number | null, 
/**
 * In so many months, 1 to 24.
 */
cap_months?: number | null, };

export type Rulebook = { 
/**
 * Minutes of a talk, after which it stops hard.
 */
talk_minutes: number, 
/**
 * Minutes of questions after a talk.
 */
qa_minutes: number, 
/**
 * Minutes of the whole slot.
 */
slot_minutes: number, 
/**
 * People to a discussion group at most.
 */
heads_per_group: number, 
/**
 * Room a person needs at least, in hundredths of a square metre (130 is 1.3 m²).
 */
area_low_dm2: number, 
/**
 * Room a person needs at most, in hundredths of a square metre.
 */
area_high_dm2: number, 
/**
 * Days without an answer after which a speaker counts as silent.
 */
silence_days: number, 
/**
 * Days between one reminder of a silent speaker and the next.
 */
nudge_days: number, 
/**
 * Days that a speaker has to answer an invitation.
 */
answer_days: number, 
/**
 * Days before the event by which topic, introduction and photo are needed.
 */
materials_days: number, 
/**
 * Days before the event by which the slides are needed.
 */
slides_days: number, 
/**
 * How many of a hundred who signed up for a free event stay away, at least.
 */
sign_up_no_show_low: number, 
/**
 * How many of a hundred who signed up for a free event stay away, at most.
 */
sign_up_no_show_high: number, 
/**
 * Months before a speaker is invited again.
 */
speaker_rest_months: number, 
/**
 * Minutes before its hard stop at which a talk turns amber.
 */
amber_minutes: number, 
/**
 * Days after which the QR code of a chat group dies.
 */
group_code_days: number, 
/**
 * People at which nobody can join a chat group by its QR code any more.
 */
group_code_people: number, };

export type RunnerUp = { 
/**
 * Who.
 */
person: Named, 
/**
 * What spoke against them beside the one who was chosen.
 */
reason: Message, };

export type Salon = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * What lists call it: its theme, or its date while it has none.
 */
name: string, 
/**
 * Number within its kind's series (第18期).
 */
number: number | null, 
/**
 * The day.
 */
date: string, 
/**
 * Start of the slot.
 */
start: TimeOfDay, 
/**
 * End of the slot.
 */
slot_end: TimeOfDay, 
/**
 * End of what is planned: of the slot's row that ends last.
 */
end: TimeOfDay, 
/**
 * Sum of the slot's rows.
 */
planned_minutes: number, 
/**
 * End of the slot minus end of the plan: to spare, or over when negative.
 */
margin_minutes: number, 
/**
 * How far it has come.
 */
status: Status, 
/**
 * Theme 主题; may be empty.
 */
theme: string, 
/**
 * Where.
 */
venue: Named | null, 
/**
 * Expected heads; 0: not known yet.
 */
heads: number, 
/**
 * The run-sheet in reading order: before, slot, after.
 */
segments: Array<Segment>, 
/**
 * All roles in their order, with how many are needed and who has them.
 */
roles: Array<RoleLine>, 
/**
 * What is ready and what is not.
 */
readiness: Array<Check>, 
/**
 * What speaks against who has which role, the impossible first.
 */
conflicts: Array<Conflict>, 
/**
 * What kind of activity.
 */
kind: EventKind, 
/**
 * Length of the slot.
 */
slot_minutes: number, 
/**
 * Why it was cancelled.
 */
cancel_reason: string, 
/**
 * How far the venue's booking is.
 */
booking: Booking, 
/**
 * Until when the booking must be confirmed.
 */
booking_confirm_by: string | null, 
/**
 * New visitors among the heads; `None`: not known.
 */
visitors: number | null, 
/**
 * How many discussion groups there are, set by hand or heads / rule rounded up.
 */
group_count: number, 
/**
 * Whether `group_count` was set by hand.
 */
group_count_by_hand: boolean, 
/**
 * The discussion groups, 1 to `group_count` and any beyond it that have a lead or a result.
 */
groups: Array<Group>, 
/**
 * Person in charge, the one contact of the audience.
 */
in_charge: Contact | null, 
/**
 * On-site contact; the person in charge when nobody else is named.
 */
onsite_contact: Contact | null, 
/**
 * Whether the on-site contact was named beside the person in charge.
 */
onsite_contact_by_hand: boolean, 
/**
 * Questions of the discussion, in order.
 */
questions: Array<Question>, 
/**
 * Materials 物料, in order.
 */
materials: Array<Material>, 
/**
 * Talks by number, then standby speakers, then those who declined or stayed away.
 */
appearances: Array<Appearance>, 
/**
 * Host's script 主持稿.
 */
host_script: string, 
/**
 * Values officer's text 价值官宣讲稿.
 */
values_script: string, 
/**
 * How many signed up.
 */
signed_up: number | null, 
/**
 * How many came.
 */
attended: number | null, 
/**
 * How many of them were new visitors.
 */
attended_visitors: number | null, 
/**
 * Rating of the event, 1 to 5.
 */
rating: number | null, 
/**
 * What it cost, in yuan.
 */
cost_yuan: number | null, 
/**
 * Free note.
 */
note: string, 
/**
 * Rows with a common target, in the order of their first rows.
 */
blocks: Array<Block>, 
/**
 * Minutes that stand empty before fixed starts.
 */
gap_minutes: number, 
/**
 * Minutes that rows of the slot overlap, as a positive number.
 */
overlap_minutes: number, 
/**
 * The newest version of the run-sheet; `None` when none was published.
 */
version: VersionMark | null, 
/**
 * How many changes there are since; `None` when none was published.
 */
changes_since: number | null, };

export type SalonLine = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * What lists call it: its theme, or its date while it has none.
 */
name: string, 
/**
 * What kind of activity.
 */
kind: EventKind, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * The day.
 */
date: string, 
/**
 * Start of the slot.
 */
start: TimeOfDay, 
/**
 * Length of the slot.
 */
slot_minutes: number, 
/**
 * How far it has come.
 */
status: Status, 
/**
 * Theme.
 */
theme: string, 
/**
 * Where.
 */
venue: Named | null, 
/**
 * Expected heads.
 */
heads: number, 
/**
 * How many came.
 */
attended: number | null, 
/**
 * Rating of the event, 1 to 5.
 */
rating: number | null, 
/**
 * How many checks passed; only for the next few coming events, else `None`.
 */
readiness_passed: number | null, 
/**
 * How many checks there are; only for the next few coming events, else `None`.
 */
readiness_total: number | null, };

export type SalonNews = { 
/**
 * The last act that is surely in what was told before; `None`: everything is told here.
 */
since: number | null, 
/**
 * The last act that is surely in it now.
 */
act: number, 
/**
 * The salon; its rows stand here only when everything is told.
 */
salon: Salon, 
/**
 * The ids of the rows in their order; `None`: as before.
 */
order: Array<Id> | null, 
/**
 * Places (from 0) with the rows that are new or different.
 */
rows: Array<[number, Segment]>, 
/**
 * Places with start and end of the rows that only moved.
 */
moved: Array<[number, TimeOfDay, TimeOfDay]>, };

export type Saved<T> = { 
/**
 * The record as it stands now.
 */
value: T, 
/**
 * What to look at.
 */
warnings: Array<Message>, };

export type Seat = { 
/**
 * Which.
 */
office: Office, 
/**
 * Its name.
 */
name: Message, 
/**
 * What it owns.
 */
duties: Message, 
/**
 * Whether several people may hold it at once.
 */
several: boolean, 
/**
 * Who holds it, the longest first.
 */
holders: Array<Term>, 
/**
 * Nobody holds it.
 */
vacant: boolean, 
/**
 * Since when nobody holds it; `None` when somebody does or nobody ever did.
 */
vacant_since: string | null, };

export type SeatEvent = { 
/**
 * Id of the event.
 */
id: Id, 
/**
 * Number within its series.
 */
number: number | null, 
/**
 * What lists call it.
 */
name: string, 
/**
 * The day.
 */
date: string, };

export type SeatPick = { 
/**
 * At which event.
 */
event: Id, 
/**
 * Which role.
 */
role: Role, 
/**
 * Who.
 */
person: Id, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, };

export type Segment = { 
/**
 * Id of the segment.
 */
id: Id, 
/**
 * 1, 2 … through the whole sheet in reading order.
 */
position: number, 
/**
 * What happens.
 */
kind: SegmentKind, 
/**
 * The user's own title; empty: the kind's name (see `label`).
 */
title: string, 
/**
 * What to print as title when `title` is empty: the kind's name, for talks with their number.
 */
label: Message, 
/**
 * When it begins.
 */
start: TimeOfDay, 
/**
 * When it ends.
 */
end: TimeOfDay, 
/**
 * How long it takes, questions included.
 */
minutes: number, 
/**
 * Who stands beside it: the host (slot only), the talk's speaker, who holds its roles, who is named for it.
 * People who declined are left out.
 */
people: Array<SegmentPerson>, 
/**
 * Before, in or after the slot.
 */
part: Part, 
/**
 * Of a talk: how many of the minutes are for questions, after the hard stop.
 */
qa_minutes: number, 
/**
 * Which talk this is: 1, 2 …
 */
talk: number | null, 
/**
 * What the start follows.
 */
anchor: Anchor, 
/**
 * Minutes from the anchor.
 */
offset_minutes: number, 
/**
 * Roles that serve here.
 */
roles: Array<Role>, 
/**
 * Materials needed here, as text.
 */
materials: string, 
/**
 * Note.
 */
note: string, 
/**
 * When it really began.
 */
actual_start: TimeOfDay | null, 
/**
 * How long it really took.
 */
actual_minutes: number | null, 
/**
 * In the slot: the clock time at which it starts whatever stands above; `None`: where the row above ends.
 */
fixed_start: TimeOfDay | null, 
/**
 * Its fixed start minus the end of the row above: a gap, or an overlap when negative; else 0.
 */
gap_minutes: number, 
/**
 * Whether it may be shortened to hold the end.
 */
may_shrink: boolean, 
/**
 * The least it can shrink to; `None`: as planned.
 */
floor_minutes: number | null, 
/**
 * The most it can stretch to; `None`: no limit for a row that may shrink, as planned for others.
 */
ceiling_minutes: number | null, 
/**
 * The block it belongs to.
 */
block: Id | null, 
/**
 * Note for the host alone.
 */
host_note: string, 
/**
 * What others do meanwhile.
 */
duties: Array<ParallelDuty>, };

export type SegmentCopies = { 
/**
 * To be pasted into a sheet.
 */
rows: Array<SegmentCopy>, 
/**
 * The same for Excel and WPS: start, minutes, title and people, separated by tabs, a row on each line.
 */
text: string, };

export type SegmentCopy = { 
/**
 * Where it stood.
 */
part: Part, 
/**
 * What happens.
 */
kind: SegmentKind, 
/**
 * Own title.
 */
title: string, 
/**
 * How long it takes, questions included.
 */
minutes: number, 
/**
 * Of a talk: minutes for questions.
 */
qa_minutes: number, 
/**
 * What its start followed.
 */
anchor: Anchor, 
/**
 * Minutes from the anchor.
 */
offset_minutes: number, 
/**
 * Fixed start.
 */
fixed_start: TimeOfDay | null, 
/**
 * Whether it may be shortened.
 */
may_shrink: boolean, 
/**
 * The least it can shrink to.
 */
floor_minutes: number | null, 
/**
 * The most it can stretch to.
 */
ceiling_minutes: number | null, 
/**
 * The block it belonged to.
 */
block: Id | null, 
/**
 * Roles that serve there.
 */
roles: Array<Role>, 
/**
 * Materials.
 */
materials: string, 
/**
 * Note.
 */
note: string, 
/**
 * Note for the host.
 */
host_note: string, 
/**
 * Who was named for it.
 */
people: Array<Id>, 
/**
 * What others did meanwhile.
 */
duties: Array<DutyFields>, };

export type SegmentFields = { 
/**
 * What happens.
 */
kind?: SegmentKind, 
/**
 * Own title; empty: the kind's name.
 */
title?: string, 
/**
 * How long it takes, questions included, 0 to 600. In the slot the rows below follow.
 */
minutes?: number, 
/**
 * Of a talk: minutes for questions, at most `minutes`.
 */
qa_minutes?: number, 
/**
 * Which talk this is, 1 to 9. A new talk gets the next number by itself.
 */
talk?: number | null, 
/**
 * How long it takes as people write it: `25`, `1:10`, `1小时10分`, of a talk also `25+5` (questions). Goes before
 * `minutes` and `qa_minutes`.
 */
length?: string, 
/**
 * The clock time at which it begins. In the slot a fixed start, which `null` takes away; outside the slot kept as
 * minutes from the row's anchor, so that it moves along with the salon, and never `null`.
 */
start?: TimeOfDay | null, 
/**
 * Outside the slot: what the start follows.
 */
anchor?: Anchor, 
/**
 * Outside the slot: minutes from the anchor.
 */
offset_minutes?: number, 
/**
 * Roles that serve here.
 */
roles?: Array<Role>, 
/**
 * Materials needed here.
 */
materials?: string, 
/**
 * Note.
 */
note?: string, 
/**
 * Whether it may be shortened to hold the end; without a floor it gets half of its minutes as one.
 */
may_shrink?: boolean, 
/**
 * The least it can shrink to; `null`: as planned.
 */
floor_minutes?: number | null, 
/**
 * The most it can stretch to, never less than the floor; `null`: no limit of its own.
 */
ceiling_minutes?: number | null, 
/**
 * The block it belongs to, one of the event's.
 */
block?: Id | null, 
/**
 * Note for the host alone.
 */
host_note?: string, };

export type SegmentKind = "values_opening" | "talk" | "discussion" | "joint_discussion" | "reports" | "introductions" | "break" | "changeover" | "set_up" | "slides_try" | "check_in" | "photo" | "clear_up" | "custom";

export type SegmentPerson = { 
/**
 * Id of the person.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * As what; `None`: named for this row without a role.
 */
role: Duty | null, 
/**
 * What that is called.
 */
label: Message | null, 
/**
 * How they stand to it.
 */
state: Standing, 
/**
 * Of a group lead: which group.
 */
group_number: number | null, };

export type SentBy = "copy" | "file" | "mail" | "other";

export type SheetTemplate = { 
/**
 * Its code, or the id of one that the chapter saved.
 */
id: string, 
/**
 * Its name.
 */
label: Message, 
/**
 * Whether it comes with the program.
 */
built_in: boolean, 
/**
 * Length of the slot it was made for.
 */
slot_minutes: number, 
/**
 * Sum of the slot's rows.
 */
planned_minutes: number, 
/**
 * Its rows.
 */
rows: Array<SheetTemplateRow>, };

export type SheetTemplateRow = { 
/**
 * Where it stands.
 */
part: Part, 
/**
 * What it is called.
 */
label: Message, 
/**
 * How long it takes.
 */
minutes: number, };

export type SignUp = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name as given.
 */
name: string, 
/**
 * Who that is in the roster.
 */
person: Named | null, 
/**
 * Company as given, else the roster's.
 */
company: string, 
/**
 * Post as given, else the roster's.
 */
post: string, 
/**
 * Telephone number as given, else the roster's.
 */
phone: string, 
/**
 * WeChat id as given, else the roster's.
 */
wechat: string, 
/**
 * What they are at this event.
 */
category: Category, 
/**
 * How the sign-up came.
 */
source: SignUpSource, 
/**
 * How it stands.
 */
state: SignUpState, 
/**
 * Date or instant, as known; a walk-in has none.
 */
signed_up_at: string | null, 
/**
 * Signed up after the last day.
 */
late: boolean, 
/**
 * What is paid.
 */
payment: Payment, 
/**
 * Who brought them.
 */
brought_by: Named | null, 
/**
 * Who brought them, when that is nobody of the roster.
 */
brought_by_name: string, 
/**
 * When they came, RFC 3339.
 */
checked_in_at: string | null, 
/**
 * Note.
 */
note: string, 
/**
 * A visitor who is here for the first time, as far as is recorded.
 */
first_time: boolean, 
/**
 * At how many events before this one they were.
 */
visits: number, 
/**
 * Place in the waitlist, from 1.
 */
waitlist_place: number | null, 
/**
 * What is compared with what is typed, lower case, separated by blanks: ways to type the name by pinyin, the name, the company,
 * the last digits of the number.
 */
keys: string, };

export type SignUpEntry = { 
/**
 * Address of the form; may be empty.
 */
signup_link: string, 
/**
 * QR code of the form.
 */
signup_picture: PictureHash | null, 
/**
 * How many can come; `None`: no limit.
 */
places: number | null, 
/**
 * The last day for signing up.
 */
signup_deadline: string | null, 
/**
 * What a visitor shares, in fen; `None`: free.
 */
fee_fen: number | null, 
/**
 * What is said about the fee.
 */
fee_note: string, 
/**
 * Whether the event's expected heads follow the sign-ups.
 */
heads_follow: boolean, };

export type SignUpFields = { 
/**
 * Name.
 */
name?: string, 
/**
 * Who that is in the roster; null: nobody of it. Absent in a new sign-up: whoever is certainly meant.
 */
person?: Id | null, 
/**
 * Company.
 */
company?: string, 
/**
 * Post.
 */
post?: string, 
/**
 * Telephone number.
 */
phone?: string, 
/**
 * WeChat id.
 */
wechat?: string, 
/**
 * What they are at this event; null: by the rule.
 */
category?: Category | null, 
/**
 * Date or instant of signing up; a new one takes the present moment.
 */
signed_up_at?: string, 
/**
 * Who brought them.
 */
brought_by?: Id | null, 
/**
 * Who brought them, when that is nobody of the roster.
 */
brought_by_name?: string, 
/**
 * Note.
 */
note?: string, };

export type SignUpSource = "form" | "chain" | "hand" | "walk_in";

export type SignUpState = "coming" | "waitlist" | "cancelled";

export type Silence = { 
/**
 * Days since the last real contact.
 */
days: number, 
/**
 * The day of the last real contact: ours while they are silent, else theirs.
 */
since: string, 
/**
 * The day to ask again; `None`: they have written back since, though without a yes or no.
 */
nudge_on: string | null, 
/**
 * The day by which the invitation needs an answer.
 */
answer_by: string | null, 
/**
 * Whether that day has passed.
 */
overdue: boolean, 
/**
 * Who stands by for the talk they are asked for, the ready ones first.
 */
standby: Array<Standby>, };

export type SlidesLine = { 
/**
 * The appearance.
 */
appearance: Id, 
/**
 * Whose.
 */
speaker: Named, 
/**
 * When they came in.
 */
received_on: string | null, 
/**
 * Whether the speaker lets them be shared; `None`: nobody asked.
 */
may_share: MayShareSlides | null, 
/**
 * When the audience was given them.
 */
shared_on: string | null, };

export type Source = "consulting" | "learning_site" | "law_firm" | "community" | "referral" | "other";

export type Speaker = { 
/**
 * The id of the speaker and of the person.
 */
id: Id, 
/**
 * The person's name.
 */
name: string, 
/**
 * Form of address 称呼.
 */
address: string, 
/**
 * Telephone number.
 */
phone: string, 
/**
 * WeChat id.
 */
wechat: string, 
/**
 * E-mail address.
 */
email: string, 
/**
 * Where they live or work.
 */
city: string, 
/**
 * Company.
 */
company: string, 
/**
 * Post in the company.
 */
post: string, 
/**
 * Outward title.
 */
title: string, 
/**
 * Short introduction.
 */
introduction: string, 
/**
 * Years in HR.
 */
years: number | null, 
/**
 * Photo.
 */
photo: string | null, 
/**
 * Where they came from.
 */
source: Source | null, 
/**
 * Who referred them.
 */
referred_by: string, 
/**
 * The level set by hand, which wins over the years.
 */
level: Level | null, 
/**
 * The level that counts: by hand, else by years, else unknown.
 */
effective_level: Level | null, 
/**
 * Subjects they can give.
 */
subjects: Array<string>, 
/**
 * The modules set by hand.
 */
modules: Array<Module>, 
/**
 * The modules that count: by hand, else guessed from subjects and topics by key words.
 */
effective_modules: Array<Module>, 
/**
 * Contact person 对接人.
 */
contact_name: string, 
/**
 * The contact person's number.
 */
contact_phone: string, 
/**
 * The contact person's style.
 */
contact_style: string, 
/**
 * What they look for 看重什么.
 */
hopes: string, 
/**
 * What they can bring besides.
 */
offers: string, 
/**
 * What they take for coming; `None`: not spoken of yet.
 */
fee: Fee | null, 
/**
 * How much, how it is paid.
 */
fee_note: string, 
/**
 * Car plate.
 */
car_plate: string, 
/**
 * Whether they join the meal, what they do not eat.
 */
meal: string, 
/**
 * Who comes along.
 */
companion: string, 
/**
 * Whether they may be filmed; `None`: not asked yet.
 */
may_film: MayFilm | null, 
/**
 * Whether their slides may be passed on; `None`: not asked yet.
 */
may_share_slides: MayShareSlides | null, 
/**
 * Chat groups they are in.
 */
groups: Array<string>, 
/**
 * What they gain by coming, from their side.
 */
benefit: string, 
/**
 * What they are particular about 讲究.
 */
particulars: string, 
/**
 * Unpleasant conditions to state first.
 */
conditions: string, 
/**
 * Language of letters; `None`: the chapter's.
 */
letter_lang: Lang | null, 
/**
 * Current stage.
 */
stage: Stage, 
/**
 * Since when.
 */
stage_on: string, 
/**
 * When to try again, after an exit.
 */
try_again_on: string | null, 
/**
 * What to do next; empty: nothing agreed.
 */
next_action: string, 
/**
 * By when.
 */
next_action_on: string | null, 
/**
 * Free note about the speaker (the person has another).
 */
note: string, 
/**
 * The day of the last contact in either direction.
 */
last_contact_on: string | null, 
/**
 * The day we last wrote or invited.
 */
last_written_on: string | null, 
/**
 * Days since we last wrote or invited without an answer; `None` when nothing is waiting for an answer.
 */
silent_days: number | null, 
/**
 * The silence clock; `None` when nobody waits for an answer.
 */
silence: Silence | null, 
/**
 * The eight habits: what is done and what to do.
 */
habits: Array<Habit>, 
/**
 * Whether they wait for us today.
 */
urgency: Urgency, 
/**
 * The next coming event they are on the sheet of (declined and missed talks do not count).
 */
next_event: NextEvent | null, 
/**
 * Talks given.
 */
talks: number, 
/**
 * The day of the last talk given.
 */
last_spoke_on: string | null, 
/**
 * Mean rating of their talks, 1 to 5; `None`: none was rated.
 */
rating: number | null, };

export type SpeakerFields = { 
/**
 * Where they came from.
 */
source?: Source | null, 
/**
 * Who referred them.
 */
referred_by?: string, 
/**
 * Level by hand; `null`: by years.
 */
level?: Level | null, 
/**
 * Subjects they can give, at most 50.
 */
subjects?: Array<string>, 
/**
 * The modules set by hand; none: guessed from subjects and topics.
 */
modules?: Array<Module>, 
/**
 * Contact person.
 */
contact_name?: string, 
/**
 * The contact person's number.
 */
contact_phone?: string, 
/**
 * The contact person's style.
 */
contact_style?: string, 
/**
 * What they look for.
 */
hopes?: string, 
/**
 * What they can bring besides.
 */
offers?: string, 
/**
 * What they take; `null`: not spoken of yet.
 */
fee?: Fee | null, 
/**
 * How much, how it is paid.
 */
fee_note?: string, 
/**
 * Car plate.
 */
car_plate?: string, 
/**
 * Whether they join the meal, what they do not eat.
 */
meal?: string, 
/**
 * Who comes along.
 */
companion?: string, 
/**
 * Whether they may be filmed; `null`: not asked yet.
 */
may_film?: MayFilm | null, 
/**
 * Whether their slides may be passed on; `null`: not asked yet.
 */
may_share_slides?: MayShareSlides | null, 
/**
 * Chat groups they are in, at most 50.
 */
groups?: Array<string>, 
/**
 * What they gain by coming.
 */
benefit?: string, 
/**
 * What they are particular about.
 */
particulars?: string, 
/**
 * Unpleasant conditions to state first.
 */
conditions?: string, 
/**
 * Language of letters; `null`: the chapter's.
 */
letter_lang?: Lang | null, 
/**
 * When to try again; `null`: no date.
 */
try_again_on?: string | null, 
/**
 * Free note.
 */
note?: string, };

export type SpeakerPage = { 
/**
 * The speaker.
 */
speaker: Speaker, 
/**
 * Every step of the pipeline, the first one first.
 */
stages: Array<StageChange>, 
/**
 * The contact log, the oldest line first.
 */
contacts: Array<ContactLine>, 
/**
 * Talks, the newest event first.
 */
appearances: Array<SpeakerTalk>, 
/**
 * What they were promised, the open ones first, then the newest first.
 */
promises: Array<Promise>, };

export type SpeakerTalk = { 
/**
 * The appearance.
 */
id: Id, 
/**
 * The event.
 */
event: Id, 
/**
 * Number in the series.
 */
number: number | null, 
/**
 * The event's theme.
 */
theme: string, 
/**
 * The event's day.
 */
date: string, 
/**
 * The event's status.
 */
status: string, 
/**
 * Which talk; `None`: standby 备选嘉宾.
 */
talk: number | null, 
/**
 * Title of the talk.
 */
topic: string, 
/**
 * Whether the topic stands.
 */
topic_settled: boolean, 
/**
 * The appearance's state.
 */
state: string, 
/**
 * Since when.
 */
state_on: string, 
/**
 * Who invited them.
 */
invited_by: Named | null, 
/**
 * The day by which an answer is needed; `None`: by rule.
 */
answer_by: string | null, 
/**
 * Equipment they need.
 */
needs: string, 
/**
 * Whether they speak from afar.
 */
online: boolean, 
/**
 * How the audience rated it, 1 to 5.
 */
rating: number | null, };

export type SpeakerTrend = { 
/**
 * Who.
 */
speaker: Named, 
/**
 * How many talks they gave.
 */
talks: number, 
/**
 * The mean of the talks' ratings; `None`: nobody rated one.
 */
mean: number | null, 
/**
 * How many stars that rests on, where they were counted.
 */
answers: number, };

export type Spread = { 
/**
 * As it stands.
 */
before: number, 
/**
 * With the proposal.
 */
after: number, };

export type StackView = { 
/**
 * The act that undo would take back.
 */
undo: ActLine | null, 
/**
 * The act that redo would make again.
 */
redo: ActLine | null, };

export type Stage = "lead" | "contacted" | "invited" | "confirmed" | "spoke" | "thanked" | "ready" | "declined" | "on_hold" | "no_reply" | "no_show" | "withdrawn";

export type StageChange = { 
/**
 * Id of the line.
 */
id: Id, 
/**
 * The stage reached.
 */
stage: Stage, 
/**
 * When it was reached.
 */
on_date: string, 
/**
 * Why, or how.
 */
note: string, };

export type Standby = { 
/**
 * The speaker.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Form of address.
 */
address: string, 
/**
 * The event they stand by for.
 */
event: Id, 
/**
 * Whether they have said yes.
 */
ready: boolean, 
/**
 * Days since the last contact with them.
 */
days_since_contact: number | null, };

export type Standing = "asked" | "accepted" | "planned" | "invited" | "confirmed" | "declined" | "spoke" | "no_show" | "substituted";

export type StartFields = { 
/**
 * With this row; the first one of the slot when absent.
 */
segment?: Id, 
/**
 * So many seconds ago.
 */
ago_seconds?: number, };

export type Status = "draft" | "planned" | "announced" | "held" | "reviewed" | "cancelled";

export type Step = { 
/**
 * What is unusual about it.
 */
warning: Message | null, 
/**
 * Whether it ends the way for now.
 */
exit: boolean, 
/**
 * After an exit: the date for trying again that we propose.
 */
try_again_on: string | null, };

export type TableColumn = { 
/**
 * Which, from 0.
 */
index: number, 
/**
 * What stands at its head; may be empty.
 */
header: string, 
/**
 * Code of the field it holds.
 */
field: string | null, 
/**
 * The first filled cells.
 */
examples: Array<string>, };

export type TableEncoding = "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be";

export type TableRow = { 
/**
 * The row.
 */
segment: Id, 
/**
 * When it began, `HH:MM` or `HH:MM:SS`; `None`: nobody noted it.
 */
start: string | null, 
/**
 * When it ended; `None`: when the next one began.
 */
end: string | null, 
/**
 * Whether it was left out.
 */
skipped: boolean, };

export type TakesPart = "auto" | "yes" | "no";

export type TalkSlot = { 
/**
 * When it begins.
 */
start: TimeOfDay, 
/**
 * The hard stop: questions begin.
 */
stop: TimeOfDay, 
/**
 * When it ends, questions included.
 */
end: TimeOfDay, 
/**
 * Minutes to speak.
 */
talk_minutes: number, 
/**
 * Minutes for questions.
 */
qa_minutes: number, };

export type Task = { 
/**
 * Id.
 */
id: Id, 
/**
 * What it prepares; `None`: it waits for the next event.
 */
event: EventRef | null, 
/**
 * The line of the list it came from; empty: written by hand.
 */
code: string, 
/**
 * What it is called.
 */
title: Message, 
/**
 * Its own title; empty: the code's name.
 */
own_title: string, 
/**
 * When it is due.
 */
due_on: string | null, 
/**
 * Due so many days before the event (after it when negative); `None`: on a day of its own, or on none.
 */
days_before: number | null, 
/**
 * Who does it.
 */
owner: Named | null, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Note.
 */
note: string, 
/**
 * Whether it should have been done by now.
 */
overdue: boolean, 
/**
 * Days until it is due, negative once it is over; `None` when it is done or has no day.
 */
days_left: number | null, 
/**
 * Of an action: the event whose retrospective asked for it.
 */
from_event: EventRef | null, 
/**
 * Of an action: what came of it.
 */
outcome: string, 
/**
 * What speaks against doing it now.
 */
warning: Message | null, 
/**
 * The word why, where a warning was accepted.
 */
accepted: string, };

export type TaskFields = { 
/**
 * What it is called.
 */
title: string | null, 
/**
 * Due so many days before the event, below 0 after it.
 */
days_before: number | null, 
/**
 * Due on this day.
 */
due_on: string | null, 
/**
 * Who does it.
 */
owner: Id | null | null, 
/**
 * Note.
 */
note: string | null, };

export type TaskLine = { 
/**
 * The built-in line; empty: the chapter's own.
 */
code: string, 
/**
 * What it is called; empty: the code's name.
 */
title: string, 
/**
 * Due so many days before the event; below 0: after it.
 */
days_before: number, 
/**
 * Whoever holds this office does it, unless somebody else is named.
 */
office: Office | null, };

export type TaskList = { 
/**
 * The kind of event.
 */
kind: EventKind, 
/**
 * Whether the chapter changed it.
 */
own: boolean, 
/**
 * The lines, the earliest first.
 */
lines: Array<TaskLine>, 
/**
 * The names of the lines, in the same order.
 */
labels: Array<Message>, };

export type Template = { 
/**
 * Of which letters.
 */
kind: LetterKind, 
/**
 * What they are called.
 */
label: Message, 
/**
 * In which language.
 */
lang: Lang, 
/**
 * Subject, for mail.
 */
subject: string, 
/**
 * The text with its placeholders.
 */
body: string, 
/**
 * Whose it is.
 */
from: TemplateFrom, 
/**
 * The placeholders that stand in it, as they are written.
 */
placeholders: Array<string>, 
/**
 * Those of them that there are not: they block every letter.
 */
unknown: Array<string>, };

export type TemplateFrom = "built_in" | "chapter" | "speaker";

export type Tenure = "fixed" | "borrowed";

export type Term = { 
/**
 * Id.
 */
id: Id, 
/**
 * Who.
 */
person: Holder, 
/**
 * Which office.
 */
office: Office, 
/**
 * The interest group of an interest lead, else empty.
 */
interest_group: string, 
/**
 * First day in office.
 */
started: string, 
/**
 * First day no longer in office; `None`: no end is set.
 */
ended: string | null, 
/**
 * Why it ended.
 */
end_reason: string, 
/**
 * Who decided it.
 */
ended_by: string, 
/**
 * Note.
 */
note: string, };

export type TermFields = { 
/**
 * Who.
 */
person?: Id, 
/**
 * Which office.
 */
office?: Office, 
/**
 * The interest group.
 */
interest_group?: string, 
/**
 * First day in office.
 */
started?: string, 
/**
 * First day no longer in office; null: no end is set.
 */
ended?: string | null, 
/**
 * Why it ended.
 */
end_reason?: string, 
/**
 * Who decided it.
 */
ended_by?: string, 
/**
 * Note.
 */
note?: string, };

export type ThanksLine = { 
/**
 * The speaker.
 */
speaker: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Until when: a day after the event.
 */
due_on: string, 
/**
 * When the letter went out.
 */
sent_on: string | null, 
/**
 * The letter that is prepared or was sent.
 */
letter: Id | null, 
/**
 * Whether they were thanked, by letter or otherwise.
 */
thanked: boolean, };

export type TimeOfDay = string;

export type Today = { 
/**
 * The speaker.
 */
speaker: Speaker, 
/**
 * The weightiest reason.
 */
why: Message, 
/**
 * Further reasons.
 */
also: Array<Message>, 
/**
 * Late or due.
 */
urgency: Urgency, 
/**
 * The letter to write.
 */
letter: NextLetter | null, 
/**
 * The event it is about.
 */
event: Id | null, 
/**
 * Who can step in, when the day for an answer has passed.
 */
standby: TodayStandby | null, 
/**
 * Whether the day for an answer has passed.
 */
overdue: boolean, };

export type TodayStandby = { 
/**
 * The speaker.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Form of address.
 */
address: string, };

export type Totals = { 
/**
 * From the start to the end, or to now.
 */
seconds: number, 
/**
 * In which rows ran.
 */
on_seconds: number, 
/**
 * In which a row stood still.
 */
paused_seconds: number, 
/**
 * In which nothing was on.
 */
between_seconds: number, 
/**
 * From the start to the end in minutes of the clock.
 */
minutes: number, 
/**
 * In which rows ran.
 */
on_minutes: number, 
/**
 * In which a row stood still.
 */
paused_minutes: number, 
/**
 * In which nothing was on.
 */
between_minutes: number, };

export type TrendSalon = { 
/**
 * Which.
 */
event: EventRef, 
/**
 * How many signed up.
 */
signed_up: number | null, 
/**
 * How many came.
 */
present: number | null, 
/**
 * How many of them were visitors.
 */
visitors: number | null, 
/**
 * Visitors who came for the first time.
 */
first_time: number | null, 
/**
 * Visitors who had come before.
 */
returning: number | null, 
/**
 * Rating, 1 to 5.
 */
rating: number | null, 
/**
 * What it cost.
 */
cost_yuan: number | null, 
/**
 * How many minutes late it began.
 */
begun_late: number | null, 
/**
 * How many minutes after the announced end it ended.
 */
ended_late: number | null, 
/**
 * How many of the roles that were needed were carried out.
 */
roles_filled: number, 
/**
 * How many roles were needed.
 */
roles_needed: number, };

export type Trends = { 
/**
 * Each salon, the earliest first.
 */
salons: Array<TrendSalon>, 
/**
 * How many of the visitors of a salon came again.
 */
return_rate: Array<ReturnRate>, 
/**
 * How long the rows of each kind took, in the order of the kinds.
 */
punctuality: Array<Punctuality>, 
/**
 * Speakers by their rating, the best first; those whom nobody rated last.
 */
speakers: Array<SpeakerTrend>, 
/**
 * Modules by their rating, the best first; those that nobody rated last.
 */
modules: Array<ModuleTrend>, 
/**
 * How often each role that was needed was carried out.
 */
roles: Array<RoleTrend>, };

export type Trouble = { "trouble": "speaker", 
/**
 * Who.
 */
person: Id, } | { "trouble": "venue" } | { "trouble": "host" };

export type Urgency = "late" | "due" | "calm";

export type Venue = { 
/**
 * Id.
 */
id: Id, 
/**
 * Name, never empty.
 */
name: string, 
/**
 * Address.
 */
address: string, 
/**
 * Area in m², 1 to 100,000.
 */
area: number | null, 
/**
 * The most heads that may be in the room, 1 to 100,000.
 */
capacity: number | null, 
/**
 * Fixed or borrowed.
 */
tenure: Tenure, 
/**
 * Whom to call.
 */
contact_name: string, 
/**
 * Their number.
 */
contact_phone: string, 
/**
 * What it costs, in words.
 */
cost: string, 
/**
 * How to get there by public transport.
 */
transit: string, 
/**
 * Where to park.
 */
parking: string, 
/**
 * How to find the door.
 */
door: string, 
/**
 * The room can be entered from, `HH:MM`.
 */
opens: string | null, 
/**
 * The room must be cleared by, `HH:MM`.
 */
clears: string | null, 
/**
 * What a notebook can be plugged into.
 */
connectors: Array<Connector>, 
/**
 * Wi-Fi.
 */
wifi: string, 
/**
 * Air conditioning: who switches it on, whether it is charged.
 */
air_conditioning: string, 
/**
 * Whether food is allowed.
 */
food: string, 
/**
 * Link to a map.
 */
map_link: string, 
/**
 * Free note.
 */
note: string, 
/**
 * The checklist: every item, in its order.
 */
items: Array<ItemLine>, 
/**
 * The newest inspection.
 */
last_inspection: Inspection | null, 
/**
 * All inspections 踩点, the newest first.
 */
inspections: Array<Inspection>, 
/**
 * Coming events here (cancelled ones left out), the next first.
 */
bookings: Array<BookingLine>, 
/**
 * Photos, in order.
 */
photos: Array<Photo>, };

export type VenueFields = { 
/**
 * Name; needed for a new venue.
 */
name?: string, 
/**
 * Address.
 */
address?: string, 
/**
 * Area in m², 1 to 100,000.
 */
area?: number | null, 
/**
 * The most heads, 1 to 100,000.
 */
capacity?: number | null, 
/**
 * Fixed or borrowed; a new venue is borrowed.
 */
tenure?: Tenure, 
/**
 * Whom to call.
 */
contact_name?: string, 
/**
 * Their number.
 */
contact_phone?: string, 
/**
 * What it costs.
 */
cost?: string, 
/**
 * How to get there by public transport.
 */
transit?: string, 
/**
 * Where to park.
 */
parking?: string, 
/**
 * How to find the door.
 */
door?: string, 
/**
 * The room can be entered from, `HH:MM`.
 */
opens?: string | null, 
/**
 * The room must be cleared by, `HH:MM`, later than `opens`.
 */
clears?: string | null, 
/**
 * What a notebook can be plugged into.
 */
connectors?: Array<Connector>, 
/**
 * Wi-Fi.
 */
wifi?: string, 
/**
 * Air conditioning.
 */
air_conditioning?: string, 
/**
 * Whether food is allowed.
 */
food?: string, 
/**
 * Link to a map.
 */
map_link?: string, 
/**
 * Free note.
 */
note?: string, };

export type Verdict = "good" | "tight" | "roomy" | "too_small" | "unknown";

export type Version = { 
/**
 * Id of the version.
 */
id: Id, 
/**
 * 1, 2 … within the event.
 */
number: number, 
/**
 * When it was published, RFC 3339.
 */
published_at: string, 
/**
 * Why, in the words of whoever published it; may be empty.
 */
note: string, 
/**
 * What changed since the version before, the weightiest first; none for the first version.
 */
changes: Array<Change>, };

export type VersionMark = { 
/**
 * 1, 2 … within the event.
 */
number: number, 
/**
 * When it was published, RFC 3339.
 */
published_at: string, };

export type Visit = { 
/**
 * The event.
 */
event: EventShort, 
/**
 * Id of the sign-up.
 */
sign_up: Id, 
/**
 * What they were there.
 */
category: Category, 
/**
 * How the sign-up stands.
 */
state: SignUpState, 
/**
 * When they came; `None`: they did not.
 */
checked_in_at: string | null, 
/**
 * Who brought them; empty when nobody is known.
 */
brought_by: string, };

export type Voice = { 
/**
 * Id.
 */
id: Id, 
/**
 * The words.
 */
text: string, 
/**
 * Whether they may be quoted outside.
 */
public: boolean, 
/**
 * The speaker whose talk they are about, under the id of the appearance.
 */
about: Named | null, };

export type VoiceFields = { 
/**
 * The words.
 */
text?: string, 
/**
 * Whether they may be quoted outside.
 */
public?: boolean, 
/**
 * The talk they are about; `null`: about the whole.
 */
appearance?: Id | null, };

export type VoicePick = { 
/**
 * The words.
 */
text: string, 
/**
 * The talk they are about.
 */
appearance: Id | null, };

export type VoiceRead = { 
/**
 * Line of the file, from 1.
 */
line: number, 
/**
 * The words.
 */
text: string, 
/**
 * The talk they are about: the appearance under the speaker's name.
 */
about: Named | null, 
/**
 * Whether they are kept already.
 */
already: boolean, 
/**
 * Whether it is proposed to take them over.
 */
ticked: boolean, };

export type WalkIn = { 
/**
 * Name.
 */
name: string, 
/**
 * Company.
 */
company: string, 
/**
 * Who brought them.
 */
brought_by?: Id | null, 
/**
 * Who brought them, when that is nobody of the roster.
 */
brought_by_name: string, 
/**
 * What they are; else by the rule.
 */
category?: Category | null, };

export type Who = { "person": Id } | { "new": PersonFields };

export type Winner = { 
/**
 * Id of the sign-up.
 */
id: Id, 
/**
 * Name.
 */
name: string, 
/**
 * Company.
 */
company: string, };

export type YearAhead = { 
/**
 * The salons by date.
 */
events: Array<YearEvent>, 
/**
 * Modules that no topic or theme of these salons touches, in the order of the modules.
 */
modules: Array<ModuleGap>, };

export type YearEvent = { 
/**
 * The salon.
 */
event: MatchEvent, 
/**
 * Its talks by number.
 */
places: Array<YearPlace>, 
/**
 * How many stand by.
 */
standby: number, 
/**
 * What to look at first.
 */
warning: Message | null, };

export type YearPlace = { 
/**
 * Which talk.
 */
talk: number, 
/**
 * Which half of the pair is wanted; `None`: either.
 */
wanted: Level | null, 
/**
 * How far it is.
 */
state: PlaceState, 
/**
 * Who is named for it.
 */
name: string | null, };

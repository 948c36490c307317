//! The shapes of JSON answers that the help tells: of each command the fields that scripts may rely on. `…` stands for the
//! fields of `salons show`, `?` for a field that may be null.

/// What a command answers with `--json`.
pub fn of(path: &str) -> Option<&'static str> {
    SHAPES.iter().find(|(of, _)| *of == path).map(|(_, shape)| *shape)
}

const ROLE: &str = "{role, label, name, own, changed, retired, needed, big, kinds: [], members_only, salons_before, \
                    after_role?, cool_off, cap_turns?, cap_months?, warnings: []}";
const AWAY: &str = "{id, person: {id, name}, from, to, note, warnings: []}";
const TEMPLATE: &str = "[{id, label, built_in, slot_minutes, planned_minutes, rows: [{part, label, minutes}]}]";
const SIGN_UP: &str =
    "{id, name, person?, company, category, source, state, signed_up_at?, late, payment, warnings: []}";
const SALON: &str = "{…, warnings: []}";

const PROMISED: &str =
    "{id, name, promises: [{id, what, event?, made_on, made_by?, due_on?, state, state_on?, note}], warnings: []}";
const TASK: &str = "{id, event?, code, title, due_on?, days_before?, owner?, done_on?, note, overdue, days_left?, warning?, \
                    accepted, warnings: []}";
const PREPARATION: &str = "{event: {id, number?, name, date}, tasks: [], venue?: {id, name}, recheck: [{item, label, group, \
                           promised, promised_note, now?, on_date?, differs, bearer?: {id, name}, note, failed: []}], \
                           other_faults: [], faults: [{id, event, item?, label, text, mended_on?}], codes: [], waiting, \
                           warnings: []}";
const LETTER: &str = "{id, kind, label, lang, event?: {id, number?, name, date}, speaker?: {id, name, address, phone, email}, \
                      subject, body, edited, state, prepared_at, send_on?, sent_at?, sent_by?, stale: [], \
                      blocked: [{placeholder, label, why, mend, field?}], corrects?, corrected, correction?, due, warnings: []}";
const RETRO: &str = "{event: {id, number?, theme, date, start, slot_end, status}, steps: {goal, result, causes, conclusion, \
                     public_words}, finished_on?, finished_by?, facts: {segments: [{id, kind, title, label, planned_start, \
                     planned_minutes, actual_start?, actual_minutes?, over_minutes?}], begun_late_minutes?, \
                     ended_late_minutes?, planned_end, actual_end?, signed_up?, present?, rate_percent?, members?, visitors?, \
                     first_time?, returning?, brought: [{name, count}], no_shows: [], walk_ins?, roles: [{role, label, \
                     person?, instead_of?, state}], faults: [], publicity: [{label, done_on?, due_on?}], lines: []}, \
                     points: [{id, kind, text}], actions: [{id, title, due_on?, owner?, done_on?, outcome}], asked: [], \
                     ratings: [{about, appearance?, label, counts: [], mean?, answers}], voices: [{id, text, public, \
                     about?}], photos: [{id, picture, caption, public}], expenses: [{id, what, fen, paid_by?, settled_on?}], \
                     expenses_fen, open_expenses, materials_out: [], slides: [{appearance, speaker: {id, name}, received_on?, \
                     may_share?, shared_on?}], thanks: [{speaker, name, due_on, sent_on?, letter?, thanked}], progress: \
                     [{check, label, done}]}";
const LETTER_TEMPLATE: &str = "{kind, label, lang, subject, body, from, placeholders: [], unknown: [], warnings: []}";

const LIVE: &str = "{event: {id, number?, theme, date, start, slot_end, venue?}, now, state, started_at?, ended_at?, \
                    rows: [{id, position, part, kind, label, title, topic, people: [], planned_start, planned_minutes, \
                    day_minutes, talk_minutes?, floor_minutes?, may_shrink, state, start?, end?, actual_seconds?, \
                    actual_minutes?, over_minutes, expected_start?, sure, spans: [{start, end, state}], host_note, \
                    materials}], current?, current_since?, spent_seconds, left_seconds, hard_stop?: {at, left_seconds}, \
                    phase?, next?, ready: [{row, people: [], minutes_until}], off_seconds, expected_end, planned_end, \
                    margin_minutes, recover: [{index, key, rows: [{id, label, title, from_minutes, to_minutes, \
                    dropped}], gains_minutes, ends_at, over_minutes, why}], totals: {seconds, on_seconds, paused_seconds, between_seconds, minutes, \
                    on_minutes, paused_minutes, between_minutes}, checked_in, expected, visitors, act, host_note, \
                    warnings: []}";

const SHAPES: &[(&str, &str)] = &[
    ("retro-show", RETRO),
    ("retro-draft", "{goal, result, causes, conclusion, public_words}"),
    (
        "ratings-show",
        "[{about, appearance?, label, counts: [], mean?, answers}]",
    ),
    (
        "ratings-import",
        "[{about, appearance?, label, counts: [], mean?, answers}], --dry-run: {file, sheet, sheets: [], encoding?, \
         header_row, columns: [{index, header, field?, examples: []}], fields: [{code, label}], answers, ratings: [{about, \
         appearance?, label, counts: [], mean?, answers, unread}], voices: [{line, text, about?, already, ticked}], \
         warnings: []}",
    ),
    (
        "trends",
        "{salons: [{event: {id, number?, name, date}, signed_up?, present?, visitors?, first_time?, returning?, rating?, \
         cost_yuan?, begun_late?, ended_late?, roles_filled, roles_needed}], return_rate: [{event, visitors, came_again, \
         percent, complete}], punctuality: [{kind, label, planned_median, actual_median, of, points: [{event, planned, \
         actual}]}], speakers: [{speaker: {id, name}, talks, mean?, answers}], modules: [{module, label, talks, mean?}], \
         roles: [{role, label, filled, needed}]}",
    ),
    ("learned", "[{kind, label, planned, median, of, use, usual?, worth}]"),
    (
        "signups-import",
        "{taken, left, figures: {signed_up, waitlist, present}, warnings: []}, --dry-run: {file, sheet, sheets: [], encoding?, \
         header_row, columns: [{index, header, field?, examples: []}], rows: [{line, text, name, company, post, phone, \
         wechat, category?, signed_up_at?, payment?, brought_by?, brought_by_name, note, state, source, match: {person?, how?, \
         candidates: []}, already?, problem?, ticked}], ignored: [{line, text, why}], warnings: []}",
    ),
    (
        "signups-list",
        "{event: {id, number?, theme, date, start, slot_end, status}, entry, rows: [{id, name, person?, company, category, \
         source, state, signed_up_at?, late, payment, checked_in_at?, first_time, visits, waitlist_place?}], figures: \
         {signed_up, waitlist, cancelled, late, paid, due_fen, got_fen, members, visitors, walk_ins, present, \
         present_visitors, expected: {heads, rate_percent, of_salons}, planned_heads}, draws: [], full, closed}",
    ),
    ("signups-add", SIGN_UP),
    ("signups-cancel", SIGN_UP),
    (
        "checkin",
        "{row: {id, name, checked_in_at}, figures: {present, present_visitors}, warnings: []}",
    ),
    (
        "visitors-list",
        "[{sign_up, event: {id, number?, theme, date}, name, company, brought_by, first_time, steps: {added_on?, in_group_on?, \
         greeted_on?, invited_on?, joined_on?, dropped_on?}, next?, due_on?, overdue, owner?, note}]",
    ),
    (
        "draw",
        "{id, prize, winner: {id, name, company}, among, seed, drawn_at, warnings: []}",
    ),
    (
        "letters-due",
        "[{kind, label, event?: {id, number?, name, date}, speaker?: {id, name, address, phone, email}, why, due_on, \
         urgency}]",
    ),
    (
        "tasks-list",
        "[{id, event?: {id, number?, name, date}, code, title, due_on?, days_before?, owner?: {id, name}, done_on?, note, \
         overdue, days_left?, from_event?, outcome, warning?, accepted}]",
    ),
    ("tasks-add", TASK),
    ("tasks-done", TASK),
    ("tasks-undone", TASK),
    ("tasks-prepare", PREPARATION),
    ("tasks-recheck", PREPARATION),
    ("letters-prepare", LETTER),
    ("letters-edit", LETTER),
    ("letters-sent", LETTER),
    ("letters-correct", LETTER),
    ("templates-set", LETTER_TEMPLATE),
    (
        "templates-placeholders",
        "[{name, code, label, value, required, filled}]",
    ),
    (
        "speakers-reply",
        "{event?, understood, findings: [{key, finding, label, value, date?, quote, sure, ticked, already}], asked: [], \
         rest: []}, --accept: {id, name, stage, taken: [], warnings: []}",
    ),
    (
        "speakers-match",
        "{event: {id, number?, name, date, theme}, places: [{talk?, wanted?, holder?, candidates: [{speaker, name, address, \
         company, title, level?, stage, topic, module?, last_spoke_on?, reasons: [], against: [], score, away}]}]}",
    ),
    (
        "speakers-gaps",
        "{events: [{event: {id, number?, name, date, theme}, places: [{talk, wanted?, state, name?}], standby, warning?}], \
         modules: [{module, last_on?}]}",
    ),
    ("salons-segment", SALON),
    ("salons-line", SALON),
    (
        "salons-paste",
        "{…, warnings: []}, --dry-run: {rows: [{line, text, part, start?, minutes?, qa_minutes, kind, title, topic, \
         people: [{name, person?, candidates: [], role?}], problem?}], ignored: [{line, text, why}], planned_minutes, \
         warnings: []}",
    ),
    ("salons-templates", TEMPLATE),
    ("salons-template", SALON),
    (
        "salons-publish",
        "{…, version: {number, published_at}, changes_since, warnings: []}",
    ),
    (
        "salons-versions",
        "[{id, number, published_at, note, changes: [{change, segment?, message}]}]",
    ),
    ("salons-diff", "[{change, segment?, message}]"),
    (
        "speakers-today",
        "[{id, name, stage, urgency, overdue, why, also: [], letter?, event?, standby?: {id, name, address}}]",
    ),
    ("speakers-promise-add", PROMISED),
    ("speakers-promise-kept", PROMISED),
    ("speakers-promise-broken", PROMISED),
    (
        "roles-list",
        "[{role, label, name, own, changed, retired, needed, big, kinds: [], members_only, salons_before, after_role?, \
         cool_off, cap_turns?, cap_months?}]",
    ),
    ("roles-add", ROLE),
    ("roles-edit", ROLE),
    ("roles-away", AWAY),
    (
        "roles-prefer",
        "{person, takes_part, never_on_stage, likes: [], avoids: [], most_a_month?, note}",
    ),
    ("roles-post", "{text}"),
    (
        "roles-answers",
        "{lines: [{line, text, name, person?, candidates: [], roles: [], group_number?, state, problem?}], taken, \
         warnings: []}",
    ),
    ("roles-substitute", SALON),
    (
        "roles-conflicts",
        "[{conflict, class, person: {id, name}, role?, message, accepted?}]",
    ),
    ("roles-accept-conflict", SALON),
    (
        "roles-suggest",
        "{fingerprint, seats: [{event: {id, number?, name, date}, role, label, group_number?, person: {id, name}, reason, \
         runner_up?, waived?}], unfilled: [{event, role, label, group_number?, reason}], spread: {before, after}}, \
         --accept: {…, accepted, warnings: []}",
    ),
    (
        "roles-rota",
        "{from, to, events: [{id, number?, name, date, kind, open}], people: [{id, name, office?, cells: [{event, \
         duties: [], away}], load: {big, small, talks, offices, other, points}, last_on?}], most}",
    ),
    ("live", LIVE),
    (
        "rescue",
        "[{number, plan, key, title, why: [], costs: [], segments: [{id, title, label, start, end, minutes, was_start, \
         was_minutes, changed, gone, people: []}], end, margin_minutes, committee_text, audience_text, possible}], \
         --accept: {salon: {…}, version?, committee_text, audience_text, warnings: []}",
    ),
];

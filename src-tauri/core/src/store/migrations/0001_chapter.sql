-- The first schema of a chapter file. Committed migrations are never edited: a change is a new file.
-- Rules that keep undo by changesets sound (see store/mod.rs): every table has a PRIMARY KEY, foreign keys are NO ACTION,
-- no triggers, no UNIQUE beside the key on columns whose rows may swap values, order of rows by a fractional text `rank`.
-- Units: dates 'YYYY-MM-DD', times 'HH:MM' in the chapter's local zone, minutes and heads as integers, areas in m².

-- chapter ------------------------------------------------------------------------------------------------------------
CREATE TABLE chapter (
  id BLOB PRIMARY KEY,                       -- exactly one row
  name TEXT NOT NULL,                        -- 苏州分会
  city TEXT NOT NULL DEFAULT '',
  guild TEXT NOT NULL DEFAULT '',            -- 人力资源公会
  values_statement TEXT NOT NULL DEFAULT '',
  usual_weekday INTEGER NOT NULL DEFAULT 6,  -- ISO: 1 Monday … 7 Sunday
  usual_start TEXT NOT NULL DEFAULT '14:00',
  usual_cadence TEXT NOT NULL DEFAULT 'monthly', -- weekly, biweekly, monthly
  document_language TEXT NOT NULL DEFAULT 'zh-CN',
  seal_text TEXT NOT NULL DEFAULT '',        -- two characters drawn as a seal
  seal_picture BLOB                          -- hash of a picture that replaces them
) STRICT;

-- Only the numbers a chapter changed; the defaults stand in chapter/rulebook.rs.
CREATE TABLE rule (
  key TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The dated, editable table of legal holidays and make-up workdays, laid over the built-in years.
CREATE TABLE calendar_day (
  date TEXT PRIMARY KEY,
  kind TEXT NOT NULL,                        -- holiday, workday (make-up), ordinary (takes a built-in entry back)
  name TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY,
  announced INTEGER NOT NULL                 -- 1: the year's holidays are known
) STRICT;

-- people -------------------------------------------------------------------------------------------------------------
CREATE TABLE person (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',          -- form of address 称呼: 老师, 总, 律师
  nickname TEXT NOT NULL DEFAULT '',         -- group nickname
  phone TEXT NOT NULL DEFAULT '',
  wechat TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',            -- outward title
  introduction TEXT NOT NULL DEFAULT '',     -- short introduction
  introduction_approved INTEGER NOT NULL DEFAULT 0,
  photo BLOB,                                -- hash of a picture
  years INTEGER,                             -- years in HR
  tags TEXT NOT NULL DEFAULT '[]',           -- JSON array of texts
  note TEXT NOT NULL DEFAULT ''
) STRICT;

-- committee ----------------------------------------------------------------------------------------------------------
CREATE TABLE term (
  id BLOB PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person(id),
  office TEXT NOT NULL,                      -- office code, see committee/mod.rs
  interest_group TEXT NOT NULL DEFAULT '',   -- of an interest_lead
  started TEXT NOT NULL,
  ended TEXT,                                -- first day no longer in office; NULL: holds it
  end_reason TEXT NOT NULL DEFAULT '',
  ended_by TEXT NOT NULL DEFAULT '',         -- who decided it
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX term_person ON term(person);

-- speakers -----------------------------------------------------------------------------------------------------------
CREATE TABLE speaker (
  id BLOB PRIMARY KEY REFERENCES person(id), -- a speaker is a person's hat: same id
  source TEXT NOT NULL DEFAULT '',           -- consulting, learning_site, law_firm, community, referral, other
  referred_by TEXT NOT NULL DEFAULT '',
  level TEXT,                                -- junior, senior; NULL: by years in HR
  subjects TEXT NOT NULL DEFAULT '[]',       -- JSON array of texts
  contact_name TEXT NOT NULL DEFAULT '',     -- contact person 对接人
  contact_phone TEXT NOT NULL DEFAULT '',
  contact_style TEXT NOT NULL DEFAULT '',
  hopes TEXT NOT NULL DEFAULT '',            -- 看重什么
  offers TEXT NOT NULL DEFAULT '',           -- what they can bring besides
  stage TEXT NOT NULL DEFAULT 'lead',
  stage_on TEXT NOT NULL,                    -- date of the current stage
  next_action TEXT NOT NULL DEFAULT '',
  next_action_on TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE speaker_stage (                 -- every change of stage
  id BLOB PRIMARY KEY,
  speaker BLOB NOT NULL REFERENCES speaker(id),
  stage TEXT NOT NULL,
  on_date TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX speaker_stage_speaker ON speaker_stage(speaker);
CREATE TABLE contact (                       -- the contact log
  id BLOB PRIMARY KEY,
  speaker BLOB NOT NULL REFERENCES speaker(id),
  on_date TEXT NOT NULL,                     -- when it happened, not when typed
  channel TEXT NOT NULL DEFAULT 'wechat',    -- wechat, phone, email, meeting, other
  direction TEXT NOT NULL DEFAULT 'out',     -- out (we wrote), in (they answered)
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_speaker ON contact(speaker);

-- venues -------------------------------------------------------------------------------------------------------------
CREATE TABLE venue (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  area REAL,                                 -- m²
  capacity INTEGER,
  tenure TEXT NOT NULL DEFAULT 'borrowed',   -- fixed, borrowed
  contact_name TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  cost TEXT NOT NULL DEFAULT '',
  transit TEXT NOT NULL DEFAULT '',
  parking TEXT NOT NULL DEFAULT '',
  door TEXT NOT NULL DEFAULT '',             -- how to find the door
  opens TEXT,                                -- the room can be entered from
  clears TEXT,                               -- the room must be cleared by
  connectors TEXT NOT NULL DEFAULT '[]',     -- JSON array: hdmi, type_c, vga, audio
  wifi TEXT NOT NULL DEFAULT '',
  air_conditioning TEXT NOT NULL DEFAULT '',
  food TEXT NOT NULL DEFAULT '',
  map_link TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE venue_item (
  venue BLOB NOT NULL REFERENCES venue(id),
  item TEXT NOT NULL,                        -- item code, see venues/mod.rs
  state TEXT NOT NULL,                       -- present, missing, bring, not_applicable, unknown
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (venue, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE inspection (                    -- 踩点
  id BLOB PRIMARY KEY,
  venue BLOB NOT NULL REFERENCES venue(id),
  on_date TEXT NOT NULL,
  by_person BLOB REFERENCES person(id),
  by_name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX inspection_venue ON inspection(venue);
CREATE TABLE venue_photo (
  id BLOB PRIMARY KEY,
  venue BLOB NOT NULL REFERENCES venue(id),
  picture BLOB NOT NULL,                     -- hash of a picture
  caption TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX venue_photo_venue ON venue_photo(venue);

-- events -------------------------------------------------------------------------------------------------------------
CREATE TABLE event (
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL DEFAULT 'salon',
  number INTEGER,                            -- of the series
  theme TEXT NOT NULL DEFAULT '',
  date TEXT NOT NULL,
  start TEXT NOT NULL,
  slot_minutes INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft',      -- draft, planned, announced, held, reviewed, cancelled
  cancel_reason TEXT NOT NULL DEFAULT '',
  venue BLOB REFERENCES venue(id),
  booking TEXT NOT NULL DEFAULT 'none',      -- none, asked, booked, deposit_paid
  booking_confirm_by TEXT,
  heads INTEGER NOT NULL DEFAULT 0,          -- expected
  visitors INTEGER,                          -- expected new visitors among them
  groups INTEGER,                            -- discussion groups; NULL: heads / rule, rounded up
  in_charge BLOB REFERENCES person(id),      -- person in charge, the one contact of the audience
  onsite_contact BLOB REFERENCES person(id), -- NULL: the person in charge
  host_script TEXT NOT NULL DEFAULT '',
  values_script TEXT NOT NULL DEFAULT '',
  signed_up INTEGER,                         -- figures of a held event
  attended INTEGER,
  attended_visitors INTEGER,
  rating REAL,                               -- 1–5
  cost_yuan INTEGER,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX event_date ON event(date);
CREATE INDEX event_venue ON event(venue);
CREATE TABLE segment (
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  part TEXT NOT NULL,                        -- before, slot, after
  rank TEXT NOT NULL,
  kind TEXT NOT NULL,                        -- see events/run_sheet
  title TEXT NOT NULL DEFAULT '',            -- '' : the kind's own name
  minutes INTEGER NOT NULL DEFAULT 0,
  qa_minutes INTEGER NOT NULL DEFAULT 0,     -- of a talk: part of `minutes` after the hard stop
  anchor TEXT NOT NULL DEFAULT 'follow',     -- follow, slot_start, plan_end, slot_end
  offset_minutes INTEGER NOT NULL DEFAULT 0, -- from the anchor
  talk INTEGER,                              -- 1, 2 …: which appearance speaks here
  roles TEXT NOT NULL DEFAULT '[]',          -- JSON array of role codes that serve here
  materials TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  actual_start TEXT,
  actual_minutes INTEGER
) STRICT;
CREATE INDEX segment_event ON segment(event);
CREATE TABLE segment_person (                -- named for a segment beside its roles
  segment BLOB NOT NULL REFERENCES segment(id),
  person BLOB NOT NULL REFERENCES person(id),
  PRIMARY KEY (segment, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_role (                    -- how many of a role this event needs
  event BLOB NOT NULL REFERENCES event(id),
  role TEXT NOT NULL,
  needed INTEGER NOT NULL,
  PRIMARY KEY (event, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  role TEXT NOT NULL,
  person BLOB NOT NULL REFERENCES person(id),
  state TEXT NOT NULL DEFAULT 'accepted',    -- asked, accepted, declined
  group_number INTEGER,                      -- of a group_lead
  rank TEXT NOT NULL
) STRICT;
CREATE INDEX assignment_event ON assignment(event);
CREATE INDEX assignment_person ON assignment(person);
CREATE TABLE appearance (                    -- a talk at an event
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  speaker BLOB NOT NULL REFERENCES speaker(id),
  talk INTEGER,                              -- 1, 2 …; NULL: standby 备选嘉宾
  topic TEXT NOT NULL DEFAULT '',
  topic_settled INTEGER NOT NULL DEFAULT 0,  -- 0: tentative 暂定
  state TEXT NOT NULL DEFAULT 'planned',     -- planned, invited, confirmed, declined, spoke, no_show
  state_on TEXT NOT NULL,
  invited_on TEXT,
  introduction_on TEXT,                      -- received
  photo_on TEXT,
  slides_on TEXT,
  rating REAL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX appearance_event ON appearance(event);
CREATE INDEX appearance_speaker ON appearance(speaker);
CREATE TABLE question (                      -- of the discussion
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX question_event ON question(event);
CREATE TABLE discussion_group (              -- its lead is the group_lead assignment with this number
  event BLOB NOT NULL REFERENCES event(id),
  number INTEGER NOT NULL,
  note_taker BLOB REFERENCES person(id),
  result TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE material (                      -- 物料
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  name TEXT NOT NULL,
  quantity TEXT NOT NULL DEFAULT '',
  bearer BLOB REFERENCES person(id),
  returned INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX material_event ON material(event);

-- store: outside the recorded tables ---------------------------------------------------------------------------------
CREATE TABLE act (                           -- append-only; see store/log.rs
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  desk BLOB NOT NULL,                        -- which window or command line acted
  kind TEXT NOT NULL,                        -- do, undo, redo, seal
  refers INTEGER,                            -- the act undone, redone or taken back
  name TEXT NOT NULL,                        -- text id
  arguments TEXT NOT NULL,                   -- JSON
  at TEXT NOT NULL,                          -- RFC 3339
  schema INTEGER NOT NULL,
  bytes INTEGER NOT NULL,                    -- length of the changeset when recorded (before it: reading it skips no blob)
  changeset BLOB                             -- NULL: undo or redo line, thinned out, sealed or scrubbed
) STRICT;
CREATE TABLE picture (                       -- immutable, content-addressed
  hash BLOB PRIMARY KEY,                     -- SHA-256 of the bytes
  format TEXT NOT NULL,                      -- jpeg, png
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- find: derived, re-made from the domain tables after every act ------------------------------------------------------
CREATE TABLE person_key (                    -- order and look-up of people
  id BLOB PRIMARY KEY,
  sort TEXT NOT NULL                         -- pinyin of the name, surname by the surname table
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_sort ON person_key(sort);
CREATE TABLE find_entry (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                        -- person, speaker, venue, salon
  id BLOB NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX find_entry_id ON find_entry(id);
CREATE VIRTUAL TABLE find_text USING fts5(body, tokenize = 'unicode61', content = '', contentless_delete = 1);

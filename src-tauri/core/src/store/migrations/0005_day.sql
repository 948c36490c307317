-- The day and after: preparation, sign-ups and check-in, the running salon, the retrospective.
-- The same rules as in 0001: primary keys, NO ACTION, no triggers, dates 'YYYY-MM-DD', instants RFC 3339 with the
-- chapter's offset (those of the running salon with seconds), money in fen (1/100 yuan).

-- preparation --------------------------------------------------------------------------------------------------------
CREATE TABLE task (                          -- 筹备事项, and what a retrospective asked for 改进事项
  id BLOB PRIMARY KEY,
  event BLOB REFERENCES event(id),           -- what it prepares; NULL: no activity yet (an action that waits for the next)
  rank TEXT NOT NULL,
  code TEXT NOT NULL DEFAULT '',             -- line of the list it came from, see tasks/mod.rs; '': written by hand
  title TEXT NOT NULL DEFAULT '',            -- '': the code's own name
  days_before INTEGER,                       -- due so many days before the event (0: that day, below: after it)
  due_on TEXT,                               -- a day of its own; both NULL: no day
  owner BLOB REFERENCES person(id),
  done_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  accepted TEXT NOT NULL DEFAULT '',         -- the word why, where a warning was accepted
  from_event BLOB REFERENCES event(id),      -- of an action: the event whose retrospective asked for it
  outcome TEXT NOT NULL DEFAULT ''           -- of an action: what came of it, asked in the next retrospective
) STRICT;
CREATE INDEX task_event ON task(event);
CREATE INDEX task_from_event ON task(from_event);
CREATE INDEX task_owner ON task(owner);
CREATE TABLE task_list (                     -- only the kinds whose list the chapter changed; the built-in ones stand in the code
  kind TEXT PRIMARY KEY,                     -- event kind
  lines TEXT NOT NULL                        -- JSON, see tasks/lists.rs
) STRICT, WITHOUT ROWID;
CREATE TABLE recheck (                       -- 会前复查: the venue's items looked at again for one event
  event BLOB NOT NULL REFERENCES event(id),
  item TEXT NOT NULL,                        -- item code, see venues/mod.rs
  state TEXT NOT NULL,                       -- present, missing, bring, not_applicable, unknown
  bearer BLOB REFERENCES person(id),         -- who brings it
  note TEXT NOT NULL DEFAULT '',
  on_date TEXT NOT NULL,
  PRIMARY KEY (event, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE venue_fault (                   -- what failed on the day; asked first at the next recheck
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  venue BLOB NOT NULL REFERENCES venue(id),
  item TEXT NOT NULL DEFAULT '',             -- item code; '': something else
  text TEXT NOT NULL DEFAULT '',
  mended_on TEXT
) STRICT;
CREATE INDEX venue_fault_event ON venue_fault(event);
CREATE INDEX venue_fault_venue ON venue_fault(venue);
CREATE TABLE group_code (                    -- QR code of a chat group: good for 7 days and 200 people
  id BLOB PRIMARY KEY,
  event BLOB REFERENCES event(id),           -- the event whose poster bears it; NULL: the chapter's
  name TEXT NOT NULL,                        -- of the group
  made_on TEXT NOT NULL,
  expires_on TEXT NOT NULL,                  -- first day on which it no longer works
  people INTEGER,                            -- in the group, as last counted
  picture BLOB,                              -- hash of a picture
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX group_code_event ON group_code(event);

-- sign-ups and check-in ----------------------------------------------------------------------------------------------
ALTER TABLE event ADD COLUMN signup_link TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN signup_picture BLOB;                        -- hash of the form's QR code
ALTER TABLE event ADD COLUMN places INTEGER;                             -- NULL: no limit
ALTER TABLE event ADD COLUMN signup_deadline TEXT;                       -- last day; NULL: none
ALTER TABLE event ADD COLUMN fee_fen INTEGER;                            -- what a visitor shares; NULL: free
ALTER TABLE event ADD COLUMN fee_note TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN heads_follow INTEGER NOT NULL DEFAULT 0;    -- 1: expected heads = sign-ups × the usual rate
CREATE TABLE sign_up (                       -- 报名; a walk-in 现场报名 is one without a day of signing up
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,                        -- in the order they came: the waitlist moves up by it
  person BLOB REFERENCES person(id),         -- NULL: not in the roster
  name TEXT NOT NULL,                        -- as given; also of somebody in the roster
  company TEXT NOT NULL DEFAULT '',
  post TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  wechat TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT 'visitor',  -- member, visitor, speaker, committee
  source TEXT NOT NULL DEFAULT 'hand',       -- form, chain, hand, walk_in
  state TEXT NOT NULL DEFAULT 'coming',      -- coming, waitlist, cancelled
  signed_up_at TEXT,                         -- date or instant, as known; NULL: a walk-in
  payment TEXT NOT NULL DEFAULT '',          -- due, paid, waived; '': nothing to pay
  brought_by BLOB REFERENCES person(id),
  brought_by_name TEXT NOT NULL DEFAULT '',  -- of somebody who is not in the roster
  checked_in_at TEXT,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sign_up_event ON sign_up(event);
CREATE INDEX sign_up_person ON sign_up(person);
CREATE INDEX sign_up_brought_by ON sign_up(brought_by);
CREATE TABLE follow_up (                     -- 访客回访: a visitor's steps after the salon, each with its day
  sign_up BLOB PRIMARY KEY REFERENCES sign_up(id),
  added_on TEXT,                             -- added in WeChat
  in_group_on TEXT,
  greeted_on TEXT,
  invited_on TEXT,                           -- to join the chapter
  joined_on TEXT,
  dropped_on TEXT,                           -- nothing more is to be done
  owner BLOB REFERENCES person(id),
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_owner ON follow_up(owner);
CREATE TABLE draw (                          -- 抽奖 among those present
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  prize TEXT NOT NULL DEFAULT '',
  seed INTEGER NOT NULL,                     -- with `among` it gives the winner again
  among TEXT NOT NULL,                       -- JSON array of sign-up ids, in order
  winner BLOB NOT NULL REFERENCES sign_up(id),
  drawn_at TEXT NOT NULL
) STRICT;
CREATE INDEX draw_event ON draw(event);
CREATE INDEX draw_winner ON draw(winner);

-- the running salon --------------------------------------------------------------------------------------------------
CREATE TABLE live_mark (                     -- from this instant to the next mark: what was on
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  at TEXT NOT NULL,                          -- RFC 3339 with seconds; marks of one instant stand in the order of `rank`
  rank TEXT NOT NULL,
  state TEXT NOT NULL,                       -- on (its segment runs), pause, between (nothing is on), end
  segment BLOB REFERENCES segment(id)        -- of on and pause
) STRICT;
CREATE INDEX live_mark_event ON live_mark(event);
CREATE INDEX live_mark_segment ON live_mark(segment);
CREATE TABLE live_row (                      -- what the day made of a row of the sheet
  segment BLOB PRIMARY KEY REFERENCES segment(id),
  event BLOB NOT NULL REFERENCES event(id),
  skipped INTEGER NOT NULL DEFAULT 0,
  more_minutes INTEGER NOT NULL DEFAULT 0,   -- longer (or below 0: shorter) than planned, decided on the spot
  place INTEGER                              -- the order of the day where it differs from the sheet's; NULL: as in the sheet
) STRICT, WITHOUT ROWID;
CREATE INDEX live_row_event ON live_row(event);

-- the retrospective --------------------------------------------------------------------------------------------------
CREATE TABLE retrospective (                 -- 复盘, in the usual four steps
  event BLOB PRIMARY KEY REFERENCES event(id),
  goal TEXT NOT NULL DEFAULT '',             -- 回顾目标
  result TEXT NOT NULL DEFAULT '',           -- 评估结果
  causes TEXT NOT NULL DEFAULT '',           -- 分析原因
  conclusion TEXT NOT NULL DEFAULT '',       -- 总结规律
  public_words TEXT NOT NULL DEFAULT '',     -- for the recap that goes outside
  finished_on TEXT,
  finished_by BLOB REFERENCES person(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retrospective_finished_by ON retrospective(finished_by);
CREATE TABLE retro_point (                   -- keep 保持, change 改变
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  kind TEXT NOT NULL,                        -- keep, change
  text TEXT NOT NULL
) STRICT;
CREATE INDEX retro_point_event ON retro_point(event);
CREATE TABLE rating (                        -- how many gave how many stars
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  about TEXT NOT NULL,                       -- event, venue, talk
  appearance BLOB REFERENCES appearance(id), -- of a talk
  stars_1 INTEGER NOT NULL DEFAULT 0,
  stars_2 INTEGER NOT NULL DEFAULT 0,
  stars_3 INTEGER NOT NULL DEFAULT 0,
  stars_4 INTEGER NOT NULL DEFAULT 0,
  stars_5 INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX rating_event ON rating(event);
CREATE INDEX rating_appearance ON rating(appearance);
CREATE TABLE voice (                         -- 现场声音: what people said
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  appearance BLOB REFERENCES appearance(id), -- about this talk
  text TEXT NOT NULL,
  public INTEGER NOT NULL DEFAULT 0          -- 1: may be quoted outside
) STRICT;
CREATE INDEX voice_event ON voice(event);
CREATE INDEX voice_appearance ON voice(appearance);
CREATE TABLE event_photo (
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  picture BLOB NOT NULL,                     -- hash of a picture
  caption TEXT NOT NULL DEFAULT '',
  public INTEGER NOT NULL DEFAULT 0          -- 1: may be shown outside
) STRICT;
CREATE INDEX event_photo_event ON event_photo(event);
CREATE TABLE expense (
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  rank TEXT NOT NULL,
  what TEXT NOT NULL,
  fen INTEGER NOT NULL,
  paid_by BLOB REFERENCES person(id),        -- who laid the money out; NULL: the chapter
  settled_on TEXT
) STRICT;
CREATE INDEX expense_event ON expense(event);
CREATE INDEX expense_paid_by ON expense(paid_by);
ALTER TABLE appearance ADD COLUMN slides_shared_on TEXT;                 -- given to the audience, where the speaker allowed it
CREATE TABLE usual_minutes (                 -- what the chapter learned: minutes of a row of this kind in a new sheet
  kind TEXT PRIMARY KEY,                     -- segment kind
  minutes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

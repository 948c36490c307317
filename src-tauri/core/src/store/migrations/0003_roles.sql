-- Run-sheets that shrink, stretch and are frozen in versions; the chapter's role catalogue, away dates, preferences.
-- The same rules as in 0001: primary keys, NO ACTION, no triggers, local times as 'HH:MM', minutes as integers.

-- run-sheet ----------------------------------------------------------------------------------------------------------
CREATE TABLE block (                         -- rows of one event with a common target (the discussion block: 41 minutes)
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  title TEXT NOT NULL DEFAULT '',
  target_minutes INTEGER                     -- NULL: none
) STRICT;
CREATE INDEX block_event ON block(event);
ALTER TABLE segment ADD COLUMN fixed_start TEXT;                         -- in the slot: hard start; NULL: follows on
ALTER TABLE segment ADD COLUMN may_shrink INTEGER NOT NULL DEFAULT 0;    -- 1: may be shortened to hold the end
ALTER TABLE segment ADD COLUMN floor_minutes INTEGER;                    -- the least it can shrink to; NULL: as planned
ALTER TABLE segment ADD COLUMN ceiling_minutes INTEGER;                  -- the most it can stretch to; NULL: no limit
ALTER TABLE segment ADD COLUMN block BLOB REFERENCES block(id);
ALTER TABLE segment ADD COLUMN host_note TEXT NOT NULL DEFAULT '';       -- for the host only
CREATE TABLE parallel_duty (                 -- what somebody else does while a row runs
  id BLOB PRIMARY KEY,
  segment BLOB NOT NULL REFERENCES segment(id),
  rank TEXT NOT NULL,
  what TEXT NOT NULL,
  role TEXT,                                 -- whoever holds this role, or
  person BLOB REFERENCES person(id)          -- this person
) STRICT;
CREATE INDEX parallel_duty_segment ON parallel_duty(segment);
CREATE TABLE template (                      -- run-sheets that the chapter saved; the built-in ones stand in the code
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  slot_minutes INTEGER NOT NULL,
  sheet TEXT NOT NULL                        -- JSON, see events/templates
) STRICT;
CREATE TABLE version (                       -- 定稿: a run-sheet frozen at a moment, never changed afterwards
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  number INTEGER NOT NULL,                   -- 1, 2 … within the event
  published_at TEXT NOT NULL,                -- RFC 3339 with the chapter's offset
  note TEXT NOT NULL DEFAULT '',
  frozen TEXT NOT NULL                       -- JSON, see events/versions
) STRICT;
CREATE INDEX version_event ON version(event);

-- roles --------------------------------------------------------------------------------------------------------------
CREATE TABLE role_rule (                     -- only roles that the chapter changed or added; the others stand in the code
  role TEXT PRIMARY KEY,                     -- role code; own_1, own_2 … are the chapter's own
  rank TEXT NOT NULL DEFAULT '',             -- of own roles
  name TEXT NOT NULL DEFAULT '',             -- of own roles
  retired INTEGER NOT NULL DEFAULT 0,        -- 1: not offered any more
  needed INTEGER NOT NULL DEFAULT 1,         -- of a new salon
  big INTEGER NOT NULL DEFAULT 0,            -- 1: a big duty
  kinds TEXT NOT NULL DEFAULT '[]',          -- JSON array of the segment kinds it serves at
  members_only INTEGER NOT NULL DEFAULT 0,   -- 1: only who is or was on the committee
  salons_before INTEGER NOT NULL DEFAULT 0,  -- salons one must have taken part in
  after_role TEXT,                           -- role one must have had before
  cool_off INTEGER NOT NULL DEFAULT 0,       -- salons between two turns
  cap_turns INTEGER,                         -- at most so many turns …
  cap_months INTEGER                         -- … in so many months
) STRICT, WITHOUT ROWID;
CREATE TABLE away (                          -- 没空的日子
  id BLOB PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person(id),
  from_date TEXT NOT NULL,                   -- first day away
  to_date TEXT NOT NULL,                     -- last day away
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX away_person ON away(person);
CREATE TABLE preference (                    -- only of people who said something
  person BLOB PRIMARY KEY REFERENCES person(id),
  takes_part TEXT NOT NULL DEFAULT 'auto',   -- auto (whoever was active lately), yes, no
  never_on_stage INTEGER NOT NULL DEFAULT 0,
  likes TEXT NOT NULL DEFAULT '[]',          -- JSON array of role codes
  avoids TEXT NOT NULL DEFAULT '[]',         -- JSON array of role codes
  most_a_month INTEGER,                      -- duties in a month; NULL: no limit
  note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
ALTER TABLE assignment ADD COLUMN instead_of BLOB REFERENCES assignment(id); -- whose place this one took
CREATE INDEX assignment_instead_of ON assignment(instead_of);
CREATE TABLE accepted_conflict (             -- a conflict that was accepted with a reason
  event BLOB NOT NULL REFERENCES event(id),
  person BLOB NOT NULL REFERENCES person(id),
  conflict TEXT NOT NULL,                    -- code, see events/roles
  role TEXT NOT NULL,                        -- the role it is about
  reason TEXT NOT NULL,
  on_date TEXT NOT NULL,
  PRIMARY KEY (event, person, conflict, role)
) STRICT, WITHOUT ROWID;

-- discussion ---------------------------------------------------------------------------------------------------------
ALTER TABLE discussion_group ADD COLUMN question BLOB REFERENCES question(id); -- its own question; NULL: all of them
CREATE TABLE group_member (
  id BLOB PRIMARY KEY,
  event BLOB NOT NULL REFERENCES event(id),
  number INTEGER NOT NULL,                   -- of the group
  rank TEXT NOT NULL,
  person BLOB REFERENCES person(id),
  name TEXT NOT NULL DEFAULT '',             -- of somebody who is not in the roster
  visitor INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_member_event ON group_member(event);

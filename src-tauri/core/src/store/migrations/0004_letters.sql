-- Speakers' terms, promises and exits; letters with their templates and the outbox; how the chapter's papers look.
-- The same rules as in 0001: primary keys, NO ACTION, no triggers, dates 'YYYY-MM-DD', instants RFC 3339.

-- people -------------------------------------------------------------------------------------------------------------
ALTER TABLE person ADD COLUMN city TEXT NOT NULL DEFAULT '';              -- where they live or work

-- speakers -----------------------------------------------------------------------------------------------------------
ALTER TABLE speaker ADD COLUMN modules TEXT NOT NULL DEFAULT '[]';       -- JSON array of module codes, see speakers/mod.rs
ALTER TABLE speaker ADD COLUMN fee TEXT NOT NULL DEFAULT '';             -- none, travel, fee; '': not spoken of yet
ALTER TABLE speaker ADD COLUMN fee_note TEXT NOT NULL DEFAULT '';        -- how much, how it is paid
ALTER TABLE speaker ADD COLUMN car_plate TEXT NOT NULL DEFAULT '';       -- '': does not come by car, or unknown
ALTER TABLE speaker ADD COLUMN meal TEXT NOT NULL DEFAULT '';            -- joins the meal, what they do not eat
ALTER TABLE speaker ADD COLUMN companion TEXT NOT NULL DEFAULT '';       -- who comes along
ALTER TABLE speaker ADD COLUMN may_film TEXT NOT NULL DEFAULT '';        -- yes, photos_only, no; '': not asked yet
ALTER TABLE speaker ADD COLUMN may_share_slides TEXT NOT NULL DEFAULT '';-- yes, no; '': not asked yet
ALTER TABLE speaker ADD COLUMN groups TEXT NOT NULL DEFAULT '[]';        -- JSON array: chat groups they are in
ALTER TABLE speaker ADD COLUMN benefit TEXT NOT NULL DEFAULT '';         -- what they gain by coming, from their side
ALTER TABLE speaker ADD COLUMN particulars TEXT NOT NULL DEFAULT '';     -- what they are particular about 讲究
ALTER TABLE speaker ADD COLUMN conditions TEXT NOT NULL DEFAULT '';      -- unpleasant conditions to state first
ALTER TABLE speaker ADD COLUMN letter_lang TEXT NOT NULL DEFAULT '';     -- language of letters; '': the chapter's
ALTER TABLE speaker ADD COLUMN try_again_on TEXT;                        -- after an exit: when to try again
CREATE TABLE promise (                       -- what a speaker was promised
  id BLOB PRIMARY KEY,
  speaker BLOB NOT NULL REFERENCES speaker(id),
  event BLOB REFERENCES event(id),           -- NULL: not for one event
  what TEXT NOT NULL,
  made_on TEXT NOT NULL,
  made_by BLOB REFERENCES person(id),
  due_on TEXT,
  state TEXT NOT NULL DEFAULT 'open',        -- open, kept, broken, waived
  state_on TEXT,                             -- when it was kept or broken
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX promise_speaker ON promise(speaker);
CREATE INDEX promise_event ON promise(event);

-- events -------------------------------------------------------------------------------------------------------------
ALTER TABLE appearance ADD COLUMN invited_by BLOB REFERENCES person(id); -- who invited them
ALTER TABLE appearance ADD COLUMN answer_by TEXT;                        -- the day by which an answer is needed; NULL: by rule
ALTER TABLE appearance ADD COLUMN needs TEXT NOT NULL DEFAULT '';        -- equipment they need
ALTER TABLE appearance ADD COLUMN online INTEGER NOT NULL DEFAULT 0;     -- 1: speaks from afar

-- letters ------------------------------------------------------------------------------------------------------------
CREATE TABLE letter_template (               -- only those that were changed; the built-in ones stand in the texts
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,                        -- letter kind code, see letters/mod.rs
  lang TEXT NOT NULL,                        -- zh-CN, en
  speaker BLOB REFERENCES speaker(id),       -- only for this speaker; NULL: the chapter's
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL
) STRICT;
CREATE INDEX letter_template_speaker ON letter_template(speaker);
CREATE TABLE letter (                        -- 消息: prepared, read, marked sent
  id BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  event BLOB REFERENCES event(id),           -- NULL: about no event yet
  speaker BLOB REFERENCES speaker(id),       -- NULL: to the committee or the audience
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  edited INTEGER NOT NULL DEFAULT 0,         -- 1: words changed by hand, a new fact does not refill it
  state TEXT NOT NULL DEFAULT 'prepared',    -- prepared, sent, dropped
  prepared_at TEXT NOT NULL,                 -- RFC 3339 with the chapter's offset
  send_on TEXT,                              -- the day it should go out
  sent_at TEXT,
  sent_by TEXT NOT NULL DEFAULT '',          -- copy, file, mail, other
  facts TEXT NOT NULL DEFAULT '{}',          -- JSON object: what each placeholder said, to see what has changed since
  corrects BLOB REFERENCES letter(id),       -- the sent letter that this one corrects
  contact BLOB REFERENCES contact(id)        -- its line in the contact log
) STRICT;
CREATE INDEX letter_event ON letter(event);
CREATE INDEX letter_speaker ON letter(speaker);
CREATE INDEX letter_corrects ON letter(corrects);
CREATE INDEX letter_contact ON letter(contact);

-- chapter ------------------------------------------------------------------------------------------------------------
ALTER TABLE chapter ADD COLUMN paper_theme TEXT NOT NULL DEFAULT 'paper'; -- paper, modern, festive
ALTER TABLE chapter ADD COLUMN paper_colour TEXT NOT NULL DEFAULT '';     -- '#rrggbb' in place of the theme's own

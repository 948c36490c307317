-- The derived tables, made anew with what lists, duplicates and ranking need. They are filled by find::rebuild after a
-- migration and kept by find::rederive after every act; nothing here is recorded for undo.
DROP TABLE person_key;
DROP TABLE find_entry;
DROP TABLE find_text;

CREATE TABLE person_key (
  id BLOB PRIMARY KEY,
  entry INTEGER NOT NULL,                    -- rowid of the search text
  sort TEXT NOT NULL,                        -- pinyin of the name, see pinyin.rs
  name TEXT NOT NULL,                        -- as in person: they break ties
  company TEXT NOT NULL,
  phone TEXT NOT NULL,
  name_key TEXT NOT NULL,                    -- search keys: what likely duplicates are compared by
  company_key TEXT NOT NULL,
  phone_key TEXT NOT NULL,                   -- digits
  wechat_key TEXT NOT NULL,
  email_key TEXT NOT NULL,
  nickname_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_order ON person_key(sort, name, company, phone, id, entry);
CREATE INDEX person_key_entry ON person_key(entry);
CREATE INDEX person_key_name ON person_key(name_key);
CREATE INDEX person_key_phone ON person_key(phone_key) WHERE phone_key <> '';
CREATE INDEX person_key_wechat ON person_key(wechat_key) WHERE wechat_key <> '';
CREATE INDEX person_key_email ON person_key(email_key) WHERE email_key <> '';
CREATE INDEX person_key_nickname ON person_key(nickname_key) WHERE nickname_key <> '';

CREATE TABLE find_entry (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                        -- person, speaker, venue, salon
  id BLOB NOT NULL,
  key TEXT NOT NULL,                         -- search key of the name
  sort TEXT NOT NULL                         -- pinyin of the name
) STRICT;
CREATE INDEX find_entry_id ON find_entry(id);
CREATE INDEX find_entry_key ON find_entry(key, sort, id, kind);
CREATE VIRTUAL TABLE find_text USING fts5(body, tokenize = 'ascii', content = '', contentless_delete = 1);

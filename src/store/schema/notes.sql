-- What people add to what asz reads, what documents contradict in each other, and what their revisions changed. All are as the last
-- import left them.

create table note (
  -- The notes that hold for this database, one line of its file of notes each.
  key text primary key,  -- what tells notes apart
  note text not null check (json_valid(note)),
  acknowledged text generated always as (note ->> '$.acknowledge') virtual, -- the id of a finding
  corrected text generated always as (note ->> '$.correct') virtual         -- the id of a document
) strict;
create index note_of_finding on note (acknowledged);
create index note_of_document on note (corrected);

create table contradiction (
  -- Where what one document says does not go with another one, or with itself, as their tables have it.
  position integer primary key,
  id text not null, -- the same as long as the words of both are
  code text not null,
  severity text not null,
  message text not null,
  one integer not null references revision (id) on delete cascade,
  pointer text,     -- JSON Pointers of the two values
  quote text,       -- and the words that they were read from
  other integer references revision (id) on delete cascade,
  other_pointer text,
  other_quote text
) strict;
create index contradiction_of_one on contradiction (one);
create index contradiction_of_other on contradiction (other);

create table compared (
  -- Each revision and the one before it that the table change tells of.
  later integer primary key references revision (id) on delete cascade,
  earlier integer not null references revision (id) on delete cascade,
  asz_version text not null -- by which they were compared
) strict;
create index compared_with on compared (earlier);

create table change (
  -- What a revision says otherwise than the one before it, as asz diff tells it.
  later integer not null references revision (id) on delete cascade,
  position integer not null, -- the weightiest first
  earlier integer not null references revision (id) on delete cascade,
  pointer text,              -- JSON Pointer of the value in the later one; in the earlier one where it is gone
  class text not null,
  label text not null,
  "before" text,
  "after" text,
  primary key (later, position)
) strict;
create index change_since on change (earlier);

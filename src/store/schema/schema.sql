-- The tables that all kinds of documents share. Those of each kind follow from its declaration (kind-tables.ts).
--
-- A row of `revision` holds a document's JSON; the other tables are filled from it, so what a column holds can be read in
-- the statement that fills it (rows.sql, kind-tables.ts). Columns are named as in the JSON; `position` is the place in
-- the JSON's list, from 0, and `pointer` the JSON Pointer of the value, under which `provenance` keeps the words that it was
-- read from. Right after a column of EDTF dates stand the first and last day that it names, as YYYY-MM-DD. What SQL cannot
-- tell of the JSON, asz fills in (revision-rows.ts): the tables `passage`, `place` and `whereabouts`.

create table document (
  -- What the revisions of a document share.
  id text primary key, -- its kind and natural key, parted by a colon
  kind text not null   -- the name of a kind, or unrecognised
) strict;

create table revision (
  -- One state of a document: what it said at a time.
  id integer primary key,
  document text not null references document (id) on delete cascade,
  title text not null,
  as_of text not null default '', -- the day up to which the document says that it speaks; empty where it does not say
  content_sha256 text not null,   -- hash of what it says, whatever the format and the page around it
  extractor_version text not null,
  imported_at text not null,      -- UTC, ISO 8601
  text text not null,             -- the decoded source, which all spans point into
  json text not null check (json_valid(json)),
  as_read text check (as_read is null or json_valid(as_read)), -- the JSON as it was read, where its chain settled it
  number integer not null default 0, -- place in the document's chain, from 1: by its own words, else by import
  unique (document, content_sha256)
) strict;
create index revision_by_number on revision (document, number);

create table latest (
  -- The revision of each document that holds today: the last of its chain. Kept by triggers, so that nobody has to read the texts
  -- of revisions to find it.
  id integer primary key, -- of the revision
  document text not null unique references document (id) on delete cascade
) strict;

create trigger revision_comes after insert on revision begin
  delete from latest where document = new.document;
  insert into latest select id, document from revision where document = new.document order by number desc, id desc limit 1;
end;
create trigger revision_moves after update of document, number on revision begin
  delete from latest where document in (old.document, new.document);
  insert into latest select id, document from revision where document = new.document order by number desc, id desc limit 1;
  insert or ignore into latest
    select id, document from revision where document = old.document order by number desc, id desc limit 1;
end;
create trigger revision_goes after delete on revision begin
  delete from latest where document = old.document;
  insert into latest select id, document from revision where document = old.document order by number desc, id desc limit 1;
end;

create table source (
  -- A file that a revision was read from. The same document in two formats is one revision with two sources.
  id integer primary key,
  revision integer not null references revision (id),
  file text not null,    -- the path as given
  path text not null,    -- the real one: absolute, links resolved
  sha256 text not null,  -- of the bytes
  media_type text not null,
  charset text not null,
  bytes integer not null,
  imported_at text not null,
  unique (sha256, path)
) strict;
create index source_of_revision on source (revision);
create index source_by_path on source (path);

create table municipality (
  id text primary key, -- its code, or its name where the code is not known
  name text not null,  -- official name, nominative
  code text,           -- municipality code of the Czech Statistical Office
  district text,       -- this and what follows where the list that comes with asz knows the municipality
  region text,
  latitude real,
  longitude real,
  sort_key text        -- its place in the Czech alphabet: order by sort_key
) strict;

create table revision_municipality (
  -- Which municipalities a document is about (subject) or names (mentioned).
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  municipality text not null references municipality (id),
  role text not null,
  primary key (revision, position)
) strict;
create index revision_of_municipality on revision_municipality (municipality, role);

create table place (
  -- Where a document belongs, in the order of the roles.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  role text not null, -- subject, realisation, unit (a region or union that it speaks for), seat, partner or named
  name text not null,
  municipality text references municipality (id), -- null for a region or a union
  region text,
  main integer not null, -- 1 where none of the document's places has a role before this one's
  pointer text not null,
  primary key (revision, position)
) strict;
create index place_of_municipality on place (municipality);

create table whereabouts (
  -- The main places of a document in one row.
  revision integer primary key references revision (id) on delete cascade,
  municipality text, -- their names, parted by commas
  code text,         -- this and what follows where all of them share it
  district text,
  region text,
  sort_key text      -- the place of the names in the Czech alphabet
) strict;

create table theme (
  -- What a document works on: employment, housing, education, safety, debt, health, social_services, family,
  -- participation, other.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  key text not null,
  primary key (revision, position)
) strict;

create table date (
  -- Every date expression, in the order of the text.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  date text not null,  -- EDTF (ISO 8601-2): 2019-02, 2019/.., ../2020, 2024-41 (second half), 2027-06~ (about)
  first_day text,      -- null where it is open
  last_day text,       -- winter ends in the next year
  quote text not null, -- the words that say it
  span_start integer not null, -- [start, end) in UTF-16 units of revision.text
  span_end integer not null,
  pointer text generated always as ('/dates/' || position),
  primary key (revision, position)
) strict;
create index date_by_day on date (first_day);

create table finding (
  -- What is odd about a document or could not be read (the JSON's diagnostics).
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  code text not null,
  severity text not null, -- error, warning or info
  message text not null,
  pointer text,           -- JSON Pointer of the value that it is about
  span_start integer,
  span_end integer,
  quote text,             -- the words that it is about, the first of them where they are many
  id text not null,       -- the same as long as these words are
  primary key (revision, position)
) strict;
create index finding_by_code on finding (code);
create index finding_by_id on finding (id);

create table correction (
  -- What people put in the place of values that were read (asz correct); the provenance is that of what was read.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  pointer text not null,
  was text not null,
  "is" text not null,
  why text not null,
  primary key (revision, position)
) strict;

create table provenance (
  -- The words of the source that each value was read from; several where something interrupts them.
  revision integer not null references revision (id) on delete cascade,
  pointer text not null,
  position integer not null,
  span_start integer not null, -- [start, end) in UTF-16 units of revision.text
  span_end integer not null,
  primary key (revision, pointer, position)
) strict;

create table passage (
  -- Every text of a document, for the full-text index `search`: its values, and what no value claims.
  id integer primary key,
  revision integer not null references revision (id) on delete cascade,
  pointer text, -- of the value; null for words that no value claims
  text text not null
) strict;
create index passage_of_revision on passage (revision);

create virtual table search using fts5 (
  text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

create trigger passage_leaves_index after delete on passage begin
  insert into search (search, rowid, text) values ('delete', old.id, old.text);
end;

-- The revision of each document that holds today: the last of its chain.
create view current_revision as
  select latest.id as revision, latest.document, (select kind from document where document.id = latest.document) as kind,
    (select title from revision where revision.id = latest.id) as title,
    (select as_of from revision where revision.id = latest.id) as as_of
  from latest;

-- Which current document is about which municipality, or names it.
create view current_municipality as
  select municipality.id as municipality, municipality.name, municipality.code, revision_municipality.role,
    current_revision.document, current_revision.kind, current_revision.title, current_revision.revision
  from current_revision
    join revision_municipality using (revision)
    join municipality on municipality.id = revision_municipality.municipality;

-- The current documents with where they belong and the file that they were read from.
create view current_document as
  select whereabouts.municipality, whereabouts.code, whereabouts.district, whereabouts.region, current_revision.document,
    current_revision.revision, '/title' as pointer,
    (select file from source where source.revision = current_revision.revision order by id limit 1) as file,
    current_revision.kind, current_revision.title, current_revision.as_of
  from current_revision join whereabouts using (revision);

-- Every current date with the document that gives it, for timelines.
create view timeline as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, date.pointer, place.file,
    date.first_day, date.last_day, date.date, date.quote
  from current_document place join date using (revision);

-- What is odd about the current documents and nobody has seen to: each by itself, then what they contradict in each other.
create view current_finding as
  select place.municipality, place.code as municipality_code, place.district, place.region, place.document, place.revision,
    finding.pointer, place.file, finding.code, finding.severity, finding.message, finding.id, finding.quote,
    null as other_document, null as other_pointer, null as other_quote, finding.position
  from current_document place join finding using (revision)
  where finding.id not in (select acknowledged from note where acknowledged is not null)
  union all
  select place.municipality, place.code, place.district, place.region, place.document, place.revision,
    contradiction.pointer, place.file, contradiction.code, contradiction.severity, contradiction.message, contradiction.id,
    contradiction.quote, other.document, contradiction.other_pointer, contradiction.other_quote, 1000000 + contradiction.position
  from current_document place
    join contradiction on contradiction.one = place.revision
    left join revision other on other.id = contradiction.other
  where contradiction.id not in (select acknowledged from note where acknowledged is not null);

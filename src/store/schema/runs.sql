-- The bookkeeping of imports: what was run, what became of each file, and what could not be read.
-- A document's own tables (schema.sql) do not refer to these, so that it stays what it is however it came in.

create table run (
  -- Each import: what it was asked, how it ended, what it did.
  id integer primary key,
  asz_version text not null,
  request text not null check (json_valid(request)), -- JSON: the paths and options as given
  started_at text not null, -- UTC, ISO 8601; what the run stores bears this as its imported_at
  finished_at text,         -- null while it has not come to its end
  status text not null,     -- running (or killed), published, refused, accepted or unchanged (nothing to do)
  resumed integer not null default 0, -- how often it went on after it was stopped
  base text not null,       -- the database file that it started from: size, time and inode; empty for none
  summary text check (json_valid(summary)) -- JSON: its counts, as --format json prints them
) strict;

create table run_finding (
  -- What a run found odd about many documents at once, such as a new layout of a source's pages.
  run integer not null references run (id) on delete cascade,
  position integer not null,
  code text not null,
  severity text not null, -- error, warning or info
  message text not null,
  primary key (run, position)
) strict;

create table file (
  -- Every file that was ever read, as the last run that read it found it. Its documents are found by its path in `source`.
  path text primary key,   -- the real one: absolute, links resolved
  given text not null,     -- as it was given, which the document bears
  stat text not null,      -- size, times of change and inode; empty where they prove nothing, so that it is read again
  sha256 text,             -- of the bytes read last; null where they could not be read
  extractor_version text not null,
  state text not null,     -- present, failed or gone; the documents of a file that is gone are kept
  outcome text not null,   -- what the run that read it last made of it: new, changed, reread, unchanged or failed
  result text,             -- what storing did: added, revised, source_added, reread or unchanged
  run integer not null references run (id) -- the run that read it last
) strict;
create index file_by_run on file (run);
create index file_by_hash on file (sha256);

create table failure (
  -- Quarantine: files that could not be read, until they can be or are gone.
  path text primary key references file (path) on delete cascade,
  sha256 text,             -- of the bytes that failed; null where not even they could be read
  code text not null,      -- file, content, timeout, memory or fault
  message text not null,
  line integer,
  column integer,
  extractor_version text not null,
  times integer not null,  -- how often it was tried
  first_run integer not null references run (id),
  last_run integer not null references run (id)
) strict;
create index failure_by_first_run on failure (first_run);
create index failure_by_last_run on failure (last_run);

-- Documents none of whose files is there any more.
create view document_without_file as
  select document.id as document, document.kind, max(file.path) as last_path
  from document
    join revision on revision.document = document.id
    join source on source.revision = revision.id
    join file on file.path = source.path
  group by document.id having sum(file.state <> 'gone') = 0;

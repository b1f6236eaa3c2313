-- What a load knows of the files whose records it stores. The tables of its connection stand before those of the database that
-- have the same names, so that it goes by what documents say and leaves the ledger of files as it is.
create temp table file (
  path text primary key, given text not null, stat text not null, sha256 text, extractor_version text not null,
  state text not null, outcome text not null, result text, run integer not null
) strict;
create index temp.file_of_run on file (run);
create index temp.file_of_hash on file (sha256);
create temp table layout (path text primary key, sha256 text not null, features text not null) strict;
create temp table failure (
  path text primary key, sha256 text, code text not null, message text not null, line integer, column integer,
  extractor_version text not null, times integer not null, first_run integer not null, last_run integer not null
) strict;

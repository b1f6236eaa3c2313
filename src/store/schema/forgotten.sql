-- What a database must not hold: the people who were removed from it, and whether it holds contacts and names at all.

create table forgotten (
  -- Each person whom `asz forget` removed, so that a later import of the same files removes them again. No name stands
  -- here: `keys` holds hashes of its forms, salted, so that they tell nothing of other databases.
  id integer primary key,
  forgotten_at text not null, -- UTC, ISO 8601
  revisions integer not null, -- how many named the person
  places integer not null,    -- how often their texts did
  salt text not null,
  keys text not null check (json_valid(keys))
) strict;

create table without_personal_data (
  -- One row where contacts and names are left out of all that is imported (asz import --without-personal-data).
  since text not null -- UTC, ISO 8601
) strict;

-- What the layout sentinel compares the next reading of a file with.

create table layout (
  -- The structure of each file that was read, apart from its facts: two readings of the same facts may differ in it.
  path text primary key references file (path) on delete cascade,
  sha256 text not null, -- of the bytes that it is of: the last ones that could be read
  features text not null check (json_valid(features)) -- JSON: its media type, and of HTML the elements with their classes
) strict;

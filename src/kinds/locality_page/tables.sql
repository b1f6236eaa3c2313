create table locality_page (
  -- What a page about a locality says; its sections and contacts stand in the tables of those names.
  revision integer primary key references revision (id) on delete cascade,
  cooperation_since text, -- EDTF: from when the agency works with the town
  cooperation_since_first_day text,
  cooperation_since_last_day text
) strict;

create table actor (
  -- Organisations that the overview of a locality lists.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text not null,
  pointer text generated always as ('/content/actors/' || position),
  primary key (revision, position)
) strict;

create table strategic_document (
  -- Plans and strategies of a locality.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  abbreviation text,
  status text, -- planned, in_preparation, approved or none_yet
  date text,   -- EDTF
  first_day text,
  last_day text,
  pointer text generated always as ('/content/strategic_documents/' || position),
  primary key (revision, position)
) strict;

create view current_strategic_document as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision,
    strategic_document.pointer, place.file, strategic_document.name, strategic_document.abbreviation,
    strategic_document.status, strategic_document.date, strategic_document.first_day, strategic_document.last_day
  from current_document place join strategic_document using (revision);

create view current_actor as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, actor.pointer, place.file,
    actor.name
  from current_document place join actor using (revision);

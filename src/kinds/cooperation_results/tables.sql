create table results (
  -- A list of results of the cooperation, town by town.
  revision integer primary key references revision (id) on delete cascade,
  period text, -- EDTF
  first_day text,
  last_day text
) strict;

create table locality (
  -- A heading of the list, which may name several municipalities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  heading text not null,
  social_inclusion_plan text, -- approved or prepared
  pointer text generated always as ('/content/localities/' || position),
  primary key (revision, position)
) strict;

create table locality_municipality (
  -- The municipalities that a heading names.
  revision integer not null,
  locality integer not null,
  position integer not null,
  name text not null,
  municipality text references municipality (id), -- where the document's list of municipalities knows the name
  primary key (revision, locality, position),
  foreign key (revision, locality) references locality (revision, position) on delete cascade
) strict;

create index locality_of_municipality on locality_municipality (municipality);

create table outcome (
  -- A result of the cooperation.
  revision integer not null,
  locality integer not null,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/localities/' || locality || '/outcomes/' || position),
  primary key (revision, locality, position),
  foreign key (revision, locality) references locality (revision, position) on delete cascade
) strict;

create table outcome_municipality (
  -- Whose result it is: all municipalities of its heading, unless it names one.
  revision integer not null,
  locality integer not null,
  outcome integer not null,
  position integer not null,
  name text not null,
  municipality text references municipality (id), -- where the document's list of municipalities knows the name
  primary key (revision, locality, outcome, position),
  foreign key (revision, locality, outcome) references outcome (revision, locality, position) on delete cascade
) strict;
create index outcome_of_municipality on outcome_municipality (municipality);

create view current_outcome as
  select town.name as municipality, municipality.code, municipality.district, municipality.region, place.document,
    place.revision, outcome.pointer, place.file, outcome.text, results.period, results.first_day, results.last_day
  from current_document place
    join results using (revision)
    join outcome using (revision)
    join outcome_municipality town on town.revision = outcome.revision and town.locality = outcome.locality
      and town.outcome = outcome.position
    left join municipality on municipality.id = town.municipality;

create view current_inclusion_plan as
  select town.name as municipality, municipality.code, municipality.district, municipality.region, place.document,
    place.revision, locality.pointer || '/social_inclusion_plan' as pointer, place.file,
    locality.social_inclusion_plan as status, results.period, results.first_day, results.last_day
  from current_document place
    join results using (revision)
    join locality using (revision)
    join locality_municipality town on town.revision = locality.revision and town.locality = locality.position
    left join municipality on municipality.id = town.municipality
  where locality.social_inclusion_plan is not null;

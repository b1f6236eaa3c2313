create table cooperation (
  -- A cooperation description, its revision or its evaluation.
  revision integer primary key references revision (id) on delete cascade,
  territorial_unit text,
  ico text,
  seat_text text,
  seat_street text,
  seat_house_number text,
  seat_city_part text,
  seat_city text,
  seat_region text,
  seat_postal_code text,
  evaluation_year integer,
  revision_number integer,
  revision_revises text, -- EDTF: date of the description that it revises
  revision_revises_first_day text,
  revision_revises_last_day text,
  memorandum_date text, -- EDTF
  memorandum_date_first_day text,
  memorandum_date_last_day text,
  validity_text text,
  validity_years integer,
  validity_until text, -- EDTF
  validity_until_first_day text,
  validity_until_last_day text
) strict;
create index cooperation_by_ico on cooperation (ico);

create table representative (
  -- Who answers for the cooperation, on either side.
  revision integer not null references revision (id) on delete cascade,
  place integer not null, -- place in the list, from 0 (`position` is the JSON's name for the office held)
  role text not null,     -- authorised_representative, social_inclusion_manager, asz_regional_head or other
  label text not null,
  name text,
  redacted integer,       -- 1 where the publisher withheld the name
  position text,          -- the office that the person holds
  phone text,
  phones text,            -- JSON array of all, where there are several
  email text,
  pointer text generated always as ('/content/representatives/' || place),
  primary key (revision, place)
) strict;

create table cooperation_theme (
  -- The themes of the cooperation in the document's own words.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  key text not null,
  label text not null,
  pointer text generated always as ('/content/themes/' || position),
  primary key (revision, position)
) strict;

create table programme (
  -- Advisory programmes of the agency.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  number integer,
  name text,
  pointer text generated always as ('/content/programmes/' || position),
  primary key (revision, position)
) strict;

create table member (
  -- Members of the local partnership.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  sector text not null, -- municipality, public_institution, nonprofit, business or other
  name text not null,
  pointer text generated always as ('/content/partnership_members/' || position),
  primary key (revision, position)
) strict;

create table strategy (
  -- Strategies that the plan is tied to.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text not null,
  period text, -- EDTF, as printed with it
  first_day text,
  last_day text,
  pointer text generated always as ('/content/related_strategies/' || position),
  primary key (revision, position)
) strict;

create table intervention (
  -- What is to be paid for from European funds.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/interventions/' || position),
  primary key (revision, position)
) strict;

create table decision (
  -- What bodies decided about the document.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  date text, -- EDTF
  first_day text,
  last_day text,
  body text,
  method text,
  session integer,
  subject text,
  outcome text,
  pointer text generated always as ('/content/decisions/' || position),
  primary key (revision, position)
) strict;

create table activity (
  -- A row of the table of activities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  specification text,
  pointer text generated always as ('/content/activities/' || position),
  primary key (revision, position)
) strict;

create table output (
  -- What an activity leaves behind.
  revision integer not null,
  activity integer not null,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/activities/' || activity || '/outputs/' || position),
  primary key (revision, activity, position),
  foreign key (revision, activity) references activity (revision, position) on delete cascade
) strict;

create table responsibility (
  -- Who has to do what in an activity.
  revision integer not null,
  activity integer not null,
  side text not null, -- asz or territorial_unit
  position integer not null,
  text text not null,
  pointer text generated always as
    ('/content/activities/' || activity || '/' || side || '_responsibilities/' || position),
  primary key (revision, activity, side, position),
  foreign key (revision, activity) references activity (revision, position) on delete cascade
) strict;

create table milestone (
  -- What was promised in an activity, and what the evaluation wrote after it.
  revision integer not null,
  activity integer not null,
  position integer not null,
  text text not null,
  frequency_times integer,
  frequency_per text,        -- week, month, quarter, half_year, year or period
  frequency_minimum integer, -- 1: at least that often
  date text,                 -- EDTF: when it was promised for
  first_day text,
  last_day text,             -- when it is due
  evaluation text,
  status text not null,      -- fulfilled, partially_fulfilled, not_fulfilled, described or not_assessed
  pointer text generated always as ('/content/activities/' || activity || '/milestones/' || position),
  primary key (revision, activity, position),
  foreign key (revision, activity) references activity (revision, position) on delete cascade
) strict;

create table evaluation (
  -- The evaluation's paragraphs outside the table of activities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  section text not null, -- key of the section that it stands in
  text text not null,
  pointer text generated always as ('/content/evaluations/' || position),
  primary key (revision, position)
) strict;

create table footnote (
  -- Notes that interrupt the text, under their markers.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  marker text not null,
  text text not null,
  pointer text generated always as ('/content/footnotes/' || position),
  primary key (revision, position)
) strict;

create view current_milestone as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, milestone.pointer,
    place.file, activity.name as activity, milestone.text, milestone.evaluation, milestone.status, milestone.frequency_times,
    milestone.frequency_per, milestone.date, milestone.first_day, milestone.last_day,
    cooperation.validity_until_last_day as valid_until
  from current_document place
    join cooperation using (revision)
    join activity using (revision)
    join milestone on milestone.revision = activity.revision and milestone.activity = activity.position;

create view current_member as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, member.pointer,
    place.file, member.sector, member.name
  from current_document place join member using (revision);

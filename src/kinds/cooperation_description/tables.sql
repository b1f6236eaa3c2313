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

create trigger cooperation_description_is_read after insert on revision
when new.json ->> 'kind' = 'cooperation_description' begin
  insert into cooperation (revision, territorial_unit, ico, seat_text, seat_street, seat_house_number, seat_city_part,
      seat_city, seat_region, seat_postal_code, evaluation_year, revision_number, revision_revises, memorandum_date,
      validity_text, validity_years, validity_until)
    select new.id, value ->> 'territorial_unit', value ->> 'ico', value ->> '$.seat.text', value ->> '$.seat.street',
      value ->> '$.seat.house_number', value ->> '$.seat.city_part', value ->> '$.seat.city', value ->> '$.seat.region',
      value ->> '$.seat.postal_code', value ->> 'evaluation_year', value ->> '$.revision.number',
      value ->> '$.revision.revises', value ->> 'memorandum_date', value ->> '$.validity.text',
      value ->> '$.validity.years', value ->> '$.validity.until'
    from json_each(new.json) where key = 'content';
  insert into representative (revision, place, role, label, name, redacted, position, phone, phones, email)
    select new.id, key, value ->> 'role', value ->> 'label', value ->> 'name', value ->> 'redacted',
      value ->> 'position', value ->> 'phone', value -> 'phones', value ->> 'email'
    from json_each(new.json, '$.content.representatives');
  insert into cooperation_theme (revision, position, key, label)
    select new.id, key, value ->> 'key', value ->> 'label' from json_each(new.json, '$.content.themes');
  insert into programme (revision, position, number, name)
    select new.id, key, value ->> 'number', value ->> 'name' from json_each(new.json, '$.content.programmes');
  insert into member (revision, position, sector, name)
    select new.id, key, value ->> 'sector', value ->> 'name' from json_each(new.json, '$.content.partnership_members');
  insert into strategy (revision, position, name, period)
    select new.id, key, value ->> 'name', value ->> 'period' from json_each(new.json, '$.content.related_strategies');
  insert into intervention (revision, position, text)
    select new.id, key, value from json_each(new.json, '$.content.interventions');
  insert into decision (revision, position, date, body, method, session, subject, outcome)
    select new.id, key, value ->> 'date', value ->> 'body', value ->> 'method', value ->> 'session',
      value ->> 'subject', value ->> 'outcome'
    from json_each(new.json, '$.content.decisions');
  insert into activity (revision, position, name, specification)
    select new.id, key, value ->> 'name', value ->> 'specification' from json_each(new.json, '$.content.activities');
  insert into output (revision, activity, position, text)
    select new.id, activity.key, output.key, output.value
    from json_each(new.json, '$.content.activities') activity, json_each(activity.value, '$.outputs') output;
  insert into responsibility (revision, activity, side, position, text)
    select new.id, activity.key, side.name, duty.key, duty.value
    from json_each(new.json, '$.content.activities') activity,
      (select 'asz' as name union all select 'territorial_unit') side,
      json_each(activity.value, '$.' || side.name || '_responsibilities') duty;
  insert into milestone (revision, activity, position, text, frequency_times, frequency_per, frequency_minimum, date,
      evaluation, status)
    select new.id, activity.key, milestone.key, milestone.value ->> 'text', milestone.value ->> '$.frequency.times',
      milestone.value ->> '$.frequency.per', milestone.value ->> '$.frequency.minimum', milestone.value ->> 'date',
      milestone.value ->> 'evaluation', milestone.value ->> 'status'
    from json_each(new.json, '$.content.activities') activity, json_each(activity.value, '$.milestones') milestone;
  insert into evaluation (revision, position, section, text)
    select new.id, key, value ->> 'section', value ->> 'text' from json_each(new.json, '$.content.evaluations');
  insert into footnote (revision, position, marker, text)
    select new.id, key, value ->> 'marker', value ->> 'text' from json_each(new.json, '$.content.footnotes');
end;

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

-- The tables of a database of version 4, which did not know files by their real paths.

CREATE TABLE document (
  -- What the revisions of a document share.
  id text primary key, -- its kind and natural key, as cooperation_description:00286010
  kind text not null   -- locality_page, cooperation_description, project_record, cooperation_results or unrecognised
) strict;

CREATE TABLE revision (
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

CREATE INDEX revision_by_number on revision (document, number);

CREATE TABLE source (
  -- A file that a revision was read from. The same document in two formats is one revision with two sources.
  id integer primary key,
  revision integer not null references revision (id),
  file text not null,    -- the path as given
  sha256 text not null,  -- of the bytes
  media_type text not null,
  charset text not null,
  bytes integer not null,
  imported_at text not null,
  unique (sha256, file)
) strict;

CREATE INDEX source_of_revision on source (revision);

CREATE INDEX source_by_file on source (file);

CREATE TABLE municipality (
  id text primary key, -- its code, or its name where the code is not known
  name text not null,  -- official name, nominative
  code text            -- municipality code of the Czech Statistical Office
) strict;

CREATE TABLE revision_municipality (
  -- Which municipalities a document is about (subject) or names (mentioned).
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  municipality text not null references municipality (id),
  role text not null,
  primary key (revision, position)
) strict;

CREATE INDEX revision_of_municipality on revision_municipality (municipality, role);

CREATE TABLE theme (
  -- What a document works on: employment, housing, education, safety, debt, health, social_services, family,
  -- participation, other.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  key text not null,
  primary key (revision, position)
) strict;

CREATE TABLE date (
  -- Every date expression, in the order of the text.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  date text not null,  -- EDTF (ISO 8601-2): 2019-02, 2019/.., ../2020, 2024-41 (second half), 2027-06~ (about)
  quote text not null, -- the words that say it
  span_start integer not null, -- [start, end) in UTF-16 units of revision.text
  span_end integer not null,
  begins text generated always as -- the first moment that it names; .. is open
    (replace(iif(instr(date, '/'), substr(date, 1, instr(date, '/') - 1), date), '~', '')),
  ends text generated always as
    (replace(substr(date, instr(date, '/') + 1), '~', '')),
  first_day text generated always as (case
    when length(begins) = 4 then begins || '-01-01'
    when length(begins) = 10 then begins
    when length(begins) = 7 then substr(begins, 1, 5) || case substr(begins, 6)
      when '21' then '03-01' when '22' then '06-01' when '23' then '09-01' when '24' then '12-01'
      when '40' then '01-01' when '41' then '07-01' else substr(begins, 6) || '-01' end
    end),
  last_day text generated always as (case
    when length(ends) = 4 then ends || '-12-31'
    when length(ends) = 10 then ends
    when length(ends) = 7 then case substr(ends, 6)
      when '21' then substr(ends, 1, 5) || '05-31' when '22' then substr(ends, 1, 5) || '08-31'
      when '23' then substr(ends, 1, 5) || '11-30' when '24' then substr(ends, 1, 5) || '12-31'
      when '40' then substr(ends, 1, 5) || '06-30' when '41' then substr(ends, 1, 5) || '12-31'
      else date(ends || '-01', '+1 month', '-1 day') end
    end),
  pointer text generated always as ('/dates/' || position),
  primary key (revision, position)
) strict;

CREATE INDEX date_by_day on date (first_day);

CREATE TABLE section (
  -- The parts that a document is divided into, under its own headings.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  key text not null,
  heading text,
  text text,
  pointer text generated always as ('/content/sections/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE contact (
  -- People whom a document names as its contacts.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  role text,
  phone text,       -- E.164, the first one
  phones text,      -- JSON array of all, where there are several
  email text,
  redacted integer, -- 1 where the publisher withheld the name
  pointer text generated always as ('/content/contacts/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE finding (
  -- What is odd about a document or could not be read (the JSON's diagnostics).
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  code text not null,
  severity text not null, -- error, warning or info
  message text not null,
  pointer text,           -- JSON Pointer of the value that it is about
  span_start integer,
  span_end integer,
  primary key (revision, position)
) strict;

CREATE INDEX finding_by_code on finding (code);

CREATE TABLE provenance (
  -- The words of the source that each value was read from; several where something interrupts them.
  revision integer not null references revision (id) on delete cascade,
  pointer text not null,
  position integer not null,
  span_start integer not null, -- [start, end) in UTF-16 units of revision.text
  span_end integer not null,
  primary key (revision, pointer, position)
) strict;

CREATE TABLE passage (
  -- Every text of a document, for the full-text index `search`: its values, and what no value claims.
  id integer primary key,
  revision integer not null references revision (id) on delete cascade,
  pointer text, -- of the value; null for words that no value claims
  text text not null
) strict;

CREATE INDEX passage_of_revision on passage (revision);

CREATE VIRTUAL TABLE search using fts5 (
  text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER passage_is_indexed after insert on passage begin
  insert into search (rowid, text) values (new.id, new.text);
end;

CREATE TRIGGER passage_leaves_index after delete on passage begin
  insert into search (search, rowid, text) values ('delete', old.id, old.text);
end;

CREATE TRIGGER revision_is_read after insert on revision begin
  insert into municipality (id, name, code)
    select coalesce(value ->> 'code', value ->> 'name'), value ->> 'name', value ->> 'code'
    from json_each(new.json, '$.municipalities') where true
    on conflict (id) do nothing;
  insert into revision_municipality (revision, position, municipality, role)
    select new.id, key, coalesce(value ->> 'code', value ->> 'name'), value ->> 'role'
    from json_each(new.json, '$.municipalities');
  insert into theme (revision, position, key)
    select new.id, key, value from json_each(new.json, '$.themes');
  insert into date (revision, position, date, quote, span_start, span_end)
    select new.id, key, value ->> 'date', value ->> 'quote', value ->> '$.span[0]', value ->> '$.span[1]'
    from json_each(new.json, '$.dates');
  insert into section (revision, position, key, heading, text)
    select new.id, key, value ->> 'key', value ->> 'heading', value ->> 'text'
    from json_each(new.json, '$.content.sections');
  insert into contact (revision, position, name, role, phone, phones, email, redacted)
    select new.id, key, value ->> 'name', value ->> 'role', value ->> 'phone', value -> 'phones', value ->> 'email',
      value ->> 'redacted'
    from json_each(new.json, '$.content.contacts');
  insert into finding (revision, position, code, severity, message, pointer, span_start, span_end)
    select new.id, key, value ->> 'code', value ->> 'severity', value ->> 'message', value ->> 'pointer',
      value ->> '$.span[0]', value ->> '$.span[1]'
    from json_each(new.json, '$.diagnostics');
  insert into provenance (revision, pointer, position, span_start, span_end)
    select new.id, value.key, span.key, span.value ->> 0, span.value ->> 1
    from json_each(new.json, '$.provenance') value, json_each(value.value) span;
  insert into passage (revision, pointer, text) values (new.id, '/title', new.title);
  insert into passage (revision, pointer, text)
    select new.id, replace(replace(replace(substr(fullkey, 2), '[', '/'), ']', ''), '.', '/'), atom
    from json_tree(new.json, '$.content') where type = 'text';
end;

CREATE TRIGGER findings_follow after update of json on revision begin
  delete from finding where revision = new.id;
  insert into finding (revision, position, code, severity, message, pointer, span_start, span_end)
    select new.id, key, value ->> 'code', value ->> 'severity', value ->> 'message', value ->> 'pointer',
      value ->> '$.span[0]', value ->> '$.span[1]'
    from json_each(new.json, '$.diagnostics');
end;

CREATE VIEW current_revision as
  select revision.id as revision, document.id as document, document.kind, revision.title, revision.as_of
  from document join revision on revision.document = document.id
  where revision.number = (select max(number) from revision later where later.document = document.id);

CREATE VIEW current_municipality as
  select municipality.id as municipality, municipality.name, municipality.code, revision_municipality.role,
    current_revision.document, current_revision.kind, current_revision.title, current_revision.revision
  from current_revision
    join revision_municipality using (revision)
    join municipality on municipality.id = revision_municipality.municipality;

CREATE VIEW current_contact as
  select contact.name, contact.role, contact.phone, contact.email, current_revision.document, contact.pointer
  from current_revision join contact using (revision);

CREATE VIEW timeline as
  select date.first_day, date.last_day, date.date, date.quote, current_revision.document, date.pointer
  from current_revision join date using (revision);

CREATE VIEW current_finding as
  select finding.code, finding.severity, finding.message, current_revision.document, finding.pointer
  from current_revision join finding using (revision);

CREATE TABLE locality_page (
  -- What a page about a locality says; its sections and contacts stand in the tables of those names.
  revision integer primary key references revision (id) on delete cascade,
  cooperation_since text -- EDTF: from when the agency works with the town
) strict;

CREATE TABLE actor (
  -- Organisations that the overview of a locality lists.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text not null,
  pointer text generated always as ('/content/actors/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE strategic_document (
  -- Plans and strategies of a locality.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  abbreviation text,
  status text, -- planned, in_preparation, approved or none_yet
  date text,   -- EDTF
  pointer text generated always as ('/content/strategic_documents/' || position),
  primary key (revision, position)
) strict;

CREATE TRIGGER locality_page_is_read after insert on revision when new.json ->> 'kind' = 'locality_page' begin
  insert into locality_page (revision, cooperation_since)
    values (new.id, new.json ->> '$.content.cooperation_since');
  insert into actor (revision, position, name)
    select new.id, key, value from json_each(new.json, '$.content.actors');
  insert into strategic_document (revision, position, name, abbreviation, status, date)
    select new.id, key, value ->> 'name', value ->> 'abbreviation', value ->> 'status', value ->> 'date'
    from json_each(new.json, '$.content.strategic_documents');
end;

CREATE VIEW current_strategic_document as
  select current_municipality.name as municipality, strategic_document.name, strategic_document.abbreviation,
    strategic_document.status, strategic_document.date, current_municipality.document, strategic_document.pointer
  from current_municipality join strategic_document using (revision)
  where current_municipality.role = 'subject';

CREATE VIEW current_actor as
  select current_municipality.name as municipality, actor.name, current_municipality.document, actor.pointer
  from current_municipality join actor using (revision)
  where current_municipality.role = 'subject';

CREATE TABLE cooperation (
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
  revision_revises text, -- date of the description that it revises
  memorandum_date text,
  validity_text text,
  validity_years integer,
  validity_until text
) strict;

CREATE INDEX cooperation_by_ico on cooperation (ico);

CREATE TABLE representative (
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

CREATE TABLE cooperation_theme (
  -- The themes of the cooperation in the document's own words.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  key text not null,
  label text not null,
  pointer text generated always as ('/content/themes/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE programme (
  -- Advisory programmes of the agency.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  number integer,
  name text,
  pointer text generated always as ('/content/programmes/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE member (
  -- Members of the local partnership.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  sector text not null, -- municipality, public_institution, nonprofit, business or other
  name text not null,
  pointer text generated always as ('/content/partnership_members/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE strategy (
  -- Strategies that the plan is tied to.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text not null,
  period text, -- EDTF, as printed with it
  pointer text generated always as ('/content/related_strategies/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE intervention (
  -- What is to be paid for from European funds.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/interventions/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE decision (
  -- What bodies decided about the document.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  date text,
  body text,
  method text,
  session integer,
  subject text,
  outcome text,
  pointer text generated always as ('/content/decisions/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE activity (
  -- A row of the table of activities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  specification text,
  pointer text generated always as ('/content/activities/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE output (
  -- What an activity leaves behind.
  revision integer not null,
  activity integer not null,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/activities/' || activity || '/outputs/' || position),
  primary key (revision, activity, position),
  foreign key (revision, activity) references activity (revision, position) on delete cascade
) strict;

CREATE TABLE responsibility (
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

CREATE TABLE milestone (
  -- What was promised in an activity, and what the evaluation wrote after it.
  revision integer not null,
  activity integer not null,
  position integer not null,
  text text not null,
  frequency_times integer,
  frequency_per text,        -- week, month, quarter, half_year, year or period
  frequency_minimum integer, -- 1: at least that often
  date text,                 -- EDTF: when it was promised for
  evaluation text,
  status text not null,      -- fulfilled, partially_fulfilled, not_fulfilled, described or not_assessed
  pointer text generated always as ('/content/activities/' || activity || '/milestones/' || position),
  primary key (revision, activity, position),
  foreign key (revision, activity) references activity (revision, position) on delete cascade
) strict;

CREATE TABLE evaluation (
  -- The evaluation's paragraphs outside the table of activities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  section text not null, -- key of the section that it stands in
  text text not null,
  pointer text generated always as ('/content/evaluations/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE footnote (
  -- Notes that interrupt the text, under their markers.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  marker text not null,
  text text not null,
  pointer text generated always as ('/content/footnotes/' || position),
  primary key (revision, position)
) strict;

CREATE TRIGGER cooperation_description_is_read after insert on revision
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

CREATE VIEW current_milestone as
  select current_municipality.name as municipality, activity.name as activity, milestone.text, milestone.evaluation,
    milestone.status, milestone.frequency_times, milestone.frequency_per, milestone.date, current_municipality.document,
    milestone.pointer
  from current_municipality
    join activity using (revision)
    join milestone on milestone.revision = activity.revision and milestone.activity = activity.position
  where current_municipality.role = 'subject';

CREATE VIEW current_member as
  select current_municipality.name as municipality, member.sector, member.name, current_municipality.document,
    member.pointer
  from current_municipality join member using (revision)
  where current_municipality.role = 'subject';

CREATE TABLE project (
  -- A project funded by the European Union.
  revision integer primary key references revision (id) on delete cascade,
  registration_number text, -- without spaces
  programme text,           -- as the record names it
  programme_by_registration_number text, -- read off the number itself
  status text,
  summary text,
  period text,   -- EDTF
  duration text, -- as printed
  place_of_realisation text,
  published text -- EDTF
) strict;

CREATE INDEX project_by_registration_number on project (registration_number);

CREATE TABLE key_activity (
  -- What a project does.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  text text,
  pointer text generated always as ('/content/key_activities/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE target_group (
  -- Whom a project is for.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/target_groups/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE organisation (
  -- The beneficiary of a project (position 0) and its partners.
  revision integer not null references revision (id) on delete cascade,
  role text not null, -- beneficiary or partner
  position integer not null,
  name text,
  ico text,
  url text,
  address_text text,
  address_street text,
  address_house_number text,
  address_city_part text,
  address_city text,
  address_region text,
  address_postal_code text,
  pointer text generated always as
    (iif(role = 'beneficiary', '/content/beneficiary', '/content/partners/' || position)),
  primary key (revision, role, position)
) strict;

CREATE INDEX organisation_by_ico on organisation (ico);

CREATE TABLE funding (
  -- Who pays how much.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  source text,
  amount text not null,   -- decimal, with the decimals that the document gives
  currency text not null, -- ISO 4217
  pointer text generated always as ('/content/funding/' || position),
  primary key (revision, position)
) strict;

CREATE TRIGGER project_record_is_read after insert on revision when new.json ->> 'kind' = 'project_record' begin
  insert into project (revision, registration_number, programme, programme_by_registration_number, status, summary,
      period, duration, place_of_realisation, published)
    select new.id, value ->> 'registration_number', value ->> 'programme', value ->> 'programme_by_registration_number',
      value ->> 'status', value ->> 'summary', value ->> 'period', value ->> 'duration',
      value ->> 'place_of_realisation', value ->> 'published'
    from json_each(new.json) where key = 'content';
  insert into key_activity (revision, position, name, text)
    select new.id, key, value ->> 'name', value ->> 'text' from json_each(new.json, '$.content.key_activities');
  insert into target_group (revision, position, text)
    select new.id, key, value from json_each(new.json, '$.content.target_groups');
  insert into organisation (revision, role, position, name, ico, url, address_text, address_street,
      address_house_number, address_city_part, address_city, address_region, address_postal_code)
    select new.id, role, position, value ->> 'name', value ->> 'ico', value ->> 'url', value ->> '$.address.text',
      value ->> '$.address.street', value ->> '$.address.house_number', value ->> '$.address.city_part',
      value ->> '$.address.city', value ->> '$.address.region', value ->> '$.address.postal_code'
    from (
      select 'beneficiary' as role, 0 as position, value from json_each(new.json, '$.content') where key = 'beneficiary'
      union all
      select 'partner', key, value from json_each(new.json, '$.content.partners')
    );
  insert into funding (revision, position, source, amount, currency)
    select new.id, key, value ->> 'source', value ->> 'amount', value ->> 'currency'
    from json_each(new.json, '$.content.funding');
end;

CREATE VIEW current_project as
  select project.registration_number, current_revision.title, project.programme, project.period,
    organisation.name as beneficiary, current_revision.document
  from current_revision
    join project using (revision)
    left join organisation on organisation.revision = project.revision and organisation.role = 'beneficiary';

CREATE TABLE results (
  -- A list of results of the cooperation, town by town.
  revision integer primary key references revision (id) on delete cascade,
  period text -- EDTF
) strict;

CREATE TABLE locality (
  -- A heading of the list, which may name several municipalities.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  heading text not null,
  social_inclusion_plan text, -- approved or prepared
  pointer text generated always as ('/content/localities/' || position),
  primary key (revision, position)
) strict;

CREATE TABLE locality_municipality (
  -- The municipalities that a heading names.
  revision integer not null,
  locality integer not null,
  position integer not null,
  name text not null,
  municipality text references municipality (id), -- where the document's list of municipalities knows the name
  primary key (revision, locality, position),
  foreign key (revision, locality) references locality (revision, position) on delete cascade
) strict;

CREATE TABLE outcome (
  -- A result of the cooperation.
  revision integer not null,
  locality integer not null,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/localities/' || locality || '/outcomes/' || position),
  primary key (revision, locality, position),
  foreign key (revision, locality) references locality (revision, position) on delete cascade
) strict;

CREATE TABLE outcome_municipality (
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

CREATE INDEX outcome_of_municipality on outcome_municipality (municipality);

CREATE TRIGGER cooperation_results_is_read after insert on revision
when new.json ->> 'kind' = 'cooperation_results' begin
  insert into results (revision, period) values (new.id, new.json ->> '$.content.period');
  insert into locality (revision, position, heading, social_inclusion_plan)
    select new.id, key, value ->> 'heading', value ->> 'social_inclusion_plan'
    from json_each(new.json, '$.content.localities');
  insert into locality_municipality (revision, locality, position, name, municipality)
    select new.id, locality.key, town.key, town.value, (
      select coalesce(known.value ->> 'code', known.value ->> 'name') from json_each(new.json, '$.municipalities') known
      where known.value ->> 'name' = town.value)
    from json_each(new.json, '$.content.localities') locality, json_each(locality.value, '$.municipalities') town;
  insert into outcome (revision, locality, position, text)
    select new.id, locality.key, outcome.key, outcome.value ->> 'text'
    from json_each(new.json, '$.content.localities') locality, json_each(locality.value, '$.outcomes') outcome;
  insert into outcome_municipality (revision, locality, outcome, position, name, municipality)
    select new.id, locality.key, outcome.key, town.key, town.value, (
      select coalesce(known.value ->> 'code', known.value ->> 'name') from json_each(new.json, '$.municipalities') known
      where known.value ->> 'name' = town.value)
    from json_each(new.json, '$.content.localities') locality, json_each(locality.value, '$.outcomes') outcome,
      json_each(outcome.value, '$.municipalities') town;
end;

CREATE VIEW current_outcome as
  select outcome_municipality.name as municipality, outcome.text, results.period, current_revision.document,
    outcome.pointer
  from current_revision
    join results using (revision)
    join outcome using (revision)
    join outcome_municipality on outcome_municipality.revision = outcome.revision
      and outcome_municipality.locality = outcome.locality and outcome_municipality.outcome = outcome.position;

CREATE TABLE run (
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

CREATE TABLE run_finding (
  -- What a run found odd about many documents at once, such as a new layout of a source's pages.
  run integer not null references run (id) on delete cascade,
  position integer not null,
  code text not null,
  severity text not null, -- error, warning or info
  message text not null,
  primary key (run, position)
) strict;

CREATE TABLE file (
  -- Every file that was ever read, as the last run that read it found it. Its documents are found by its hash in `source`.
  path text primary key,   -- absolute
  given text not null,     -- as it was given, which the document bears
  stat text not null,      -- size, times of change and inode; empty where they prove nothing, so that it is read again
  sha256 text,             -- of the bytes read last; null where they could not be read
  extractor_version text not null,
  state text not null,     -- present, failed or gone; the documents of a file that is gone are kept
  outcome text not null,   -- what the run that read it last made of it: new, changed, reread, unchanged or failed
  result text,             -- what storing did: added, revised, source_added, reread or unchanged
  run integer not null references run (id) -- the run that read it last
) strict;

CREATE INDEX file_by_run on file (run);

CREATE INDEX file_by_hash on file (sha256);

CREATE TABLE failure (
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

CREATE VIEW document_without_file as
  select document.id as document, document.kind, max(file.path) as last_path
  from document
    join revision on revision.document = document.id
    join source on source.revision = revision.id
    join file on file.sha256 = source.sha256
  group by document.id having sum(file.state <> 'gone') = 0;

CREATE TABLE forgotten (
  -- Each person whom `asz forget` removed, so that a later import of the same files removes them again. No name stands
  -- here: `keys` holds hashes of its forms, salted, so that they tell nothing of other databases.
  id integer primary key,
  forgotten_at text not null, -- UTC, ISO 8601
  revisions integer not null, -- how many named the person
  places integer not null,    -- how often their texts did
  salt text not null,
  keys text not null check (json_valid(keys))
) strict;

CREATE TABLE without_personal_data (
  -- One row where contacts and names are left out of all that is imported (asz import --without-personal-data).
  since text not null -- UTC, ISO 8601
) strict;

CREATE TABLE layout (
  -- The structure of each file that was read, apart from its facts: two readings of the same facts may differ in it.
  path text primary key references file (path) on delete cascade,
  sha256 text not null, -- of the bytes that it is of: the last ones that could be read
  features text not null check (json_valid(features)) -- JSON: its media type, and of HTML the elements with their classes
) strict;

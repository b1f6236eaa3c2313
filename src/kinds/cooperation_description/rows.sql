-- What of such a document's JSON stands in the tables of the kind (src/store/schema/rows.sql says how).

insert into cooperation (revision, territorial_unit, ico, seat_text, seat_street, seat_house_number, seat_city_part,
    seat_city, seat_region, seat_postal_code, evaluation_year, revision_number, revision_revises,
    revision_revises_first_day, revision_revises_last_day, memorandum_date, memorandum_date_first_day,
    memorandum_date_last_day, validity_text, validity_years, validity_until, validity_until_first_day,
    validity_until_last_day)
  select :revision, value ->> 'territorial_unit', value ->> 'ico', value ->> '$.seat.text', value ->> '$.seat.street',
    value ->> '$.seat.house_number', value ->> '$.seat.city_part', value ->> '$.seat.city', value ->> '$.seat.region',
    value ->> '$.seat.postal_code', value ->> 'evaluation_year', value ->> '$.revision.number',
    value ->> '$.revision.revises', first_day(value ->> '$.revision.revises'), last_day(value ->> '$.revision.revises'),
    value ->> 'memorandum_date', first_day(value ->> 'memorandum_date'), last_day(value ->> 'memorandum_date'),
    value ->> '$.validity.text', value ->> '$.validity.years', value ->> '$.validity.until',
    first_day(value ->> '$.validity.until'), last_day(value ->> '$.validity.until')
  from jsonb_each(:json) where key = 'content';
insert into representative (revision, place, role, label, name, redacted, position, phone, phones, email)
  select :revision, key, value ->> 'role', value ->> 'label', value ->> 'name', value ->> 'redacted',
    value ->> 'position', value ->> 'phone', value -> 'phones', value ->> 'email'
  from jsonb_each(:json, '$.content.representatives');
insert into cooperation_theme (revision, position, key, label)
  select :revision, key, value ->> 'key', value ->> 'label' from jsonb_each(:json, '$.content.themes');
insert into programme (revision, position, number, name)
  select :revision, key, value ->> 'number', value ->> 'name' from jsonb_each(:json, '$.content.programmes');
insert into member (revision, position, sector, name)
  select :revision, key, value ->> 'sector', value ->> 'name' from jsonb_each(:json, '$.content.partnership_members');
insert into strategy (revision, position, name, period, first_day, last_day)
  select :revision, key, value ->> 'name', value ->> 'period', first_day(value ->> 'period'), last_day(value ->> 'period')
  from jsonb_each(:json, '$.content.related_strategies');
insert into intervention (revision, position, text)
  select :revision, key, value from json_each(:json, '$.content.interventions');
insert into decision (revision, position, date, first_day, last_day, body, method, session, subject, outcome)
  select :revision, key, value ->> 'date', first_day(value ->> 'date'), last_day(value ->> 'date'), value ->> 'body',
    value ->> 'method', value ->> 'session', value ->> 'subject', value ->> 'outcome'
  from jsonb_each(:json, '$.content.decisions');
insert into activity (revision, position, name, specification)
  select :revision, key, value ->> 'name', value ->> 'specification' from jsonb_each(:json, '$.content.activities');
insert into output (revision, activity, position, text)
  select :revision, activity.key, output.key, output.value
  from jsonb_each(:json, '$.content.activities') activity, json_each(activity.value, '$.outputs') output;
insert into responsibility (revision, activity, side, position, text)
  select :revision, activity.key, side.name, duty.key, duty.value
  from jsonb_each(:json, '$.content.activities') activity,
    (select 'asz' as name union all select 'territorial_unit') side,
    json_each(activity.value, '$.' || side.name || '_responsibilities') duty;
insert into milestone (revision, activity, position, text, frequency_times, frequency_per, frequency_minimum, date,
    first_day, last_day, evaluation, status)
  select :revision, activity.key, milestone.key, milestone.value ->> 'text', milestone.value ->> '$.frequency.times',
    milestone.value ->> '$.frequency.per', milestone.value ->> '$.frequency.minimum', milestone.value ->> 'date',
    first_day(milestone.value ->> 'date'), last_day(milestone.value ->> 'date'), milestone.value ->> 'evaluation',
    milestone.value ->> 'status'
  from jsonb_each(:json, '$.content.activities') activity, jsonb_each(activity.value, '$.milestones') milestone;
insert into evaluation (revision, position, section, text)
  select :revision, key, value ->> 'section', value ->> 'text' from jsonb_each(:json, '$.content.evaluations');
insert into footnote (revision, position, marker, text)
  select :revision, key, value ->> 'marker', value ->> 'text' from jsonb_each(:json, '$.content.footnotes');

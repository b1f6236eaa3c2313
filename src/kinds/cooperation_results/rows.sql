-- What of such a document's JSON stands in the tables of the kind (src/store/schema/rows.sql says how).

insert into results (revision, period, first_day, last_day)
  select :revision, period, first_day(period), last_day(period) from (select :json ->> '$.content.period' as period);
insert into locality (revision, position, heading, social_inclusion_plan)
  select :revision, key, value ->> 'heading', value ->> 'social_inclusion_plan'
  from jsonb_each(:json, '$.content.localities');
insert into locality_municipality (revision, locality, position, name, municipality)
  select :revision, locality.key, town.key, town.value, (
    select coalesce(known.value ->> 'code', known.value ->> 'name') from jsonb_each(:json, '$.municipalities') known
    where known.value ->> 'name' = town.value)
  from jsonb_each(:json, '$.content.localities') locality, json_each(locality.value, '$.municipalities') town;
insert into outcome (revision, locality, position, text)
  select :revision, locality.key, outcome.key, outcome.value ->> 'text'
  from jsonb_each(:json, '$.content.localities') locality, jsonb_each(locality.value, '$.outcomes') outcome;
insert into outcome_municipality (revision, locality, outcome, position, name, municipality)
  select :revision, locality.key, outcome.key, town.key, town.value, (
    select coalesce(known.value ->> 'code', known.value ->> 'name') from jsonb_each(:json, '$.municipalities') known
    where known.value ->> 'name' = town.value)
  from jsonb_each(:json, '$.content.localities') locality, jsonb_each(locality.value, '$.outcomes') outcome,
    json_each(outcome.value, '$.municipalities') town;

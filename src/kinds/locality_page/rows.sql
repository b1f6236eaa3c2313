-- What of such a document's JSON stands in the tables of the kind (src/store/schema/rows.sql says how).

insert into locality_page (revision, cooperation_since, cooperation_since_first_day, cooperation_since_last_day)
  select :revision, since, first_day(since), last_day(since)
  from (select :json ->> '$.content.cooperation_since' as since);
insert into actor (revision, position, name)
  select :revision, key, value from json_each(:json, '$.content.actors');
insert into strategic_document (revision, position, name, abbreviation, status, date, first_day, last_day)
  select :revision, key, value ->> 'name', value ->> 'abbreviation', value ->> 'status', value ->> 'date',
    first_day(value ->> 'date'), last_day(value ->> 'date')
  from jsonb_each(:json, '$.content.strategic_documents');

-- What of such a document's JSON stands in the tables of the kind (src/store/schema/rows.sql says how).

insert into project (revision, registration_number, programme, programme_by_registration_number, status, summary,
    period, first_day, last_day, duration, place_of_realisation, published, published_first_day, published_last_day)
  select :revision, value ->> 'registration_number', value ->> 'programme', value ->> 'programme_by_registration_number',
    value ->> 'status', value ->> 'summary', value ->> 'period', first_day(value ->> 'period'),
    last_day(value ->> 'period'), value ->> 'duration', value ->> 'place_of_realisation', value ->> 'published',
    first_day(value ->> 'published'), last_day(value ->> 'published')
  from jsonb_each(:json) where key = 'content';
insert into key_activity (revision, position, name, text)
  select :revision, key, value ->> 'name', value ->> 'text' from jsonb_each(:json, '$.content.key_activities');
insert into target_group (revision, position, text)
  select :revision, key, value from json_each(:json, '$.content.target_groups');
insert into organisation (revision, role, position, name, ico, url, address_text, address_street,
    address_house_number, address_city_part, address_city, address_region, address_postal_code)
  select :revision, role, position, value ->> 'name', value ->> 'ico', value ->> 'url', value ->> '$.address.text',
    value ->> '$.address.street', value ->> '$.address.house_number', value ->> '$.address.city_part',
    value ->> '$.address.city', value ->> '$.address.region', value ->> '$.address.postal_code'
  from (
    select 'beneficiary' as role, 0 as position, value from jsonb_each(:json, '$.content') where key = 'beneficiary'
    union all
    select 'partner', key, value from jsonb_each(:json, '$.content.partners')
  );
insert into funding (revision, position, source, amount, currency, role)
  select :revision, key, value ->> 'source', value ->> 'amount', value ->> 'currency', value ->> 'role'
  from jsonb_each(:json, '$.content.funding');
insert or ignore into funding_year (revision, position, year, amount)
  select :revision, sums.key, parts.value ->> 'year', parts.value ->> 'amount'
  from jsonb_each(:json, '$.content.funding') sums, jsonb_each(sums.value, '$.by_year') parts;

-- Whose part a sum is, and how it is split by years.
alter table funding add column
  role text; -- total, eu, state, region, municipality, own or other

create table funding_year (
  -- How a sum is split by years.
  revision integer not null references revision (id) on delete cascade,
  position integer not null, -- of the sum in funding
  year text not null,
  amount text not null, -- decimal, with the decimals that the document gives
  pointer text generated always as ('/content/funding/' || position || '/by_year'),
  primary key (revision, position, year)
) strict;

drop trigger if exists project_record_is_read;
create trigger project_record_is_read after insert on revision when new.json ->> 'kind' = 'project_record' begin
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
  insert into funding (revision, position, source, amount, currency, role)
    select new.id, key, value ->> 'source', value ->> 'amount', value ->> 'currency', value ->> 'role'
    from json_each(new.json, '$.content.funding');
  insert or ignore into funding_year (revision, position, year, amount)
    select new.id, grants.key, parts.value ->> 'year', parts.value ->> 'amount'
    from json_each(new.json, '$.content.funding') grants, json_each(grants.value, '$.by_year') parts;
end;


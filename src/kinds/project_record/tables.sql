create table project (
  -- A project funded by the European Union.
  revision integer primary key references revision (id) on delete cascade,
  registration_number text, -- without spaces
  programme text,           -- as the record names it
  programme_by_registration_number text, -- read off the number itself
  status text,
  summary text,
  period text,   -- EDTF
  first_day text,
  last_day text,
  duration text, -- as printed
  place_of_realisation text,
  published text, -- EDTF
  published_first_day text,
  published_last_day text
) strict;
create index project_by_registration_number on project (registration_number);

create table key_activity (
  -- What a project does.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  name text,
  text text,
  pointer text generated always as ('/content/key_activities/' || position),
  primary key (revision, position)
) strict;

create table target_group (
  -- Whom a project is for.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  text text not null,
  pointer text generated always as ('/content/target_groups/' || position),
  primary key (revision, position)
) strict;

create table organisation (
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
create index organisation_by_ico on organisation (ico);

create table funding (
  -- Who pays how much.
  revision integer not null references revision (id) on delete cascade,
  position integer not null,
  source text,
  amount text not null,   -- decimal, with the decimals that the document gives
  currency text not null, -- ISO 4217
  pointer text generated always as ('/content/funding/' || position),
  primary key (revision, position)
) strict;

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
  insert into funding (revision, position, source, amount, currency)
    select new.id, key, value ->> 'source', value ->> 'amount', value ->> 'currency'
    from json_each(new.json, '$.content.funding');
end;

create view current_project as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, place.pointer, place.file,
    project.registration_number, place.title, coalesce(project.programme_by_registration_number, project.programme) as programme,
    project.status, project.period, project.first_day, project.last_day, organisation.name as beneficiary,
    organisation.ico as beneficiary_ico, project.place_of_realisation
  from current_document place
    join project using (revision)
    left join organisation on organisation.revision = project.revision and organisation.role = 'beneficiary';

-- Every sum of the current projects. `counted` is 1 for those that make up what the project got: a stated total without its parts,
-- the largest where there are several; the parts where the largest sum is one payer's.
create view current_funding as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, funding.pointer,
    place.file, place.registration_number, place.title, place.programme, place.first_day, place.last_day, place.beneficiary,
    funding.source, funding.amount, funding.currency,
    case first_value(is_part) over sums when 1 then 1 else row_number() over sums = 1 end as counted
  from current_project place
    join (
      select *, coalesce(source glob '*EU*' or source like '%ESF%' or source like '%EFRR%' or source like '%ERDF%'
        or source like '%AMIF%' or source like '%evropsk%' or source like '%unie%', 0) as is_part
      from funding
    ) funding using (revision)
  window sums as (
    partition by funding.revision, funding.currency order by cast(funding.amount as real) desc, is_part, funding.position
  );

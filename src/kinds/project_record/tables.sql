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
  role text,              -- whose part it is: total, eu, state, region, municipality, own or other
  pointer text generated always as ('/content/funding/' || position),
  primary key (revision, position)
) strict;

create table funding_year (
  -- How a sum is split by years.
  revision integer not null references revision (id) on delete cascade,
  position integer not null, -- of the sum in funding
  year text not null,
  amount text not null, -- decimal, with the decimals that the document gives
  pointer text generated always as ('/content/funding/' || position || '/by_year'),
  primary key (revision, position, year)
) strict;

create view current_project as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, place.pointer, place.file,
    project.registration_number, place.title, coalesce(project.programme_by_registration_number, project.programme) as programme,
    project.status, project.period, project.first_day, project.last_day, organisation.name as beneficiary,
    organisation.ico as beneficiary_ico, project.place_of_realisation
  from current_document place
    join project using (revision)
    left join organisation on organisation.revision = project.revision and organisation.role = 'beneficiary';

-- Every sum of the current projects. `counted` is 1 for those that make up what the project got: the largest stated total, else the
-- parts; a sum that is no payer's own, but that of the payers or of all the other sums, is none of them.
create view current_funding as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, sums.pointer,
    place.file, place.registration_number, place.title, place.programme, place.first_day, place.last_day, place.beneficiary,
    sums.source, sums.role, sums.amount, sums.currency,
    case
      when totals > 0 then place_of_sum = 1
      when sums.role <> 'other' then 1
      when abs(sums.number - payers) < 1 then 0
      when parts > 2 and abs(2 * sums.number - whole) < 1 then 0
      else 1
    end as counted
  from current_project place
    join (
      select revision, position, pointer, source, coalesce(role, 'other') as role, amount, currency,
        cast(amount as real) as number,
        count(*) filter (where role = 'total') over project as totals,
        count(*) filter (where role is not 'total') over project as parts,
        sum(cast(amount as real)) filter (where role is not 'total') over project as whole,
        coalesce(sum(cast(amount as real)) filter (where role in ('eu', 'state', 'region', 'municipality')) over project, 0)
          as payers,
        row_number() over (project order by role is not 'total', cast(amount as real) desc, position) as place_of_sum
      from funding
      window project as (partition by revision, currency)
    ) sums using (revision);

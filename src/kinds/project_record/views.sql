create view current_project as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, place.pointer, place.file,
    project.registration_number, place.title, coalesce(project.programme_by_registration_number, project.programme) as programme,
    project.status, project.period, project.first_day, project.last_day, organisation.name as beneficiary,
    organisation.ico as beneficiary_ico, project.place_of_realisation
  from current_document place
    join project using (revision)
    left join organisation on organisation.revision = project.revision and organisation.role = 'beneficiary';

-- Every sum of the current projects. `counted` is 1 for those that make up what the project got: the largest stated total, else the
-- parts; a sum that is no payer's own, but that of the payers, of all the other sums, or what was paid out of them, is none of them.
create view current_funding as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, sums.pointer,
    place.file, place.registration_number, place.title, place.programme, place.first_day, place.last_day, place.beneficiary,
    sums.source, sums.role, sums.amount, sums.currency,
    case
      when totals > 0 then place_of_sum = 1
      when sums.role <> 'other' then 1
      when abs(sums.number - payers) < 1 then 0
      when parts > 1 and sums.source like '%vyplacen%' then 0
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

create view current_outcome as
  select town.name as municipality, municipality.code, municipality.district, municipality.region, place.document,
    place.revision, outcome.pointer, place.file, outcome.text, results.period, results.first_day, results.last_day
  from current_document place
    join results using (revision)
    join outcome using (revision)
    join outcome_municipality town on town.revision = outcome.revision and town.locality = outcome.locality
      and town.outcome = outcome.position
    left join municipality on municipality.id = town.municipality;

create view current_inclusion_plan as
  select town.name as municipality, municipality.code, municipality.district, municipality.region, place.document,
    place.revision, locality.pointer || '/social_inclusion_plan' as pointer, place.file,
    locality.social_inclusion_plan as status, results.period, results.first_day, results.last_day
  from current_document place
    join results using (revision)
    join locality using (revision)
    join locality_municipality town on town.revision = locality.revision and town.locality = locality.position
    left join municipality on municipality.id = town.municipality
  where locality.social_inclusion_plan is not null;

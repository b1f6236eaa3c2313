create view current_strategic_document as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision,
    strategic_document.pointer, place.file, strategic_document.name, strategic_document.abbreviation,
    strategic_document.status, strategic_document.date, strategic_document.first_day, strategic_document.last_day
  from current_document place join strategic_document using (revision);

create view current_actor as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, actor.pointer, place.file,
    actor.name
  from current_document place join actor using (revision);

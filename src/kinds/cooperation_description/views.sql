create view current_milestone as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, milestone.pointer,
    place.file, activity.name as activity, milestone.text, milestone.evaluation, milestone.status, milestone.frequency_times,
    milestone.frequency_per, (select group_concat(value, ', ') from json_each(milestone.frequency_date)) as frequency_date,
    milestone.date, milestone.first_day, milestone.last_day,
    cooperation.validity_until_last_day as valid_until, cooperation.evaluation_year
  from current_document place
    join cooperation using (revision)
    join activity using (revision)
    join milestone on milestone.revision = activity.revision and milestone.activity = activity.position;

create view current_member as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, member.pointer,
    place.file, member.sector, member.name
  from current_document place join member using (revision);

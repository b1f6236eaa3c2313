-- Views of the tables that several kinds fill.

create view current_contact as
  select place.municipality, place.code, place.district, place.region, place.document, place.revision, contact.pointer,
    place.file, contact.name, contact.role, contact.phone, contact.phones, contact.email
  from current_document place join contact using (revision);

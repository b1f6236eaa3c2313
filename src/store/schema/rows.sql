-- What of a document's JSON stands in the tables that all kinds share (schema.sql). Each statement fills one table; it is given
-- the number of the revision (:revision) and the JSON (:json) as SQLite keeps it parsed. `first_day` and `last_day` of an EDTF date
-- are functions of asz.

insert into municipality (id, name, code)
  select coalesce(value ->> 'code', value ->> 'name'), value ->> 'name', value ->> 'code'
  from jsonb_each(:json, '$.municipalities') where true
  on conflict (id) do nothing;
insert into revision_municipality (revision, position, municipality, role)
  select :revision, key, coalesce(value ->> 'code', value ->> 'name'), value ->> 'role'
  from jsonb_each(:json, '$.municipalities');
insert into theme (revision, position, key)
  select :revision, key, value from json_each(:json, '$.themes');
insert into date (revision, position, date, first_day, last_day, quote, span_start, span_end)
  select :revision, key, value ->> 'date', first_day(value ->> 'date'), last_day(value ->> 'date'), value ->> 'quote',
    value ->> '$.span[0]', value ->> '$.span[1]'
  from jsonb_each(:json, '$.dates');
insert into correction (revision, position, pointer, was, "is", why)
  select :revision, key, value ->> 'pointer', value ->> 'was', value ->> 'is', value ->> 'why'
  from jsonb_each(:json, '$.corrections');
insert into provenance (revision, pointer, position, span_start, span_end)
  select :revision, value.key, span.key, span.value ->> 0, span.value ->> 1
  from jsonb_each(:json, '$.provenance') value, jsonb_each(value.value) span;

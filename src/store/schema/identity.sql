-- The id that a revision has by itself. `document` is another one where a list of results goes on under the id of one that
-- shares its towns, and where two documents have one id and their parties contradict: then each has its party at the end.

alter table revision add column own_id text generated always as (coalesce(as_read, json) ->> '$.id') virtual;
create index revision_by_own_id on revision (own_id);

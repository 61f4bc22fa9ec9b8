-- What is known of a person stands in one column, which an erasure empties; and in no index and no
-- constraint, whose messages would quote it.
alter table actor
  add column person         jsonb,
  add column erased_at      timestamptz,
  add column erasure_ground text,
  -- The statistics of a column are samples of it, which would outlive an erasure.
  alter column person set statistics 0,
  alter column name drop not null,
  -- Persons come last, in the order of their registration: their place among the others would give
  -- their names away. As much of a name as an index takes.
  alter column name_th set expression as (coalesce(left(name ->> 'th', 200), U&'\FFFF'));

update actor
set person = jsonb_build_object(
      'name', name,
      'identifiers', coalesce(
        (select jsonb_agg(jsonb_build_object('scheme', scheme, 'identifier', identifier))
         from actor_identifier where actor_id = id), '[]'),
      'contacts', '[]'::jsonb),
    name = null
where kind = 'PERSON';

delete from actor_identifier using actor where id = actor_id and kind = 'PERSON';

-- A release that doesn't know of this column must not put a name beside it.
alter table actor add constraint persons_stand_apart check (
  case kind
    when 'PERSON' then name is null and (person is null) = (erased_at is not null)
    else name is not null and person is null and erased_at is null
  end);

-- Answers that were kept before: the whole of a document that has a name has a brief form, too.
update idempotency_key
set body = ((body::jsonb - 'name') || '{"identifiers": []}')::text,
    tag = regexp_replace(tag, '"$', '-brief"')
where body::jsonb ->> 'kind' = 'person' and body::jsonb ? 'name';

analyze actor, actor_identifier, idempotency_key; -- forgets the samples that were taken before

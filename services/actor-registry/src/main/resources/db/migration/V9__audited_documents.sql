-- What is known of a person has a table of its own, and is no part of it: the digest stays when that
-- is erased.
call audit_documents('actor', $$
  select id, version, jsonb_strip_nulls(to_jsonb(actor) - 'name_th') || jsonb_build_object(
    'identifiers', (
      select coalesce(jsonb_agg(to_jsonb(i) - 'actor_id' order by scheme collate "C", identifier collate "C"), '[]')
      from actor_identifier i where i.actor_id = actor.id)) as document
  from actor $$);
call audit_documents('mechanism', $$
  select id, version, jsonb_strip_nulls(to_jsonb(mechanism)) as document
  from mechanism $$);
call audit_documents('appointment', $$
  select id, version, jsonb_strip_nulls(to_jsonb(appointment)) as document
  from appointment $$);

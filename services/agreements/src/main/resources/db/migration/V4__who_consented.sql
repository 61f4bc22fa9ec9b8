-- Who stood behind the consensus that an agreement comes from: whoever did is a party that must sign.
set local buranakan.provinces = '*';
alter table agreement add column consented jsonb not null default '[]';
update agreement set consented = coalesce(
  (select jsonb_agg(distinct party)
   from known_session,
     jsonb_array_elements(document -> 'consensus') item,
     jsonb_array_elements(item -> 'parties') party
   where known_session.id = session_id and (item ->> 'reached')::boolean), '[]');
alter table agreement alter column consented drop default;

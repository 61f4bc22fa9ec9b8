-- The indicators of the Sendai Framework come with the service, which writes them at each start.
call audit_documents('indicator', $$
  select id, version, jsonb_strip_nulls(to_jsonb(indicator)) as document
  from indicator where framework <> 'SENDAI' $$);
call audit_documents('kpi', $$
  select id, version, jsonb_strip_nulls(to_jsonb(kpi)) as document
  from kpi $$);

-- A report stays, whatever the service asks for: who corrects it adds another one.
create function keep_readings() returns trigger language plpgsql as $$
begin
  raise exception 'readings are only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_readings before update or delete or truncate on reading execute function keep_readings();

-- What contradicts itself, whatever the trail says of it: deploy/audit verify tells of each.
create view sealed_finding with (security_invoker) as
select 'the standing figure of ' || concat_ws(' ', variable, province, year, year_kind)
  || ' is not the one that was reported last' as finding
from standing_reading s
full join (
  select distinct on (province, variable, year, year_kind)
    province, variable, year, year_kind, revision, value, as_of
  from reading
  order by province, variable, year, year_kind, as_of desc, revision desc) newest
using (province, variable, year, year_kind)
where (s.revision, s.value, s.as_of) is distinct from (newest.revision, newest.value, newest.as_of);

-- The indicators of the Sendai Framework come with the service, which writes them at each start.
call audit_documents('indicator', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(indicator))) as parts
  from indicator where framework <> 'SENDAI' $$);
call audit_documents('kpi', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(kpi))) as parts
  from kpi $$);

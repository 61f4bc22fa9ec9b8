call audit_documents('bottleneck', $$
  select id, version, jsonb_strip_nulls(to_jsonb(bottleneck)) as document
  from bottleneck $$);
call audit_documents('instrument', $$
  select id, version, jsonb_strip_nulls(to_jsonb(instrument)) as document
  from instrument $$);

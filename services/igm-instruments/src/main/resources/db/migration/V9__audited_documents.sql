call audit_documents('bottleneck', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(bottleneck))) as parts
  from bottleneck $$);
call audit_documents('instrument', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(instrument))) as parts
  from instrument $$);

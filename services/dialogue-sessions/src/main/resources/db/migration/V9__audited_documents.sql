call audit_documents('track', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(track))) as parts
  from track $$);
call audit_documents('session', $$
  select id, version, jsonb_build_object('document', jsonb_strip_nulls(to_jsonb(session))) as parts
  from session $$);

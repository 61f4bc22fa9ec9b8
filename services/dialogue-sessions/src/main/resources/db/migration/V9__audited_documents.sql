call audit_documents('track', $$
  select id, version, jsonb_strip_nulls(to_jsonb(track)) as document
  from track $$);
call audit_documents('session', $$
  select id, version, jsonb_strip_nulls(to_jsonb(session)) as document
  from session $$);

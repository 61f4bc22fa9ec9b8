-- Whoever owns tables, or may be who does, is not bound by how far callers see; the service has to be.
-- The first start would succeed, and leave the owner without some of its own rights.
do $$ begin
  if pg_has_role('${service}', current_user, 'member')
    or (select rolbypassrls from pg_roles where rolname = '${service}') then
    raise exception 'the service works as %, which owns its tables or stands above row-level security',
      '${service}'
      using hint = 'Give it an account of its own (quarkus.datasource.username) and let another one migrate'
        || ' (quarkus.flyway.username): see PostgreSQL in deploy/security.md.';
  end if;
end $$;

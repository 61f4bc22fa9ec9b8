-- What an entry's command left behind: the digest of each document that it changed, as committed.
-- A document is what the tables keep of an aggregate, as jsonb, which has one form only: whoever
-- computes the SHA-256 of its text comes to the same. What has no value is left out, so that a new
-- column changes no digest as long as it is empty. Instants are written in the time zone of the
-- session, so each session that computes a digest is one in UTC.
alter table audit_entry add column documents jsonb;

-- Lets the trail hold the documents of an aggregate: its rows are a query of id, version and one jsonb
-- for each part, of which the first is "document"; the others are told apart when they don't fit. No
-- part may have personal data: digests stay when that is erased. Defines audited_…, with the digests
-- that an entry is written with, and all of which deploy/audit looks at.
create procedure audit_documents(kind name, rows text, parts name[] default '{document}') language plpgsql as $$
declare
  digests text := (
    select string_agg(format(
      'jsonb_build_object(''type'', %L, ''id'', id, ''version'', version, %s'
        '''sha256'', encode(sha256(convert_to(%I::text, ''UTF8'')), ''hex''))',
      replace(kind, '_', '-'), case when part <> 'document' then format('''part'', %L, ', part) end, part), ', ')
    from unnest(parts) part);
begin
  execute format(
    'create or replace view %I with (security_invoker) as select id, version, jsonb_build_array(%s) as documents from (%s) kept',
    'audited_' || kind, digests, rows);
  call record_documents(kind);
end $$;

-- Records the documents as they are: what was there before the trail held it, and what a migration
-- changed. Such an entry is one of the migration, and says so. It tells of 16 documents, all parts of each.
create procedure record_documents(kind name) language plpgsql
  set timezone = 'UTC' as $$
begin
  perform set_config('buranakan.provinces', '*', true);
  execute format(
    $insert$
    insert into audit_entry (id, at, caller, roles, operation, method, path, status, outcome, documents)
    select id, date_trunc('milliseconds', uuid_extract_timestamp(id)),
      'migration', '{}', 'recordDocuments', 'OWN', '/', 200, 'done', documents
    from (
      select uuidv7() as id, jsonb_agg(document) as documents
      from (select *, (row_number() over (order by id) - 1) / 16 as chunk from %I) whole,
        jsonb_array_elements(documents) document
      group by chunk) entry
    $insert$, 'audited_' || kind);
end $$;

-- These are for migrations: a service that could call them would bless what it altered.
revoke execute on procedure audit_documents(name, text, name[]), record_documents(name) from public;

-- Nor does it say that it is one.
create function keep_migrations() returns trigger language plpgsql as $$
begin
  if pg_has_role(
    current_user, (select relowner from pg_class where oid = 'audit_entry'::regclass), 'member') then
    return new;
  end if;
  raise exception 'only who owns the tables records what a migration did' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_migrations before insert on audit_entry
  for each row when (new.caller = 'migration') execute function keep_migrations();

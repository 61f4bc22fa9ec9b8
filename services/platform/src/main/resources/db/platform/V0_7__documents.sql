-- What an entry's command left behind: the digest of each document that it changed, as committed.
-- A document is what the tables keep of an aggregate, as jsonb, which has one form only: whoever
-- computes the SHA-256 of its text comes to the same. What has no value is left out, so that a new
-- column changes no digest as long as it is empty.
alter table audit_entry add column documents jsonb;

create function digests(kind text, which uuid, version bigint, parts jsonb) returns jsonb
  language sql immutable
  return (
    select jsonb_agg(
      jsonb_strip_nulls(jsonb_build_object(
        'type', kind, 'id', which, 'version', version, 'part', nullif(key, 'document'),
        'sha256', encode(sha256(convert_to(value::text, 'UTF8')), 'hex')))
      order by key)
    from jsonb_each(parts));

-- Lets the trail hold the documents of an aggregate: its rows are a query of id, version and parts,
-- a jsonb with the part "document" and any others that are told apart when they don't fit. No part may
-- have personal data: digests stay when that is erased. Defines audited_… (all of them, in which
-- deploy/audit looks) and documents_of_…, which an entry is written with.
create procedure audit_documents(kind name, rows text) language plpgsql as $$
begin
  execute format('create or replace view %I with (security_invoker) as %s', 'audited_' || kind, rows);
  execute format(
    $function$
    create or replace function %1$I(which uuid) returns jsonb
      language sql stable set timezone = 'UTC'
      as $body$
        select coalesce((select digests(%2$L, id, version, parts) from %3$I where id = which), '[]')
      $body$
    $function$, 'documents_of_' || kind, kind, 'audited_' || kind);
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
      from (select *, (row_number() over (order by id) - 1) / 16 as chunk from %1$I) whole,
        jsonb_array_elements(digests(%2$L, whole.id, version, parts)) document
      group by chunk) entry
    $insert$, 'audited_' || kind, kind);
end $$;

-- These are for migrations: a service that could call them would bless what it altered.
revoke execute on procedure audit_documents(name, text), record_documents(name) from public;

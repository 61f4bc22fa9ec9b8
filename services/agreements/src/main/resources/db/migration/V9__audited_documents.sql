-- Signatures, and who gave them, have digests of their own: what was tampered with is told apart.
call audit_documents('agreement', $$
  select id, version,
    jsonb_strip_nulls(to_jsonb(agreement)) || jsonb_build_object(
      'parties', (
        select coalesce(jsonb_agg(to_jsonb(p) - 'agreement_id' order by actor_id), '[]')
        from agreement_party p where p.agreement_id = agreement.id)) as document,
    (
      select coalesce(jsonb_agg(
        jsonb_build_object('actor', actor_id, 'at', signed_at, 'hash', hash, 'role', role)
        order by actor_id), '[]')
      from agreement_signature s where s.agreement_id = agreement.id) as signatures,
    (
      select coalesce(jsonb_agg(
        jsonb_strip_nulls(jsonb_build_object('actor', actor_id, 'by', signed_by,
          'appointment', appointment_id, 'version', appointment_version))
        order by actor_id), '[]')
      from agreement_signature s where s.agreement_id = agreement.id) as signers
  from agreement $$, '{document,signatures,signers}');
call audit_documents('standard', $$
  select id, version, jsonb_strip_nulls(to_jsonb(standard)) as document
  from standard $$);

-- What was sealed stays, whatever the service asks for.
-- Of a commitment only whether it was kept may change.
create function promises(commitments jsonb) returns jsonb
  language sql immutable
  return (select jsonb_agg(given - 'status' - 'fulfilment') from jsonb_array_elements(commitments) given);
create function keep_sealed() returns trigger language plpgsql as $$
declare
  whole agreement;
begin
  if tg_level = 'STATEMENT' then
    raise exception 'nothing is deleted here' using errcode = 'insufficient_privilege';
  elsif tg_table_name = 'agreement' then
    if old.sealed_text is null
      or (old.sealed_text, old.text_hash, old.opened_at, old.title, old.text, old.session_id, old.province,
          old.drafted_at, old.consented, old.theme, promises(old.commitments))
        is not distinct from
         (new.sealed_text, new.text_hash, new.opened_at, new.title, new.text, new.session_id, new.province,
          new.drafted_at, new.consented, new.theme, promises(new.commitments)) then
      return new;
    end if;
  else
    select * into whole from agreement where id = coalesce(new.agreement_id, old.agreement_id);
    if tg_table_name = 'agreement_party' and whole.sealed_text is null then
      return coalesce(new, old);
    elsif tg_table_name = 'agreement_signature' and tg_op = 'INSERT' then
      if new.hash = whole.text_hash and whole.status in ('OPEN', 'IN_FORCE') then
        return new;
      end if;
    end if;
  end if;
  raise exception 'what was sealed stays as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_sealed before update on agreement for each row execute function keep_sealed();
create trigger keep_agreements before delete or truncate on agreement execute function keep_sealed();
create trigger keep_parties before insert or update or delete on agreement_party
  for each row execute function keep_sealed();
create trigger keep_signature before insert or update on agreement_signature
  for each row execute function keep_sealed();
create trigger keep_signatures before delete or truncate on agreement_signature execute function keep_sealed();

-- What contradicts itself, whatever the trail says of it: deploy/audit verify tells of each.
create view sealed_finding with (security_invoker) as
select 'the sealed text of agreement ' || id || ' has not the hash that was signed' as finding
from agreement
where sealed_text is not null
  and text_hash is distinct from encode(sha256(convert_to(sealed_text, 'UTF8')), 'hex')
union all
select 'agreement ' || id || ' says something else than its sealed text'
from agreement, lateral (select sealed_text::jsonb as sealed) text
where sealed_text is not null
  and (sealed -> 'title' is distinct from title or sealed -> 'text' is distinct from text
    or sealed ->> 'agreementId' is distinct from id::text or sealed ->> 'province' is distinct from province
    or jsonb_array_length(sealed -> 'commitments') is distinct from jsonb_array_length(commitments)
    or sealed -> 'parties' is distinct from (
      select jsonb_agg(jsonb_build_object('actorId', actor_id, 'required', required) order by actor_id::text)
      from agreement_party where agreement_id = id)
    or exists (
      select from jsonb_array_elements(sealed -> 'commitments') promise
      where not exists (
        select from jsonb_array_elements(commitments) given
        where given ->> 'id' = promise ->> 'id'
          and given ->> 'actorId' = promise ->> 'actorId'
          and given -> 'text' = promise -> 'text'
          and given ->> 'dueOn' = promise ->> 'dueOn')))
union all
select 'the signature of ' || s.actor_id || ' under agreement ' || a.id || ' is one of another text'
from agreement_signature s join agreement a on a.id = s.agreement_id
where s.hash is distinct from a.text_hash
union all
select 'agreement ' || a.id || ' is in force without the signature of ' || p.actor_id
from agreement a join agreement_party p on p.agreement_id = a.id
where a.status = 'IN_FORCE' and p.required
  and not exists (
    select from agreement_signature s where s.agreement_id = a.id and s.actor_id = p.actor_id);

-- Who did what, when, from which client and with which outcome: ids only, no content.
create table audit_entry (
  id        uuid        primary key, -- UUIDv7: in the order of time
  at        timestamptz not null,
  caller    text        not null,    -- of the token: the account's id
  client    text,                    -- of the token: the program that called
  roles     text[]      not null,
  operation text        not null,    -- as the contract names it
  method    text        not null,
  path      text        not null,
  target    text,
  province  text,
  version   bigint,
  status    integer     not null,
  outcome   text        not null,
  code      text,
  trace_id  text,
  subjects  uuid[],                  -- whose personal data was shown
  seal      bigint                   -- null until it is sealed
);

-- Each batch of entries, with the hash of the batch before: nothing can be changed, removed or put in
-- between without all later hashes becoming others. What each entry was is kept to tell which one it is.
create table audit_seal (
  number       bigint      primary key, -- from 1, without gaps
  service      text        not null,
  sealed_at    timestamptz not null,
  entries      integer     not null,
  entries_hash text        not null,    -- SHA-256 over entry_hashes
  previous     text,                    -- hash of the seal before
  hash         text        not null,
  entry_ids    uuid[]      not null,    -- in their order
  entry_hashes bytea       not null     -- SHA-256 of each
);

-- A commit pays for the key and for this one; those to search by are filled when entries are sealed.
create index audit_by_seal on audit_entry (seal, id);
create index audit_by_caller on audit_entry (caller, id) where seal is not null;
create index audit_by_client on audit_entry (client, id) where seal is not null;
create index audit_by_operation on audit_entry (operation, id) where seal is not null;
create index audit_by_target on audit_entry (target, id) where seal is not null and target is not null;
create index audit_by_outcome on audit_entry (outcome, id) where seal is not null and outcome <> 'done';
create index audit_by_subject on audit_entry using gin (subjects)
  where seal is not null and subjects is not null;

-- Nobody changes the trail by mistake. Whoever owns the tables could, and the chain would show it.
create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' then
    if old.seal is null and new.seal is not null then
      old.seal := new.seal;
      if old is not distinct from new then
        return new; -- it is being sealed
      end if;
    end if;
  end if;
  raise exception 'the audit trail is only added to' using errcode = 'insufficient_privilege';
end $$;

create trigger keep_entry before update on audit_entry for each row execute function keep_audit();
create trigger keep_entries before delete or truncate on audit_entry execute function keep_audit();
create trigger keep_seals before update or delete or truncate on audit_seal execute function keep_audit();

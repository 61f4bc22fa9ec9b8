-- The tables belong to those who migrate them. The service works on them, and owns none.
grant select, insert, update, delete on all tables in schema public to "${service}";
grant maintain on outbox_event to "${service}"; -- the relay sweeps it
-- The audit trail is only added to; an entry gets its seal.
revoke update, delete on audit_entry, audit_seal from "${service}";
grant update (seal) on audit_entry to "${service}";
revoke all on flyway_schema_history from "${service}";

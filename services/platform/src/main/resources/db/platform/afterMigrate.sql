-- The tables belong to those who migrate them. The service works on them, and owns none.
grant select, insert, update, delete on all tables in schema public to "${service}";
grant maintain on outbox_event to "${service}"; -- the relay sweeps it
revoke all on flyway_schema_history from "${service}";

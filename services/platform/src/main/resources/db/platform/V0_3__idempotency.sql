-- What was answered to POSTs with an Idempotency-Key.
create table idempotency_key (
  scope    bytea       primary key, -- digest of caller, route and key
  request  bytea       not null,    -- digest of what was asked
  status   int         not null,
  location text,
  tag      text,
  body     text,
  at       timestamptz not null
);

create index on idempotency_key (at); -- what is old is forgotten

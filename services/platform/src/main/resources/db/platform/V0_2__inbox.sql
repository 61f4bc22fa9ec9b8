-- The trace that an event belongs to (W3C Trace Context), and the size of its payload, by which
-- the relay keeps its batches small enough for its memory.
alter table outbox_event
  add column traceparent text,
  add column bytes       integer not null default 0;

-- How far each aggregate's events have come. Fewer events than the sequence says: one is missing.
create table inbox_aggregate (
  topic     text   not null,
  subject   uuid   not null,
  sequence  bigint not null, -- the greatest that was seen
  events    bigint not null, -- how many were seen
  gap_since timestamptz,
  primary key (subject, topic)
);
create index inbox_gap on inbox_aggregate (subject) where gap_since is not null;

-- Events that failed, as they came, and behind each the later ones of its aggregate ("lane").
create table parked_event (
  id               uuid        primary key,
  topic            text        not null,
  partition        integer     not null,
  position         bigint      not null, -- the offset, and so the order within the lane
  lane             text        not null, -- the message's key; its own id where it has none
  message_key      bytea,
  header_names     text[]      not null,
  header_values    bytea[]     not null,
  payload          bytea,
  event_id         text,
  type             text,
  reason           text        not null,
  tries            integer     not null,
  next_try         timestamptz,          -- null: waits behind another, or for an administrator
  dead_lettered_at timestamptz,
  parked_at        timestamptz not null default now(),
  unique (topic, partition, position)
);
create index parked_lane on parked_event (topic, lane, position);

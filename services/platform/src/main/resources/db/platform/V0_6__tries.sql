-- What a process is at work on, written before and deleted by the commit of the effect. It holds the
-- advisory lock of its number for as long as it lives: so a row without the lock is left by a death.
create table inbox_work (
  holder     bigint    not null,
  worker     text      not null, -- of the process: the inbox has one, and each replay
  topics     text[]    not null, -- a range of events in each of these partitions
  partitions integer[] not null,
  firsts     bigint[]  not null,
  lasts      bigint[]  not null,
  primary key (holder, worker)
);

-- Events during whose handling a process ended, and how often; none is handled in a batch again.
create table inbox_try (
  topic     text    not null,
  partition integer not null,
  position  bigint  not null,
  tries     integer not null,
  primary key (topic, partition, position)
);

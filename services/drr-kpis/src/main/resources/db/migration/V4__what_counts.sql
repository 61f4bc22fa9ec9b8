-- The names in a formula as they were when it was defined. What is defined later under a name that
-- could be read there, too ("a-b" beside "a" and "b"), changes no formula.
alter table indicator add column operands jsonb not null default '[]';
create index indicator_by_province on indicator (province, status);

-- Which report of a figure stands: kept with the reports, in the same statement. So nobody looks
-- through all reports of a figure to find the one that counts.
create table standing_reading (
  province  text    not null,
  variable  text    not null,
  year      int     not null,
  year_kind text    not null,
  revision  int     not null,
  value     numeric not null,
  as_of     date    not null,
  primary key (province, variable, year, year_kind)
);
-- Of all provinces: the owner is bound by them, too.
set local buranakan.provinces = '*';
insert into standing_reading
select distinct on (province, variable, year, year_kind)
       province, variable, year, year_kind, revision, value, as_of
from reading
order by province, variable, year, year_kind, as_of desc, revision desc;
call bind_to_province('standing_reading');

-- The newest report of a day: one that repeats it word for word is no report.
create index reading_by_day on reading (province, variable, year, year_kind, as_of, revision);

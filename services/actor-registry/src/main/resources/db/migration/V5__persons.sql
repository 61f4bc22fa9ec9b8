-- What is known of a person stands in a table of its own, so that the second wall can stand around it:
-- everybody reads the other columns of an actor.
set local buranakan.provinces = '*';

create table person (
  actor_id uuid  primary key references actor,
  province text,               -- the actor's
  data     jsonb not null
);
-- The statistics of a column are samples of it, which would outlive an erasure.
alter table person alter column data set statistics 0;

insert into person select id, province, person from actor where person is not null;

alter table actor drop constraint persons_stand_apart;
-- A column that is dropped stays in the rows until they are written anew.
update actor set person = null where person is not null;
alter table actor drop column person;

alter table actor add constraint persons_stand_apart check (
  case kind when 'PERSON' then name is null else name is not null and erased_at is null end);

call bind_to_province('person');

-- The second wall: whatever a service asks for, it sees and changes only the rows of the provinces
-- that the caller reaches, and those of the whole country. The service says at each connection which
-- these are (buranakan.provinces: codes, a comma before and after each, or a comma alone if there are
-- none; * for what it does by itself). Who says nothing sees nothing. Also the tables' owner is bound:
-- a migration that changes rows says "set local buranakan.provinces = '*'" first.
create procedure bind_to_province(bound regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', bound);
  -- Sub-selects would be faster for each row, but take as long to plan as a page of rows to read.
  execute format(
    $policy$
    create policy reach on %s using (
      current_setting('buranakan.provinces', true) = '*'
      or strpos(current_setting('buranakan.provinces', true), coalesce(',' || province || ',', ',')) > 0)
    $policy$, bound);
end $$;

-- The same for parts of something else that is bound: they are seen with their whole.
create procedure bind_to_whole(bound regclass, whole regclass, reference name) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', bound);
  execute format(
    'create policy reach on %s using (exists (select from %s whole where whole.id = %s.%I))',
    bound, whole, bound, reference);
end $$;

-- What everybody may read, but only those change who reach its province.
create procedure bind_changes_to_province(bound regclass) language plpgsql as $$
begin
  call bind_to_province(bound);
  execute format('create policy read on %s for select using (true)', bound);
end $$;

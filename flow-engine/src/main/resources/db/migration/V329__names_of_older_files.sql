-- Messages are found by the names of their files, which stand sealed in the log: of cases with such messages the words are made
-- anew once, since those from before were made without them.
insert into search_backlog (number, municipality_id)
  select c.number, c.municipality_id from case_file c
  where c.wrapped is not null and exists (select 1 from case_event e where e.municipality_id = c.municipality_id and e.case_id = c.id
    and e.type in ('written-to-citizen', 'written-to-unit') and instr(e.header, '"enclosed"') > 0)
  on duplicate key update failed = 0;

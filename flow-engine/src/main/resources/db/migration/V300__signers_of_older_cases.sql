-- Who signed a case that was handed in before case_signer was there stands sealed in its submission: read when the case is
-- made searchable anew, which needs its key.
insert into search_backlog (number, municipality_id)
  select c.number, c.municipality_id from case_file c
  join service_version v on v.municipality_id = c.municipality_id and v.id = c.version_id
  where c.wrapped is not null and instr(v.definition, '"signing"') > 0
    and not exists (select 1 from case_signer s where s.municipality_id = c.municipality_id and s.number = c.number)
  on duplicate key update failed = 0;

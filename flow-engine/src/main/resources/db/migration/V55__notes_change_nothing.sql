-- A case is as old as what the citizen may know of it: a note doesn't change it any more.
update case_file c
  join case_event n on n.case_id = c.id and n.seq = c.last_seq and n.type = 'note-added'
  set c.changed_at = (select max(e.at) from case_event e where e.case_id = c.id and e.type <> 'note-added');

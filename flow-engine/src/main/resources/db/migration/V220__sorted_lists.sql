-- The desk's lists by when a case came in and when something last happened: each read in order along an index, as by due day.
alter table case_file
  add key case_opened (unit_id, open, opened_at, number),
  add key case_changed (unit_id, open, changed_at, number),
  add key case_holder_opened (unit_id, open, assignee_id, with_citizen, opened_at, number),
  add key case_holder_changed (unit_id, open, assignee_id, with_citizen, changed_at, number);

-- The desk's lists of one e-service by when a case came in and when something last happened, as V220 and V240 for the others.
alter table case_file
  add key case_service_opened (unit_id, open, family_id, opened_at, number),
  add key case_service_changed (unit_id, open, family_id, changed_at, number);

-- The e-service of a case stands in its row, so that a list of one e-service is read along an index like any other.
alter table case_file add column if not exists family_id binary(16) null comment 'the e-service, whichever version' after version_id;
update case_file c join service_version v on v.id = c.version_id set c.family_id = v.family_id;
alter table case_file
  modify column family_id binary(16) not null,
  add key if not exists case_service (unit_id, open, family_id, due_on, number);

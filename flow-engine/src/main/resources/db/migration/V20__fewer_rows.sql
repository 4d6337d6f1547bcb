-- A journey from draft to delivery in twenty statements: what is always read or written together stands in one row.

-- The wrapped key stands with the draft or case that it belongs to. Emptying it makes all content unreadable.
alter table draft add column wrapped varbinary(128) null after key_id;
update draft d join content_key k on k.id = d.key_id set d.wrapped = k.wrapped;
alter table draft modify column wrapped varbinary(128) not null;

alter table case_file
  add column wrapped varbinary(128) null comment 'null once the content is purged' after key_id,
  add column applicant_name varbinary(1100) null comment 'sealed; for lists' after applicant_hash;
update case_file c join content_key k on k.id = c.key_id set c.wrapped = k.wrapped;
drop table content_key;

-- A file's first chunk, which for most is all of it, stands in its row; the table of chunks has the others.
alter table stored_file add column content mediumblob null;
update stored_file f join stored_file_chunk c on c.file_id = f.id and c.number = 0 set f.content = c.content;
delete from stored_file_chunk where number = 0;

-- What an outbox message waits for is another message. One that was finished says itself how; attempts are those that failed.
alter table outbox
  drop column lease_until,
  add column leased_by varchar(80) null comment 'the node that has it' after lease,
  add column finished_at datetime(6) null,
  modify column waits_for binary(16) null comment 'a message that must be done first';
update outbox o join outbox r on r.stream = o.stream and r.kind = 'render' set o.waits_for = r.id where o.waits_for is not null;
update outbox set due_at = written_at where state = 'WAITING' and due_at is null;
update outbox o join outbox_attempt a on a.outbox_id = o.id and a.outcome = 'SENT' set o.finished_at = a.at where o.state = 'DONE';
update outbox o join delivery d on d.id = o.id set o.last_reason = d.receipt, o.finished_at = d.delivered_at where o.state = 'DONE';
delete from outbox_attempt where outcome = 'SENT';
drop table delivery;

-- The receipt of a submission has the submission's id; its row comes when it is rendered.
update outbox o join submission s on s.case_id = o.stream
  set o.ref = lower(concat_ws('-', hex(substr(s.id, 1, 4)), hex(substr(s.id, 5, 2)), hex(substr(s.id, 7, 2)), hex(substr(s.id, 9, 2)), hex(substr(s.id, 11))))
  where o.kind = 'render';
delete from case_document where state <> 'RENDERED';
update case_document d join submission s on s.case_id = d.case_id set d.id = s.id;
alter table case_document
  drop column state,
  modify column file_id binary(16) not null,
  modify column rendered_at datetime(6) not null;

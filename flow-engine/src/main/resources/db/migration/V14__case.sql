-- A case has the id of the draft that it was: handing in twice can't give two. Its head is the projection of its
-- events; last_seq is its lock as well, for nothing changes it but an event.
create table case_file (
  id                 binary(16) not null primary key,
  number             bigint not null auto_increment,
  municipality_id    binary(16) not null,
  authority_id       binary(16) not null,
  unit_id            binary(16) not null,
  version_id         binary(16) not null,
  key_id             binary(16) not null,
  reference          varchar(24) character set ascii not null,
  status             varchar(60) not null,
  status_kind        varchar(24) character set ascii not null,
  open               tinyint(1) not null,
  assignee_id        binary(16) null,
  due_on             date not null comment '9999-12-31 where nothing is promised, to sort last',
  citizen_wrote_last tinyint(1) not null,
  language           varchar(3) not null,
  applicant_hash     binary(32) not null,
  anonymous          tinyint(1) not null,
  opened_at          datetime(6) not null,
  changed_at         datetime(6) not null,
  last_seq           int not null,
  last_hash          binary(32) not null,
  unique key case_number (number),
  unique key case_reference (municipality_id, reference),
  key case_inbox (unit_id, open, due_on, number),
  key case_assignee (assignee_id, open, due_on, number),
  key case_applicant (applicant_hash, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Append-only. Salt and payload are emptied by a purge; the chain still verifies.
create table case_event (
  case_id         binary(16) not null,
  seq             int not null,
  municipality_id binary(16) not null,
  type            varchar(40) character set ascii not null,
  type_version    int not null,
  at              datetime(6) not null,
  actor           varchar(60) character set ascii not null,
  acting_as       varchar(60) character set ascii null,
  cause           varchar(60) character set ascii null,
  header          text not null,
  salt            binary(16) null,
  payload         mediumblob null,
  payload_digest  binary(32) null,
  hash            binary(32) not null,
  primary key (case_id, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table submission (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  sha256          binary(32) not null,
  content         mediumblob null,
  received_at     datetime(6) not null,
  key submission_case (case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_document (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  kind            varchar(20) character set ascii not null,
  state           varchar(10) character set ascii not null,
  file_id         binary(16) null,
  rendered_at     datetime(6) null,
  key case_document_case (case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was written is in the event's payload; here are the number that other systems' clients know, and who has read it.
create table message (
  number          bigint not null auto_increment primary key,
  id              binary(16) not null,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  seq             int not null,
  from_citizen    tinyint(1) not null,
  read_at         datetime(6) null,
  unique key message_event (case_id, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What a receiver said when it had taken a delivery over; the delivery itself is an outbox message with this id.
create table delivery (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  receipt         varchar(255) not null,
  delivered_at    datetime(6) not null,
  key delivery_case (case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

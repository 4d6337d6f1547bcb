-- Cases may go over to the flow of a later version: which flow each follows, and what is planned for those of an older one.
alter table case_file add column if not exists flow_id binary(16) null comment 'the version whose flow it follows' after version_id;
update case_file set flow_id = version_id where flow_id is null;
alter table case_file
  modify column flow_id binary(16) not null default (version_id) comment 'the version whose flow it follows',
  add key if not exists case_flow (flow_id, open, number);

create table case_changeover (
  from_id         binary(16) not null primary key comment 'the version whose flow the cases follow',
  municipality_id binary(16) not null,
  to_id           binary(16) not null,
  planned_by      binary(16) not null comment 'officer',
  planned_at      datetime(6) not null,
  key case_changeover_municipality (municipality_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A status without a row stays.
create table case_changeover_status (
  from_id         binary(16) not null,
  status          varchar(60) not null,
  municipality_id binary(16) not null,
  becomes         varchar(60) not null comment 'the status in the other flow',
  primary key (from_id, status)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What became of each case. Nothing that anybody wrote stands here.
create table case_changeover_case (
  from_id         binary(16) not null,
  case_id         binary(16) not null,
  municipality_id binary(16) not null,
  reference       varchar(24) character set ascii not null,
  status          varchar(60) not null comment 'that it was in',
  reason          varchar(40) character set ascii null comment 'why it stays; null once it has gone over',
  seq             int not null comment 'of its newest event then: it is tried again when there is a newer one',
  at              datetime(6) not null,
  primary key (from_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

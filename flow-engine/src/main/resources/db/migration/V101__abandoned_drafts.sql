-- How far people came who never handed in. A draft that ends without becoming a case leaves a line that names nobody;
-- counting takes the line away.
alter table draft
  add column step_reached smallint not null default 0 comment 'the last step that anything was answered in, from 1; 0 for none',
  add key draft_begun (municipality_id, version_id, started_at);

create table ended_draft (
  number          bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  version_id      binary(16) not null,
  step_reached    smallint not null,
  started_at      datetime(6) not null,
  ended_at        datetime(6) not null,
  key ended_draft_municipality (municipality_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table abandoned_draft (
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  ended_on        date not null,
  begun_on        date not null,
  step            varchar(60) character set ascii collate ascii_bin not null comment 'its id; empty where nothing was answered',
  n               int not null,
  primary key (municipality_id, family_id, ended_on, begun_on, step)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Deliveries that failed are told by the day.
alter table outbox_attempt add key outbox_attempt_day (municipality_id, at);

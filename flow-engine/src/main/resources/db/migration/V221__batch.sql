-- What an officer ordered for many cases at once, and what became of each: for the report, and for undoing it. Nothing
-- that anybody wrote stands here.
create table batch (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  action          varchar(20) character set ascii not null,
  list            varchar(300) not null comment 'that the cases were chosen in, as the address says it',
  ordered_at      datetime(6) not null,
  key batch_officer (municipality_id, officer_id, ordered_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table batch_case (
  batch_id        binary(16) not null,
  case_id         binary(16) not null,
  reference       varchar(24) character set ascii not null,
  municipality_id binary(16) not null,
  place           int not null,
  outcome         varchar(20) character set ascii not null,
  reason          varchar(40) character set ascii null comment 'why it was not done, or not undone',
  seq             int null comment 'of the newest event once it was done: undone only while that is so',
  officer_id      binary(16) null comment 'who had the case before',
  primary key (batch_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

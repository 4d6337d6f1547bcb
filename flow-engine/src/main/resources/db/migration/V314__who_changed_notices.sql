-- Who changed who is told what, and to what.
create table notice_change (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  of_id           binary(16) not null comment 'the e-service; the municipality itself for all of them',
  by_id           binary(16) not null comment 'an officer',
  document        mediumtext not null comment 'the settings as they were from then on',
  at              datetime(6) not null,
  key notice_change_of (municipality_id, of_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A program's command under a key of its own is done once. The row is written with what the command comes to, and forgotten after a month.
create table command_once (
  municipality_id binary(16) not null,
  key_hash        binary(32) not null comment 'of the case, who commands, and their key',
  what_hash       binary(32) not null comment 'of what was to be done',
  at              datetime(6) not null,
  primary key (municipality_id, key_hash),
  key command_once_age (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

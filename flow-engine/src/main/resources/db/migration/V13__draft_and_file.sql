-- Answers not yet handed in, and files. Both are sealed with the content key that the draft's case takes over,
-- so nothing of them is rewritten at submit.
create table draft (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  owner_hash      binary(32) not null,
  anonymous       tinyint(1) not null,
  version_id      binary(16) not null,
  key_id          binary(16) not null,
  language        varchar(3) not null,
  revision        int not null,
  content         mediumblob not null,
  started_at      datetime(6) not null,
  changed_at      datetime(6) not null,
  expires_at      datetime(6) not null,
  key draft_owner (owner_hash),
  key draft_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table stored_file (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  key_id          binary(16) not null,
  bytes           bigint null comment 'null while it is being received',
  chunks          int null,
  received_at     datetime(6) not null,
  key stored_file_key (key_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table stored_file_chunk (
  file_id         binary(16) not null,
  number          int not null,
  municipality_id binary(16) not null,
  content         mediumblob not null,
  primary key (file_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

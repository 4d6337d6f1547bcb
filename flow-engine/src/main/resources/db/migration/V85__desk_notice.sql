-- What an officer is told of at the desk: references, never content. The id is the occasion's, officer's and channel's.
create table desk_notice (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  case_id         binary(16) not null,
  reference       varchar(24) character set ascii not null,
  kind            varchar(40) character set ascii not null,
  at              datetime(6) not null,
  read_at         datetime(6) null,
  key desk_notice_officer (officer_id, read_at, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

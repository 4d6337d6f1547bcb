-- Wrapped keys. Deleting a row of content_key makes everything sealed with it unreadable.
create table municipality_key (
  municipality_id binary(16) not null primary key,
  wrapped         varbinary(128) not null,
  created_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table content_key (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  wrapped         varbinary(128) not null,
  created_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

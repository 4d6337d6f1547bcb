-- From which day drafts of an older version go over to the newest one. Without a row they stay as they were begun.
create table changeover (
  version_id      binary(16) not null primary key comment 'the older one',
  municipality_id binary(16) not null,
  day             date not null,
  planned_by      binary(16) not null comment 'officer',
  planned_at      datetime(6) not null,
  key changeover_municipality (municipality_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What the citizen has fetched of what the authority gave them: the first time, of each file.
create table file_fetched (
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  file_id         binary(16) not null comment 'that came with a message, or the document of a decision',
  fetched_at      datetime(6) not null,
  primary key (municipality_id, case_id, file_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

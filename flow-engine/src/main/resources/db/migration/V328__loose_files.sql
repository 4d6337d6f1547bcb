-- Files that came with a message that is not written yet: a row goes with the message's commit, and what stays is swept away.
create table loose_file (
  file_id         binary(16) not null primary key,
  municipality_id binary(16) not null,
  received_at     datetime(6) not null,
  key loose_file_age (received_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One for each mail to a party outside that is asked for an opinion; the token itself stands nowhere but in the mail. It
-- shows a case only while the task is open.
create table referral_link (
  token_hash      binary(32) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  task            varchar(60) not null,
  started_at      datetime(6) not null comment 'of the task that it was sent for'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What a person who logs in wishes to be told, and how. Without a row what is usual holds.
create table citizen_wishes (
  municipality_id binary(16) not null,
  person_hash     binary(32) not null,
  off             varchar(2000) character set ascii not null comment 'kinds and channels: status-changed/sms new-message/mail',
  quiet_from      time not null,
  quiet_to        time not null comment 'the same as quiet_from for never',
  changed_at      datetime(6) not null,
  primary key (municipality_id, person_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

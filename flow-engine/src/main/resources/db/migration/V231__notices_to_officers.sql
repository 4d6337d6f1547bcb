-- Who is told what in a municipality, whatever the e-service, where it is other than the platform's.
create table notice_settings (
  municipality_id binary(16) not null primary key,
  document        mediumtext not null,
  version         int not null,
  changed_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What an officer wishes to be told, and how. Without a row what is usual holds.
create table officer_wishes (
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  often           varchar(2000) character set ascii not null comment 'kinds and how: assigned/daily mention/bell new-note/off',
  quiet_from      time not null,
  quiet_to        time not null comment 'the same as quiet_from for never',
  digest_at       time not null comment 'when what is gathered goes, on working days',
  language        varchar(35) character set ascii not null,
  changed_at      datetime(6) not null,
  primary key (municipality_id, officer_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What waits for an officer's daily mail: references, never content. The id is the occasion's, officer's and channel's.
create table gathered_notice (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  case_id         binary(16) not null,
  reference       varchar(24) character set ascii not null,
  kind            varchar(40) character set ascii not null,
  at              datetime(6) not null,
  digest_on       date null comment 'the day of the mail that tells of it',
  key gathered_notice_waiting (municipality_id, digest_on, officer_id),
  key gathered_notice_told (officer_id, digest_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- That a daily mail was written: one for an officer and day, whichever node was first.
create table digest (
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  digest_on       date not null,
  primary key (municipality_id, officer_id, digest_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whom a stuck message lets pass: nobody could be reached by it, but perhaps by the next.
alter table outbox add column lets_pass boolean not null default false;

-- What people thought of it, once per case. The comment is sealed with the case's key and goes when the case is purged;
-- the grade stays, and neither is ever shown with the case.
create table feedback (
  case_id         binary(16) not null primary key,
  municipality_id binary(16) not null,
  unit_id         binary(16) not null,
  family_id       binary(16) not null,
  given_on        date not null comment 'in the municipality''s zone',
  grade           tinyint not null,
  comment         varbinary(8200) null,
  given_at        datetime(6) not null,
  changed_at      datetime(6) not null,
  key feedback_day (municipality_id, unit_id, given_on, family_id, grade),
  key feedback_changed (municipality_id, changed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Who took lists out of the house.
create table export_log (
  number          bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  at              datetime(6) not null,
  what            varchar(20) character set ascii collate ascii_bin not null,
  format          varchar(8) character set ascii collate ascii_bin not null,
  narrowed_to     varchar(1000) not null comment 'the address that says which',
  lines_written   int not null,
  key export_log_at (municipality_id, at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

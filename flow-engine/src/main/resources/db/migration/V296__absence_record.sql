-- Who said that an officer is away, or is back: not always the officer.
create table absence_record (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  by_id           binary(16) not null comment 'an officer too',
  from_on         date null comment 'null: is back',
  until_on        date null,
  deputy_id       binary(16) null,
  at              datetime(6) not null,
  key absence_record_of (officer_id, at),
  key absence_record_age (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- When an officer is away, and who stands in for them meanwhile.
create table officer_absence (
  officer_id      binary(16) not null primary key,
  municipality_id binary(16) not null,
  from_on         date not null,
  until_on        date not null comment 'the last day',
  deputy_id       binary(16) null,
  key officer_absence_deputy (deputy_id, until_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- E-services that are being built, with everything that was done to them. One that is published or thrown away stays, closed.
create table design (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  service_key     varchar(60) character set ascii not null comment 'which e-service it is to be',
  open_key        varchar(60) character set ascii as (if(closed_at is null, service_key, null)) persistent comment 'one open design of each e-service',
  title           varchar(300) not null comment 'in the first language, for lists',
  document        longblob not null comment 'the definition as JSON, RFC 8785; may have faults',
  version_id      binary(16) null comment 'the published version that it began with, if any',
  revision        int not null comment 'grows with every edit, undone or done again',
  made_by         binary(16) not null comment 'an officer',
  made_at         datetime(6) not null,
  changed_by      binary(16) not null,
  changed_at      datetime(6) not null,
  closed_at       datetime(6) null comment 'published, or thrown away',
  unique key design_open (municipality_id, open_key),
  key design_municipality (municipality_id, changed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table design_edit (
  design_id       binary(16) not null,
  number          int not null,
  municipality_id binary(16) not null,
  by_id           binary(16) not null,
  at              datetime(6) not null,
  what            longblob not null comment 'JSON',
  back            longblob not null comment 'what undoes it',
  state           varchar(7) character set ascii not null comment 'done, undone, dropped: something else was done instead',
  primary key (design_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table design_visit (
  design_id       binary(16) not null,
  officer_id      binary(16) not null,
  municipality_id binary(16) not null,
  at              datetime(6) not null comment 'when they had it open last',
  primary key (design_id, officer_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

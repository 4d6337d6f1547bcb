-- When e-services are offered. One of which nothing is said here is offered always.
create table service_offer (
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  document        mediumtext not null comment 'JSON: withdrawn, days, periods of each year',
  version         int not null,
  changed_at      datetime(6) not null,
  primary key (municipality_id, family_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Who said what of it, never rewritten.
create table service_offer_change (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  document        mediumtext not null comment 'as it was from then on',
  key service_offer_change_of (municipality_id, family_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What is told to all who come, for a time.
create table operating_message (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  document        mediumtext not null comment 'JSON: texts, moments, e-services, whether it closes them',
  version         int not null,
  changed_by      binary(16) not null comment 'an officer',
  changed_at      datetime(6) not null,
  key operating_message_municipality (municipality_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was done with an e-service as a whole, by whom and why: its change log.
create table service_event (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  service_key     varchar(60) character set ascii not null,
  version         int null comment 'of the published version, where it is about one',
  what            varchar(20) character set ascii not null,
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  why             varchar(2000) not null,
  key service_event_service (municipality_id, service_key, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

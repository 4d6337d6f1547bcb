-- E-services as published: the bytes never change. What a municipality ties to a definition's roles does.
create table service_family (
  number          bigint not null auto_increment primary key,
  id              binary(16) not null,
  municipality_id binary(16) not null,
  service_key     varchar(60) not null,
  newest_id       binary(16) null,
  newest_version  int not null default 0,
  unique key service_family_id (id),
  unique key service_family_key (municipality_id, service_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table service_version (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  version         int not null,
  sha256          binary(32) not null,
  logic_sha256    binary(32) not null comment 'of the definition without its texts',
  definition      mediumblob not null,
  published_at    datetime(6) not null,
  unique key service_version_number (family_id, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table binding (
  family_id       binary(16) not null primary key,
  municipality_id binary(16) not null,
  document        mediumtext not null,
  version         int not null,
  changed_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The areas of a municipality, as its districts: GeoJSON as it was imported.
create table municipality_areas (
  municipality_id binary(16) not null primary key,
  document        mediumtext not null,
  changed_by      varchar(200) not null default '' comment 'the name of who imported it',
  version         int not null,
  changed_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

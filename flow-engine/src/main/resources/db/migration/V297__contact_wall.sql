-- How much the contact centre sees of an authority's or a unit's cases, where a municipality has said it; else all that it is ever shown.
create table contact_wall (
  municipality_id binary(16) not null,
  holder_id       binary(16) not null comment 'an authority, or one of its units, which goes before it',
  sees            varchar(10) character set ascii not null comment 'nothing, a-case, service, full',
  changed_at      datetime(6) not null,
  primary key (municipality_id, holder_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Who looks after an e-service, and when it was last looked over.
create table service_upkeep (
  municipality_id   binary(16) not null,
  family_id         binary(16) not null,
  owner             varchar(200) not null comment 'empty where nobody was named',
  information_owner varchar(200) not null comment 'likewise',
  reviewed_on       date null,
  reviewed_by       binary(16) null comment 'an officer',
  version           int not null,
  changed_by        binary(16) not null comment 'an officer',
  changed_at        datetime(6) not null,
  primary key (municipality_id, family_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

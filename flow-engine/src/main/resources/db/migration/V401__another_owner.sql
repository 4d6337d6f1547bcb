-- A case that was transferred: whom to reach from then on, and whose it was before, so that officers still find it by them.
alter table case_file add column owner varbinary(4000) null comment 'sealed; since it was transferred';

create table case_former_owner (
  municipality_id binary(16) not null,
  owner_hash      binary(32) not null,
  number          bigint not null comment 'of the case',
  primary key (municipality_id, owner_hash, number),
  key case_former_owner_number (municipality_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

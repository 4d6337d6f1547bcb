-- Who signed a case before it was handed in, besides whoever did, by keyed hash of their number: they see how it stands.
create table case_signer (
  municipality_id binary(16) not null,
  person_hash     binary(32) not null,
  number          bigint not null comment 'of the case',
  primary key (municipality_id, person_hash, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

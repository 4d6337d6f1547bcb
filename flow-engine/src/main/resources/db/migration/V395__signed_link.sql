-- For whoever signed what is a case now and opens the link again: their round went with its draft. Goes with the case.
create table signed_link (
  municipality_id binary(16) not null,
  address_hash    binary(32) not null comment 'of the token of a mail, or of the id of the round',
  person_hash     binary(32) not null,
  case_id         binary(16) not null,
  signed_at       datetime(6) not null,
  primary key (municipality_id, address_hash, person_hash),
  key signed_link_case (municipality_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

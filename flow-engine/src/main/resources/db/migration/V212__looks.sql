-- Who looked at what, written before it was shown. Rows are only ever added; what is older than the municipality keeps is
-- taken away by an operator, whole batches at a time.
create table look (
  number          bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  at              datetime(6) not null,
  officer_id      binary(16) not null,
  seen            varchar(20) character set ascii collate ascii_bin not null,
  case_id         binary(16) null,
  person_hash     binary(32) null comment 'whom they searched for',
  list            varchar(1000) not null comment 'the address that says which list',
  revealed        tinyint(1) not null comment 'whether what is protected was shown',
  key_id          binary(16) null,
  wrapped         varbinary(128) null,
  said            varbinary(2100) null comment 'sealed: the reason, or the words searched for',
  key look_all (municipality_id, number),
  key look_case (case_id, number),
  key look_officer (municipality_id, officer_id, number),
  key look_person (person_hash, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A hash over the batch before and all rows of this one.
create table look_seal (
  municipality_id binary(16) not null,
  upto            bigint not null comment 'number of its last row',
  sealed_at       datetime(6) not null,
  hash            binary(32) not null,
  primary key (municipality_id, upto)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Until when an officer is shown what is protected in a case; why stands in the look.
create table reveal (
  officer_id      binary(16) not null,
  case_id         binary(16) not null,
  municipality_id binary(16) not null,
  until           datetime(6) not null,
  primary key (officer_id, case_id),
  key reveal_until (until)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Who is in a case with a protected identity, by keyed hash: found by no search, but by who asks who has looked at them.
create table protected_party (
  municipality_id binary(16) not null,
  hash            binary(32) not null,
  number          bigint not null comment 'of the case',
  primary key (municipality_id, hash, number),
  key protected_party_case (municipality_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A case that was marked after it came in was found by its names and numbers until now.
insert into search_backlog (number, municipality_id)
  select number, municipality_id from case_file where protected = 1 and wrapped is not null
  on duplicate key update failed = 0;

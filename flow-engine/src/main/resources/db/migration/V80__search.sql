-- Words of cases, in the order they are read in: a unit's cases with a word, newest first. A case moves with its unit_id.
-- The empty word stands for every case. sources is a set of bits, see engine.search.Source.
create table search_token (
  municipality_id binary(16) not null,
  unit_id         binary(16) not null,
  word            varchar(40) not null,
  number          bigint not null comment 'of the case',
  sources         smallint not null,
  primary key (municipality_id, unit_id, word, number),
  key search_token_case (municipality_id, number, word)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whom a case is about, by keyed hash of their number; the number itself stands nowhere.
create table case_party (
  municipality_id binary(16) not null,
  hash            binary(32) not null,
  unit_id         binary(16) not null,
  number          bigint not null comment 'of the case',
  primary key (municipality_id, hash, unit_id, number),
  key case_party_case (municipality_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Cases whose words are to be made (again), by housekeeping. Those from before this version begin here.
create table search_backlog (
  number          bigint not null primary key comment 'of the case',
  municipality_id binary(16) not null,
  failed          tinyint(1) not null default 0,
  key search_backlog_next (failed, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert into search_backlog (number, municipality_id) select number, municipality_id from case_file where wrapped is not null;

-- What an officer asked for that may not stand in an address, sealed; found for a short time by a secret in the address.
create table kept_search (
  secret_hash     binary(32) not null primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  key_id          binary(16) not null,
  wrapped         varbinary(128) not null,
  content         varbinary(1000) not null,
  expires_at      datetime(6) not null,
  key kept_search_expires (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

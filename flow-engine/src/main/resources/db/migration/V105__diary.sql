-- How the numbers of an authority's series are written.
create table diary_series (
  municipality_id binary(16) not null,
  authority_id    binary(16) not null,
  name            varchar(20) not null,
  pattern         varchar(60) not null,
  primary key (municipality_id, authority_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The last number of a series and year. Its row is locked from taking a number until the commit: no gaps, no duplicates.
create table diary_counter (
  municipality_id binary(16) not null,
  authority_id    binary(16) not null,
  series          varchar(20) not null,
  year            int not null,
  last            bigint not null,
  primary key (municipality_id, authority_id, series, year)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What stands in the diary: outlives a purge, and holds nothing of anybody.
create table diary_entry (
  municipality_id binary(16) not null,
  authority_id    binary(16) not null,
  series          varchar(20) not null,
  year            int not null,
  number          bigint not null,
  diary_number    varchar(100) character set utf8mb4 collate utf8mb4_unicode_ci not null,
  case_id         binary(16) not null,
  registered_on   date not null,
  public_title    varchar(250) character set utf8mb4 collate utf8mb4_swedish_ci not null,
  secret          tinyint(1) not null,
  primary key (municipality_id, authority_id, series, year, number),
  unique key diary_number (municipality_id, diary_number),
  unique key diary_case (case_id),
  key diary_day (municipality_id, registered_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table diary_setting (
  municipality_id  binary(16) not null primary key,
  tells_of_secrets tinyint(1) not null comment 'whether number and date of what may be secret stand in the public diary'
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whose identity the population register protects, as far as it was asked: by keyed hash, like everybody.
create table protected_person (
  municipality_id binary(16) not null,
  person_hash     binary(32) not null,
  noted_at        datetime(6) not null,
  primary key (municipality_id, person_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table case_file
  add column diary_number varchar(100) null,
  add column secret tinyint(1) not null default 0 comment 'whether something of it is marked as perhaps secret',
  add column protected tinyint(1) not null default 0 comment 'whether somebody in it has a protected identity';

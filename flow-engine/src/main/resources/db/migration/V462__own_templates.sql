-- Texts to begin with that a municipality or a unit wrote itself, beside those of e-services. What was written stays, version
-- by version, with who wrote it.
create table own_template (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  unit_id         binary(16) null comment 'whose; none for all of the municipality',
  begins          varchar(10) character set ascii not null comment 'what may begin with it',
  retired         boolean not null default false comment 'offered no more',
  version         int not null comment 'the newest',
  key own_template_municipality (municipality_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table own_template_text (
  template_id     bigint not null,
  version         int not null,
  number          int not null comment 'the order of the languages',
  municipality_id binary(16) not null,
  language        varchar(20) character set ascii not null,
  title           varchar(100) not null,
  words           text not null,
  primary key (template_id, version, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table own_template_change (
  template_id     bigint not null,
  version         int not null,
  municipality_id binary(16) not null,
  what            varchar(10) character set ascii not null,
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  primary key (template_id, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The decisions that were made, so that the board is told of those that were made for it (7 kap. 8 § kommunallagen). What is
-- told of a case whose content is purged is no more than its event's header tells.
create table case_ruling (
  case_id         binary(16) not null,
  seq             int not null,
  municipality_id binary(16) not null,
  authority_id    binary(16) not null,
  version_id      binary(16) not null,
  reference       varchar(40) not null,
  decided_at      datetime(6) not null,
  ruling          varchar(60) not null,
  outcome         varchar(20) character set ascii not null,
  delegation      varchar(200) null,
  actor           varchar(100) not null,
  primary key (case_id, seq),
  key case_ruling_authority (municipality_id, authority_id, decided_at, case_id, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

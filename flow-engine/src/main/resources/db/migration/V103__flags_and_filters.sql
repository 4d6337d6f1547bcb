-- What an officer marked for themselves; nobody else sees it.
create table case_flag (
  officer_id      binary(16) not null,
  case_id         binary(16) not null,
  municipality_id binary(16) not null,
  flagged_at      datetime(6) not null,
  primary key (officer_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A list of the desk by a name of its own: an officer's, or a unit's.
create table saved_filter (
  number          bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  officer_id      binary(16) not null comment 'who saved it, and may delete it',
  unit_id         binary(16) null comment 'that it is shared with',
  name            varchar(60) not null,
  list            varchar(300) not null comment 'what narrows it, as the address says it',
  key saved_filter_officer (municipality_id, officer_id),
  key saved_filter_unit (municipality_id, unit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

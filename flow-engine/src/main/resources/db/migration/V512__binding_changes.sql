-- Who changed a binding at the desk, never rewritten. One that nobody changed there is the municipality's file's.
create table binding_change (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  document        mediumtext not null comment 'as it was from then on',
  key binding_change_of (municipality_id, family_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

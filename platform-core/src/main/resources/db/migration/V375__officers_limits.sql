-- What narrows an officer's right to a unit's cases: service/<key of an e-service>, of which there may be several; given.
-- Without a row they handle all of the unit's cases.
create table officer_limit (
  officer_id binary(16) not null,
  unit_id binary(16) not null,
  what varchar(80) character set ascii collate ascii_bin not null,
  primary key (officer_id, unit_id, what),
  constraint officer_limit_officer foreign key (officer_id) references officer (id)
) engine = innodb default character set utf8mb4;

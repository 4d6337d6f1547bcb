-- That a week's mail about what people thought of an e-service was written: once, whichever node was first.
create table feedback_digest (
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  week_of         date not null comment 'the Monday of the week that it tells of',
  primary key (municipality_id, family_id, week_of)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

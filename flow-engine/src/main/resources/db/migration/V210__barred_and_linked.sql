-- Officers who must not handle a case (jäv), out of its course: lists, counts and searches leave it out for them.
create table case_barred (
  officer_id      binary(16) not null,
  case_id         binary(16) not null,
  municipality_id binary(16) not null,
  primary key (officer_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert ignore into case_barred (officer_id, case_id, municipality_id)
  select unhex(replace(b.officer, '-', '')), c.id, c.municipality_id
  from case_file c join json_table(c.course, '$.barred[*]' columns (officer char(36) path '$')) b
  where json_exists(c.course, '$.barred');

-- Which cases were said to belong together, so that either shows the other. A pair stands where the link was made.
create table case_link (
  case_id         binary(16) not null,
  other_id        binary(16) not null,
  municipality_id binary(16) not null,
  primary key (case_id, other_id),
  key case_link_other (other_id, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert ignore into case_link (case_id, other_id, municipality_id)
  select e.case_id, unhex(replace(json_value(e.header, '$.case'), '-', '')), e.municipality_id from case_event e
  where e.type = 'linked' and not exists (select 1 from case_event l where l.case_id = e.case_id and l.seq > e.seq
    and l.type = 'unlinked' and json_value(l.header, '$.case') = json_value(e.header, '$.case'));

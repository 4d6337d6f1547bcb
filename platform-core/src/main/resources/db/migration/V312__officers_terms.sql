-- Until when, that day included, an officer is or may something: unit/<id>, right/<key>, administrator, contact-centre.
-- What isn't here is for good.
create table officer_term (
  officer_id binary(16) not null,
  what varchar(60) character set ascii collate ascii_bin not null,
  until_on date not null,
  told_of date null comment 'the last day of which it was told that it has passed',
  primary key (officer_id, what),
  constraint officer_term_officer foreign key (officer_id) references officer (id)
) engine = innodb default character set utf8mb4;

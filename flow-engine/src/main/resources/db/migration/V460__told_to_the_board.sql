-- Which decisions a meeting of the board was told of, so that the next one is told of the others. A decision bears its meeting
-- itself: it goes when the decision does, and no sooner, or the board would be told twice.
alter table case_ruling
  add column number bigint not null auto_increment comment 'stands for it where nobody may know of which case it is',
  add column report_id bigint null comment 'the meeting that was told of it; none yet',
  add unique key case_ruling_number (number),
  add key case_ruling_told (municipality_id, authority_id, report_id, decided_at, number),
  drop key case_ruling_authority,
  add key case_ruling_authority (municipality_id, authority_id, decided_at, number);

create table board_report (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  authority_id    binary(16) not null,
  meeting_on      date not null,
  meeting         varchar(100) not null comment 'what it is called',
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  key board_report_authority (municipality_id, authority_id, meeting_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was taken back, as it should not have been told: by whom.
create table board_report_undone (
  id              bigint not null auto_increment primary key,
  municipality_id binary(16) not null,
  report_id       bigint not null,
  ruling          bigint not null comment 'the number of the decision',
  by_id           binary(16) not null comment 'an officer',
  at              datetime(6) not null,
  key board_report_undone_report (municipality_id, report_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

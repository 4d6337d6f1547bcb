-- Bookings that calendars were asked for, until it is settled whose they are: a case's, or nobody's.
create table booking (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  draft_id        binary(16) not null,
  family_id       binary(16) not null,
  calendar        varchar(60) not null,
  unwanted        tinyint(1) not null comment 'the case was opened without it, and the calendar may have it all the same',
  tried_at        datetime(6) not null,
  key booking_draft (draft_id),
  key booking_tried (tried_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Bookings that calendars were asked for, until their draft is gone and it is settled whose they are: the case's, or nobody's.
create table booking (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  draft_id        binary(16) not null,
  family_id       binary(16) not null,
  calendar        varchar(60) not null,
  asked_at        datetime(6) not null,
  key booking_asked (asked_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

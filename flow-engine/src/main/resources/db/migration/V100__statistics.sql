-- Counts of cases by day, made from the event log and from nothing else: they can be made again, and touch no content.
-- A case says itself how much of its log is counted, so that counting goes on where it stopped, whoever stopped it.
alter table case_file
  add column counted_seq int not null default 0 invisible comment 'of its newest event that is in the statistics',
  add column uncounted tinyint(1) as (case when last_seq > counted_seq then 1 end) virtual invisible,
  add key case_uncounted (uncounted, municipality_id);

-- bucket: what the measure parts its cases by (a channel, days); 0 where it parts nothing.
create table statistic (
  municipality_id binary(16) not null,
  unit_id         binary(16) not null,
  measure         varchar(20) character set ascii collate ascii_bin not null,
  day             date not null,
  family_id       binary(16) not null,
  authority_id    binary(16) not null,
  bucket          smallint not null,
  n               int not null,
  primary key (municipality_id, unit_id, measure, day, family_id, authority_id, bucket)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One node counts a municipality's cases at a time: whoever has locked its row.
create table statistic_turn (
  municipality_id binary(16) not null primary key,
  counted_at      datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

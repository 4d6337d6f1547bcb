-- What leaves the house: references, never content. seq gives the order within a stream (a case) and receiver;
-- a stream's messages are written under its case's row lock, so their numbers stand in the order of commit.
create table outbox (
  seq              bigint not null auto_increment primary key,
  id               binary(16) not null,
  municipality_id  binary(16) not null,
  stream           binary(16) not null,
  receiver         varchar(80) not null,
  kind             varchar(40) character set ascii not null,
  ref              varchar(255) not null,
  state            varchar(8) character set ascii not null,
  due_at           datetime(6) null comment 'when it may be claimed; for a leased one, when its lease ends',
  lease            binary(16) null,
  lease_until      datetime(6) null,
  waits_for        binary(16) null comment 'a document that must be rendered first',
  attempts         int not null,
  attempts_allowed int not null,
  last_reason      varchar(500) null,
  written_at       datetime(6) not null,
  unique key outbox_id (id),
  key outbox_due (state, due_at),
  key outbox_order (stream, receiver, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table outbox_attempt (
  outbox_id       binary(16) not null,
  municipality_id binary(16) not null,
  number          int not null,
  at              datetime(6) not null,
  outcome         varchar(16) character set ascii not null,
  reason          varchar(500) not null,
  primary key (outbox_id, number, outcome)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was to be paid, and what became of it. A payment is of a draft, whose id is the case's as well. Its content (who
-- pays, and the lines) is sealed with the draft's key; what giving money back needs stands in columns.
create table payment (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  fee_id          binary(16) null comment 'the fee of an open case; null for what is paid before it is handed in',
  family_id       binary(16) not null,
  provider        varchar(60) not null,
  state           varchar(12) character set ascii not null,
  money           varchar(12) character set ascii not null comment 'what the money that came is for: NONE, USED, GIVE_BACK',
  voided          tinyint(1) not null,
  amount          decimal(12,2) not null,
  currency        char(3) character set ascii not null,
  content_hash    binary(32) not null comment 'of the answers and the bill that it was worked out from',
  content         mediumblob not null,
  reference       varchar(100) null comment 'what the provider knows it by',
  page            varchar(1000) null,
  paid_at         datetime(6) null,
  created_at      datetime(6) not null,
  expires_at      datetime(6) not null,
  ask_at          datetime(6) null comment 'when something is to be done about it next; null for never',
  asks            int not null,
  version         int not null,
  key payment_case (case_id),
  key payment_ask (ask_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Append-only.
create table payment_event (
  payment_id      binary(16) not null,
  number          int not null,
  municipality_id binary(16) not null,
  at              datetime(6) not null,
  what            varchar(40) character set ascii not null,
  state           varchar(12) character set ascii not null,
  money           varchar(12) character set ascii not null,
  primary key (payment_id, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

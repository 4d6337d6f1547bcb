-- What is paid back of payments that cases have used: each as an officer asked for it, and what came of it. Why stands in the case.
create table payment_refund (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  case_id         binary(16) not null,
  payment_id      binary(16) not null,
  amount          decimal(12,2) not null,
  currency        char(3) character set ascii not null,
  state           varchar(12) character set ascii not null comment 'ASKED, DONE, REFUSED',
  created_at      datetime(6) not null,
  ask_at          datetime(6) null comment 'when something is to be done about it next; null for never',
  asks            int not null,
  key payment_refund_case (case_id),
  key payment_refund_ask (ask_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

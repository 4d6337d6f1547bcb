-- Rounds of signatures for drafts. What names people is sealed with the draft's key; who is invited is found by keyed hash.
-- A round goes with its draft: into the case, whose submission holds the signatures, or away.
create table signing_round (
  id              binary(16) not null primary key,
  municipality_id binary(16) not null,
  draft_id        binary(16) not null,
  state           varchar(12) character set ascii not null,
  ordering        varchar(20) character set ascii not null,
  sha256          char(64) character set ascii not null comment 'of what is signed',
  content         mediumblob not null,
  started_at      datetime(6) not null,
  expires_at      datetime(6) not null,
  remind_at       datetime(6) null,
  told_at         datetime(6) not null,
  due_at          datetime(6) null comment 'when something is to be done about it though nobody does anything',
  key signing_draft (draft_id, started_at),
  key signing_due (due_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table signing_signer (
  round_id        binary(16) not null,
  number          int not null,
  municipality_id binary(16) not null,
  person_hash     binary(32) not null,
  state           varchar(12) character set ascii not null,
  at              datetime(6) null,
  primary key (round_id, number),
  key signing_person (person_hash),
  constraint signing_signer_round foreign key (round_id) references signing_round (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One for each mail that was sent; the token itself stands nowhere but in the mail.
create table signing_invitation (
  token_hash      binary(32) not null primary key,
  municipality_id binary(16) not null,
  round_id        binary(16) not null,
  number          int not null,
  constraint signing_invitation_round foreign key (round_id) references signing_round (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

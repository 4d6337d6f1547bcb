-- Internal systems that may do something to cases over REST, each with a key of its own that is kept as its hash alone.
create table internal_system (
  municipality_id binary(16) not null,
  name            varchar(40) character set ascii collate ascii_bin not null comment 'as the event log has it; as a receiver it has the same',
  title           varchar(80) not null comment 'as people know it',
  token_hash      binary(32) not null comment 'SHA-256 of what it sends as bearer token',
  units           varchar(1000) character set ascii collate ascii_bin not null comment 'short names, commas between',
  services        varchar(2000) character set ascii collate ascii_bin not null comment 'keys of e-services, commas between',
  primary key (municipality_id, name),
  unique key internal_system_token (municipality_id, token_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- For whom somebody at the desk fills in a draft, and how they were reached. The number is sealed, and gone once the draft is
-- handed in or over.
create table draft_behalf (
  draft_id        binary(16) not null primary key comment 'of its case too, once it is handed in',
  municipality_id binary(16) not null,
  officer_id      binary(16) not null,
  way             varchar(10) character set ascii not null,
  whom            varchar(12) character set ascii not null,
  applicant_hash  binary(32) not null comment 'whose the case is to be',
  handed_over     tinyint(1) not null default 0,
  key_id          binary(16) null,
  wrapped         varbinary(128) null,
  content         varbinary(200) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

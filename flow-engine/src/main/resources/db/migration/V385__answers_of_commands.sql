-- A program that sends its command again is answered as it was, also where the case isn't its own any more.
alter table command_once
  add column seq    int not null default 0 comment 'of the case\'s newest event by then',
  add column answer varchar(2000) not null default '' comment 'how the case stood then, as it was told: nothing of what is in it; empty for what was done before this';

-- A list that is narrowed in every way, to words whose letters an address writes with several characters each.
alter table saved_filter modify list varchar(1200) not null comment 'what narrows it, as the address says it';
alter table batch modify list varchar(1200) not null comment 'that the cases were chosen in, as the address says it';

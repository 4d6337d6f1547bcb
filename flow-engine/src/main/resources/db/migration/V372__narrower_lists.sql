-- Lists can be narrowed to an officer, to days and to words: their addresses are longer.
alter table batch modify column list varchar(1000) not null comment 'that the cases were chosen in, as the address says it';

-- All rights together are longer than a hundred letters.
alter table officer modify rights varchar(300) character set ascii collate ascii_bin not null default '';

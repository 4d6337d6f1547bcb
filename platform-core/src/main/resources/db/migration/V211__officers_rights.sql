-- What an officer may do besides handling cases, with commas between: protected-identities, case-looks, looks.
alter table officer add column rights varchar(100) character set ascii collate ascii_bin not null default '';

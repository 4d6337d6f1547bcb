-- What lists say of a case is sealed together: who applies and, since now, what it is about. Older cases have the name alone.
alter table case_file modify column applicant_name varbinary(1500) null comment 'sealed; for lists: the name, and after U+001F what it is about';

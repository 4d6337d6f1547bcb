-- Whether who signed a case has it on their own pages as well. Not so of what was signed before that could be said.
alter table case_signer add column shared tinyint not null default 0;

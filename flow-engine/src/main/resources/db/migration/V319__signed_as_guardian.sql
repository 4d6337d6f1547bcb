-- As what a register said that somebody signed, where one was asked; null for what was signed before, and where none is.
alter table signing_signer add column signed_as varchar(12) character set ascii null;

-- The words that somebody was shown where they signed, until they are sealed with what is handed in; null for what was signed before.
alter table signing_signer add column words varchar(1000) null;

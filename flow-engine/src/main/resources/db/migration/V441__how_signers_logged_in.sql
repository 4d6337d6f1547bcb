-- How somebody had logged in who signed, until it is sealed with what is handed in; null for what was signed before.
alter table signing_signer add column login varchar(200) null;

-- Who is outside looks too: a party that is asked for its opinion by a link, by its role, or who is asked to sign, by keyed hash.
alter table look modify column officer_id binary(16) null;
alter table look add column outside varchar(80) character set ascii collate ascii_bin null comment 'consultee:<role> or signer:<hash>';

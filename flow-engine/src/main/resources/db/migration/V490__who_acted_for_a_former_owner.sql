-- A guardian is told that a case of the child's was handed over only where a guardian had handed it in.
alter table case_former_owner add column acted_hash binary(32) null comment 'who handed it in for the owner, as the case had it then';

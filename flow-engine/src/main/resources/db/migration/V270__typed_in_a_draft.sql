-- What was typed is kept as it was sealed in the draft; what was kept before was sealed anew, with the submission.
alter table submission add column if not exists typed_in binary(16) null comment 'the draft that typed was sealed in' after typed;

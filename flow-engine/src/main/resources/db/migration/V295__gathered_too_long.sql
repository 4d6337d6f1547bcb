-- What waited too long for somebody to tell is found without reading all.
alter table gathered_notice add key gathered_notice_age (digest_on, at);

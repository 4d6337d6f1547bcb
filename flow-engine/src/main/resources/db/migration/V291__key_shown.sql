-- When the follow key of a case was shown to who took it down for somebody unknown. It is shown once.
alter table draft_behalf add column key_shown_at datetime(6) null;

-- When who handed the case in had its page with the decision before them. What was decided before this was kept is no news.
alter table case_ruling add column read_at datetime(6) null;
update case_ruling set read_at = decided_at;

-- A draft may be a supplement of an open case: sealed with that case's key, and one at a time.
alter table draft
  add column case_id binary(16) null comment 'the case that it supplements',
  add column as_of date null comment 'of a supplement: the day by which answers are judged, when the case was handed in',
  add column asked text null comment 'of a supplement: ids of the questions that an officer asked again, when it was begun',
  add column settled text null comment 'of a supplement: ids of the questions that are not asked again',
  add unique key draft_case (case_id);

-- What was typed, to begin a supplement from.
alter table submission
  add column typed mediumblob null;

-- A draft that was begun with the answers of an earlier case tells of which, and from what day they are.
alter table draft
  add column renews           binary(16) null,
  add column renews_reference varchar(40) null,
  add column renews_on        date null;

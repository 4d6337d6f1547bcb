-- What an officer was told of is read a page at a time, from the newest on.
alter table desk_notice add key desk_notice_newest (officer_id, at, id);

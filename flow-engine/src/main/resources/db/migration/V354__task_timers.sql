-- A task's reminders run as a timer that is called by the task's own id, and a word before it.
alter table case_timer modify column timer varchar(80) not null;

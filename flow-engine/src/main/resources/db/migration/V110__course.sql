-- How far the handling of a case has come, written by the same apply as its head. A case of before has come into its
-- status with the newest event that says so, has no tasks, and no timer but its promise, unless it was decided or over.
alter table case_file
  add column course text null after citizen_wrote_last,
  add column promise_on date null comment 'the day on which the promise is broken, while it runs' after course;
update case_file c set c.promise_on = c.due_on + interval 1 day where c.due_on <> '9999-12-31' and not exists (
  select 1 from case_event e where e.case_id = c.id and e.type = 'status-changed'
    and json_value(e.header, '$.kind') in ('DECIDED', 'CLOSED', 'WITHDRAWN', 'VOID'));
update case_file c set c.course = concat('{"since":"', date_format((select max(e.at) from case_event e
  where e.case_id = c.id and e.type in ('opened', 'status-changed')), '%Y-%m-%dT%H:%i:%s.%fZ'), '"',
  if(c.promise_on is null, '', concat(',"timers":[{"id":"promise","dueOn":"', c.promise_on, '"}]')), '}');
alter table case_file
  modify column course text not null,
  add key case_promise (municipality_id, promise_on, id);

-- The running timers of all cases, so that what is due is found.
create table case_timer (
  case_id         binary(16) not null,
  timer           varchar(60) not null,
  municipality_id binary(16) not null,
  due_on          date not null,
  primary key (case_id, timer),
  key case_timer_due (municipality_id, due_on, case_id, timer)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The open tasks of all cases, so that whoever has one finds it. unit_id is the case's for a task without a role.
create table case_task (
  case_id         binary(16) not null,
  task            varchar(60) not null,
  municipality_id binary(16) not null,
  family_id       binary(16) not null,
  unit_id         binary(16) not null,
  role            varchar(60) null,
  officer_id      binary(16) null,
  due_on          date not null comment '9999-12-31 where nothing is promised, to sort last',
  primary key (case_id, task),
  key case_task_unit (unit_id, due_on, case_id),
  key case_task_role (municipality_id, family_id, role, due_on, case_id),
  key case_task_officer (officer_id, due_on, case_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

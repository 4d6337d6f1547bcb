-- The desk's lists by the nearest day of a case: what was promised, what its status may take, or an open task. Besides the
-- promise it is written with the head; who has the case isn't measured by other people's tasks.
alter table case_file
  add column until_on date not null default '9999-12-31' comment 'the nearest of what its status may take and its open tasks' after due_on,
  add column own_until_on date not null default '9999-12-31' comment 'the same, but for tasks that are somebody else\'s than the holder\'s' after until_on;

-- How long a status may take was known only while its timer ran.
update case_file c join (
    select e.case_id, json_value(e.header, '$.dueOn') - interval 1 day as last_day from case_event e
    join (select case_id, max(seq) as seq from case_event
          where type in ('timer-started', 'timer-stopped') and json_value(header, '$.timer') = 'handling-time' group by case_id) newest
      on newest.case_id = e.case_id and newest.seq = e.seq
    where e.type = 'timer-started' and not exists (
      select 1 from case_event s where s.case_id = e.case_id and s.seq > e.seq and s.type = 'status-changed')) status
  on status.case_id = c.id
  set c.course = json_insert(c.course, '$.statusUntil', date_format(status.last_day, '%Y-%m-%d')), c.until_on = status.last_day, c.own_until_on = status.last_day
  where c.open = 1 and c.wrapped is not null;
update case_file c join (select case_id, min(due_on) as due_on from case_task group by case_id) task on task.case_id = c.id
  set c.until_on = least(c.until_on, task.due_on) where c.open = 1;
update case_file c join (
    select t.case_id, min(t.due_on) as due_on from case_task t join case_file f on f.id = t.case_id
    where (t.officer_id is null or t.officer_id = f.assignee_id)
      and not exists (select 1 from json_table(f.course, '$.tasks[*]' columns (id varchar(60) path '$.id', outside varchar(5) path '$.outside')) asked
                      where asked.id = t.task and asked.outside in ('true', '1'))
    group by t.case_id) task on task.case_id = c.id
  set c.own_until_on = least(c.own_until_on, task.due_on) where c.open = 1;

alter table case_file
  add column next_on date as (least(due_on, until_on)) stored invisible comment 'when it is overdue the day after' after own_until_on,
  add column own_next_on date as (least(due_on, own_until_on)) stored invisible comment 'the same, for whoever has it' after next_on,
  drop key case_inbox,
  drop key case_service,
  drop key case_holder,
  add key case_inbox (unit_id, open, next_on, number),
  add key case_service (unit_id, open, family_id, next_on, number),
  add key case_holder (unit_id, open, assignee_id, with_citizen, own_next_on, number);

-- Of a case whose content is purged nothing can happen any more: its timers and tasks were tried at every tick.
delete t from case_timer t join case_file c on c.municipality_id = t.municipality_id and c.id = t.case_id where c.wrapped is null;
delete t from case_task t join case_file c on c.municipality_id = t.municipality_id and c.id = t.case_id where c.wrapped is null;
update case_file set promise_on = null where wrapped is null;

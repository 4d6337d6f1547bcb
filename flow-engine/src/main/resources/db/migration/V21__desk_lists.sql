-- The desk's lists by who has a case: read in order along one index, whoever is asked for. An officer's cases of all units
-- were read by case_assignee, what is to be acted on by none.

alter table case_file
  add column with_citizen tinyint(1) as (citizen_wrote_last = 0
    and status_kind in ('DRAFT', 'AWAITING_SIGNATURE', 'AWAITING_PAYMENT', 'AWAITING_SUPPLEMENT')) virtual invisible
    comment 'whether the citizen has the ball, as StatusKind.awaitsCitizen says',
  drop key case_assignee,
  add key case_holder (unit_id, open, assignee_id, with_citizen, due_on, number);

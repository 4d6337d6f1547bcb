-- What is stuck is listed by case, for one municipality at a time: an index that messages which are not stuck neither
-- lengthen the reading of nor are moved in, since for them it holds nothing. What lets others pass by is a notice that
-- failed for one reader, and no delivery that waits for somebody.
alter table outbox
  add column stuck_stream binary(16) as (if(state = 'STUCK' and lets_pass = 0, stream, null)) virtual comment 'the case, if the message is stuck',
  add key outbox_stuck (municipality_id, stuck_stream);

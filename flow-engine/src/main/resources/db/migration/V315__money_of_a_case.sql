-- A case's course knows what was asked for and what was paid, written by the same apply. A case of before has it of its events.
update case_file c join (
    select e.case_id, json_arrayagg(json_merge_patch(json_object(
        'id', json_value(e.header, '$.fee'), 'amount', json_value(e.header, '$.amount'), 'at', date_format(e.at, '%Y-%m-%dT%H:%i:%s.%fZ')),
      if(exists (select 1 from case_event r where r.case_id = e.case_id and r.seq < e.seq and r.type = 'fee-reckoned'
        and json_value(r.header, '$.fee') = json_value(e.header, '$.fee')), '{"byFlow":true}', '{}')) order by e.seq) as fees
    from case_event e where e.type = 'fee-asked' group by e.case_id) asked on asked.case_id = c.id
  set c.course = json_set(c.course, '$.feesAsked', json_extract(asked.fees, '$'));
update case_file c join (
    select e.case_id, json_arrayagg(json_merge_patch(json_object(
        'payment', json_value(e.header, '$.payment'), 'amount', json_value(e.header, '$.amount')),
      if(json_value(e.header, '$.fee') is null, '{}', json_object('fee', json_value(e.header, '$.fee')))) order by e.seq) as paid
    from case_event e where e.type = 'paid' group by e.case_id) money on money.case_id = c.id
  set c.course = json_set(c.course, '$.paid', json_extract(money.paid, '$'));

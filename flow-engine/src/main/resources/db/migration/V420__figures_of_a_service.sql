-- How many began and handed in an e-service is asked by e-service, whatever unit it came to.
alter table statistic add key statistic_family (municipality_id, family_id, measure, day);
alter table abandoned_draft add key abandoned_draft_begun (municipality_id, family_id, begun_on);

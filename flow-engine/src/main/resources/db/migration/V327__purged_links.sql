-- Of a case whose content is purged nothing is left to say which others belong to it, who signed it and for whom it was filled in.
delete l from case_link l join case_file c on c.municipality_id = l.municipality_id and c.id = l.case_id where c.wrapped is null;
delete l from case_link l join case_file c on c.municipality_id = l.municipality_id and c.id = l.other_id where c.wrapped is null;
delete s from case_signer s join case_file c on c.municipality_id = s.municipality_id and c.number = s.number where c.wrapped is null;
delete b from draft_behalf b join case_file c on c.municipality_id = b.municipality_id and c.id = b.draft_id where c.wrapped is null;

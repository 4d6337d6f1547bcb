-- Who handed a case in for whose it is, as the guardian of a child or for an organisation: by keyed hash. Empty where whoever
-- applies did it themselves.
alter table case_file add column acted_hash binary(32) null;

-- Where an officer reads mail; nobody is written to who has none.
ALTER TABLE officer ADD COLUMN email VARCHAR(254) NULL;

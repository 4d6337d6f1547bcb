-- Who answers people who phone, about cases of any unit's.
ALTER TABLE officer
  ADD COLUMN contact_centre BOOLEAN NOT NULL DEFAULT FALSE AFTER administrator;

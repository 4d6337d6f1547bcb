-- Where nothing is said of an authority, its contact centre sees nothing from now on. What it has seen until now is said in its place, for
-- each authority there is, so that nobody's contact centre goes blind by an upgrade; whether it stays so is the authority's to say.
insert into contact_wall (municipality_id, holder_id, sees, changed_at)
select a.municipality_id, a.id, 'full', utc_timestamp(6)
from authority a
where not exists (select 1 from contact_wall w where w.municipality_id = a.municipality_id and w.holder_id = a.id);

alter table contact_wall comment = 'How much the contact centre sees; of what nothing is said it sees nothing';

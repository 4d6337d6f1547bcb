-- Whether it was told to those who want to know that the version was published; of what is here by now nobody is told.
alter table service_version add column told tinyint not null default 1, add key service_version_told (municipality_id, told);

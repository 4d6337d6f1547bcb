-- A case's row of the empty word holds all of its words, each with where it stands: " lampa=1 ringde=4", see
-- engine.search.KeptWords. A case is asked for other words there, and is moved and purged by it: the second index, as large as
-- the first, is needed no more.
alter table search_token add column if not exists words mediumblob null comment 'all of them, in the row of the empty word';
set session group_concat_max_len = 16777216;
insert into search_token (municipality_id, unit_id, word, number, sources, words)
  select municipality_id, unit_id, '', number, 0, coalesce(group_concat(if(word = '', null, concat(' ', word, '=', sources)) order by word separator ''), '')
  from search_token group by municipality_id, unit_id, number
  on duplicate key update words = values(words);
alter table search_token drop key search_token_case, drop column sources;

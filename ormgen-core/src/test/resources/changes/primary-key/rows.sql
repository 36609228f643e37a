insert into countries (code, name) values ('at', 'Austria');
insert into cities (name) values ('Graz');
insert into visits (city_id, visited, note) values (1, '2026-01-02', 'fine');

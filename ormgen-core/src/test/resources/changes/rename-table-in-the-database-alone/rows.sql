insert into persons (email) values ('a@x');
insert into visits (seen, person_id) values ('2026-01-02', 1);

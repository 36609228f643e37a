insert into users (email) values ('a@x');
insert into users (email, deleted_at) values ('b@x', '2026-01-02 00:00:00');

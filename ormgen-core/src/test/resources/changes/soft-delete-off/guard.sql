insert into users (email, deleted_at) values ('a@x', '2026-01-02 00:00:00');

insert into users (email, is_deleted) values ('a@x', false);
insert into users (email, is_deleted) values ('a@x', true);

insert into users (name) values ('Ada');
insert into users (name) values ('Bob');
insert into tasks (title, owner_id, helper_id) values ('think', 1, 2);
insert into tasks (title, owner_id) values ('write', 1);

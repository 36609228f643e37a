insert into users (name) values ('Ada');
insert into tasks (title, owner_id) values ('think', 1);

insert into users (name) values ('Ada');
insert into profiles (bio, user_id) values ('mathematician', 1);

insert into users (name) values ('Ada Lovelace');

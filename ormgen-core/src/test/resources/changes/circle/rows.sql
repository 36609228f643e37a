insert into teams (name) values ('Reds');

insert into tickets (name) values ('one way');

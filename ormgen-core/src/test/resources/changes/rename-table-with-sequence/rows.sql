insert into persons (id, email, age) values (1, 'a@x', 30);
insert into persons (id, email, age) values (2, 'b@x', 40);

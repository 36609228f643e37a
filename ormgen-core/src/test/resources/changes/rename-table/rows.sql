insert into persons (email, age, name) values ('a@x', 30, 'Ada');
insert into persons (email, age, name, invited_by_id) values ('b@x', 40, 'Bob', 1);
insert into orders (number, person_id) values ('o-1', 2);

insert into persons (name) values ('Bob');
insert into orders (number, buyer_id) values ('2', 2);

insert into persons (name) values ('Ada');
insert into companies (name) values ('Acme');
insert into orders (number, buyer_id) values ('1', 1);

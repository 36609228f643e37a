insert into bills_id (id, amount) values (1, 10);

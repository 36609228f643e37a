insert into shelfs (label) values ('A');
insert into articles (name, code, amount, ean, shelf_id) values ('chair', 'c', 3, 'e1', 1);
insert into articles (name, code, amount, ean, shelf_id) values ('table', 't', 4, 'e2', null);

insert into articles (name, code, amount, ean) values ('lamp', 'c', 4, 'e3');

insert into articles (amount, price) values (3, 4);

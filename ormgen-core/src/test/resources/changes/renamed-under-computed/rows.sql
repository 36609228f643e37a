insert into articles (amount) values (3);

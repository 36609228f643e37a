insert into articles (name, amount, weight) values ('chair', 3, 4);

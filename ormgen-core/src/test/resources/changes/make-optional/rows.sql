insert into articles (name, amount) values ('chair', 3);

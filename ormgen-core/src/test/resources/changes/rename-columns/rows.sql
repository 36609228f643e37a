insert into articles (name, code, weight, tare) values ('Chair', 'c', 7, 2);
insert into articles (name, code, weight, tare) values ('Table', 't', 20, 0);
insert into stocks (amount, article_code) values (3, 'c');

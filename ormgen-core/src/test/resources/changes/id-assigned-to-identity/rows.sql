insert into articles (number, name) values (7, 'chair');
insert into articles (number, name) values (9, 'table');
insert into stocks (amount, article_number) values (3, 9);

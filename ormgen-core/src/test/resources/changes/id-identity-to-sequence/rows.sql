insert into articles (name) values ('chair');
insert into articles (name) values ('table');
insert into stocks (amount, article_id) values (3, 2);

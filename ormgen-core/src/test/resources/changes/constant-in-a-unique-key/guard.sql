insert into articles (name, area) values ('table', 'b');

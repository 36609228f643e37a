insert into articles (id, name) values (7, 'chair');

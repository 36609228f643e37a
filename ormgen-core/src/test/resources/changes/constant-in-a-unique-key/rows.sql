insert into articles (name, area) values ('chair', 'a');

insert into articles (name, colour, size) values ('chair', 'RED', 'S');

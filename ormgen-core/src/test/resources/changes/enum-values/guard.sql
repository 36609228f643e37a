insert into articles (name, colour, size) values ('lamp', 'blue', 'M');

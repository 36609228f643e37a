insert into articles (name, colour) values ('lamp', 'BLUE');

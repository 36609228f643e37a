insert into articles (name, colour, price) values ('lamp', 'BLUE', 5);

insert into articles (name, note, amount, price) values ('table', 'old', 7, 12.345);

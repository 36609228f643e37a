insert into articles (name, note, amount, price) values ('chair', 'old', 7, 12.50);

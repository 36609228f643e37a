insert into articles (name, code, note, amount, price, ratio) values ('chair', 'c', 'old', 7, 12.50, 0.5);

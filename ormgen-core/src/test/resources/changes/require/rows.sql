insert into articles (name, note, amount, weight) values ('chair', 'old', 3, 4);
insert into articles (name, note, amount, weight) values (null, null, null, null);

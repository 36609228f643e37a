insert into articles (name, weight) values ('chair', 7);
insert into articles (name, weight) values ('table', 20);
insert into shelfs (label) values ('A');

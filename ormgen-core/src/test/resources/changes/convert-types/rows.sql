insert into articles (amount, sold, weight) values ('12', true, '25');
insert into articles (amount, sold, weight) values ('3', false, '10');

insert into articles (name, colour, price) values ('chair', 'RED', 0);
insert into articles (name, colour, price) values ('table', 'GREY', 5);

insert into articles (name, colour) values ('chair', 'RED');
insert into articles (name, colour) values ('table', 'GREY');

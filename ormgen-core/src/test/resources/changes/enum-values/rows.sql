insert into articles (name, colour, size) values ('chair', 'red', 'S');
insert into articles (name, colour, size) values ('table', 'grey', 'M');

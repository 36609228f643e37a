insert into currencies (id, name) values ('00000000-0000-0000-0000-000000000001', 'Euro');
insert into rates (place, name) values ('here', 'Ada');
insert into rates (place, name) values ('there', 'Ben');

insert into persons (given, family) values ('Ada', 'Lovelace');

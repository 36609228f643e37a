insert into votes (name, answer) values ('Ada', 'y');
insert into votes (name, answer) values ('Bob', 'n');
insert into votes (name, answer) values ('Cay', 'm');

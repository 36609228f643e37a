insert into persons (name, home_street, home_zip) values ('Ada', 'Ring 1', '1010');
insert into companies (name, seat_street, seat_zip) values ('Acme', 'Ring 2', '1020');

insert into persons (name) values ('Ada');
insert into persons (name) values ('Ben');
insert into visits (days, place, guest_id, host_id, driver_id) values (1, 'home', 1, 2, 1);

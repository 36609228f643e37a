insert into persons (name) values ('Ada');
insert into visits (days, guest_id, host_id) values (1, 1, 1);

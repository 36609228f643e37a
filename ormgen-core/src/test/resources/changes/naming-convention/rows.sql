insert into persons (first_name, e_mail) values ('Ada', 'a@x');
insert into parking_slots (slot_number, owned_by_id) values (3, 1);

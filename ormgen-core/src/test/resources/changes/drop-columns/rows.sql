insert into shelfs (label) values ('A');
insert into articles (name, code, weight, added, place, shelf_id) values ('chair', 'c', 7, '2026-01-02', 'attic', 1);

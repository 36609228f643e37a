insert into articles (code, sku) values ('old', 'new');
insert into notes (text) values ('an old note');
insert into remarks (text) values ('a remark');

insert into authors (name) values ('Ada');
insert into books (title, isbn, author_id) values ('Notes', '1', 1);
insert into books (title, isbn, author_id, sequel_id) values ('Notes again', '2', 1, 1);

insert into notes (id, text) values (1, 'One');

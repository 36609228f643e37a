insert into hooks (url) values ('a');

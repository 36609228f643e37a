insert into customer (name, email, state) values ('Ada', 'ada@example.org', 'new');
insert into customer (name, email, state, weight) values ('Bob', 'bob@example.org', 'old', 71.5);
insert into profile (customer_id, bio) values (1, 'Counts');
insert into tag (id, name) values ('018f5e3a-0000-7000-8000-000000000001', 'early');
insert into customer_tag (customer_id, tag_id) values (1, '018f5e3a-0000-7000-8000-000000000001');
insert into invoice (id, customer_id, payer_id, total) values (1, 1, 2, 12.5);
insert into invoice (id, customer_id, total, deleted_at) values (2, 1, 3, '2026-01-02 03:04:05');

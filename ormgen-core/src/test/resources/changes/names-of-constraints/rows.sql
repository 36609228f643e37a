insert into persons (id, name, email) values (1, 'Ada', 'ada@example.org');
insert into tasks (id, title, state, weight, parent_id) values (1, 'One', 'OPEN', 1, null), (2, 'Two', 'DONE', 2, 1);
insert into person_tasks (person_id, task_id) values (1, 2);

insert into students (name) values ('Ada');
insert into courses (title) values ('Logic');
insert into courses (title) values ('Greek');
insert into enrollments (student_id, course_id) values (1, 1);
insert into enrollments (student_id, course_id) values (1, 2);

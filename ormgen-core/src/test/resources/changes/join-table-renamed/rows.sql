insert into students (name) values ('Ada');
insert into courses (title) values ('Logic');
insert into student_courses (student_id, course_id) values (1, 1);

insert into drafts (text) values ('a draft');
insert into letters (text, draft_id) values ('a letter', 1);

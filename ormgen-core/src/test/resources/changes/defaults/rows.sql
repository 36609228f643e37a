insert into articles (name, sold, made) values ('chair', true, '2026-01-02 03:04:05');

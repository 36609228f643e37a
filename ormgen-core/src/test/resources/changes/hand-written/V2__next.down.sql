update users set name = concat(first, ' ', last);

update users set
    first = substring(name, 1, position(' ' in name) - 1),
    last = substring(name, position(' ' in name) + 1);

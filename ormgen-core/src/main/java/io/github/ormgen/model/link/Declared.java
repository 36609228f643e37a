package io.github.ormgen.model.link;

import io.github.ormgen.model.ClassName;

/** What a file declares, with the class that it becomes. */
record Declared<T>(T spec, ClassName name) {}

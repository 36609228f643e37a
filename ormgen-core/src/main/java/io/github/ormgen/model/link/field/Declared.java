package io.github.ormgen.model.link.field;

import io.github.ormgen.model.ClassName;

/** What a file declares, with the class that it becomes. */
public record Declared<T>(T spec, ClassName name) {}

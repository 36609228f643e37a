package io.github.ormgen.database.hibernate;

import io.github.ormgen.project.FileTree;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the classes of a folder that Hibernate maps. */
record EntityClasses(Path folder, ClassLoader loader) {

    private static final String ENDING = ".class";
    private static final Set<String> MAPPED = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    List<Class<?>> find() {
        List<Class<?>> found = new ArrayList<>();
        for (String name : names()) {
            if (isMapped(name)) {
                found.add(load(name));
            }
        }
        return found;
    }

    private List<String> names() {
        return FileTree.files(folder).keySet().stream()
                .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info.class"))
                .map(file -> file.substring(0, file.length() - ENDING.length()).replace('/', '.'))
                .toList();
    }

    /** Any class may need what is not there; one that Hibernate maps may not, and then Hibernate says so. */
    private boolean isMapped(String name) {
        try {
            for (Annotation annotation : load(name).getAnnotations()) {
                if (MAPPED.contains(annotation.annotationType().getName())) {
                    return true;
                }
            }
            return false;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.github.ormgen.model;

/** The name of a Java class: its package, empty for the unnamed one, and its simple name. */
public record ClassName(String packageName, String simpleName) implements Comparable<ClassName> {

    /** A class of the same package. */
    public ClassName sibling(String otherSimpleName) {
        return new ClassName(packageName, otherSimpleName);
    }

    /** The name with its package. */
    public String fullName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    @Override
    public int compareTo(ClassName other) {
        return fullName().compareTo(other.fullName());
    }

    @Override
    public String toString() {
        return fullName();
    }
}

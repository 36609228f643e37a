package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.function.Function;

/** A value with the place where it was written. */
public record Located<T>(T value, Location at) {

    /** Another value at the same place. */
    public <R> Located<R> map(Function<? super T, ? extends R> function) {
        return new Located<>(function.apply(value), at);
    }
}

package com.acme.shared.kernel;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.github.ormgen")
public interface Tagged {
    List<String> getTags();
}

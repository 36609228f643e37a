package com.acme.shop;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.github.ormgen")
public interface Named {
    String getTitle();

    @Nullable List<String> getTags();
}

package com.acme.shop;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.github.ormgen")
public interface Audited extends Named {
    @Nullable String getAuditedBy();
}

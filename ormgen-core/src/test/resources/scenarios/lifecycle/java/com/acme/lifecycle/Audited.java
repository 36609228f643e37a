package com.acme.lifecycle;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what is audited. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** How closely. */
    int level() default 1;
}

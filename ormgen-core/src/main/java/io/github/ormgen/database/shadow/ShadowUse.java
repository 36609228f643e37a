package io.github.ormgen.database.shadow;

/** Where something may be tried that is compared with a live database. */
public enum ShadowUse {
    /** Nowhere. */
    NEVER,
    /** In this process, or in one of its own, if that is the live database's version. */
    OWN_SERVER,
    /** In a schema of its own on the live server. */
    SAME_SERVER
}

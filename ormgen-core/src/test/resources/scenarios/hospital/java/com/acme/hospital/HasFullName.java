package com.acme.hospital;

/** Someone with a name. */
public interface HasFullName {

    /** The given name. */
    java.lang.String getFirstName();

    /** The family name. */
    java.lang.String getLastName();

    /** Both initials. */
    default java.lang.String initials() {
        return getFirstName().substring(0, 1) + getLastName().substring(0, 1);
    }
}

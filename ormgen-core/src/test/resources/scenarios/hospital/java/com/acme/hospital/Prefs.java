package com.acme.hospital;

/** What a patient wants. */
public record Prefs(java.lang.String meal) {}

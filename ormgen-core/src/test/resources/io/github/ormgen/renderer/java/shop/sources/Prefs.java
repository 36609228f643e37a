package com.acme.custom;

public record Prefs(String theme, int size) {
    public Prefs() {
        this("light", 1);
    }
}

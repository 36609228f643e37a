package com.acme.custom;

public record Money(String currency, long cents) {}

package io.github.ormgen.database.connect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what nobody else should read out of texts that drivers and Flyway wrote. */
final class SecretMasking {

    private static final String MASK = "***";
    private static final int WORD = 4;
    private static final Pattern OPTION =
            Pattern.compile("(?i)(password|passwd|pwd|secret|token)(=|%3D)([^&;,)\\s\"]*)");
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@\\s]*?:([^/@\\s]*)@");

    private final ConnectionDetails access;
    private final Set<String> secrets = new LinkedHashSet<>();

    SecretMasking(ConnectionDetails access) {
        this.access = access;
        access.password().ifPresent(this::add);
        OPTION.matcher(access.url()).results().forEach(option -> add(option.group(3)));
        CREDENTIALS.matcher(access.url()).results().forEach(part -> add(part.group(1)));
    }

    private void add(String secret) {
        secrets.add(secret);
        if (secret.contains("%")) {
            try {
                secrets.add(URLDecoder.decode(secret, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                // A percent sign that stands for itself: the text as it is has been added.
                secrets.remove("");
            }
        }
        secrets.remove("");
    }

    String without(String text) {
        String clean = text.replace(access.url(), access.shownUrl());
        clean = OPTION.matcher(clean).replaceAll("$1$2" + Matcher.quoteReplacement(MASK));
        for (String secret : secrets) {
            // A short one may be a part of any word.
            String quoted = Pattern.quote(secret);
            String pattern = secret.length() < WORD ? "(?<!\\w)" + quoted + "(?!\\w)" : quoted;
            clean = clean.replaceAll(pattern, Matcher.quoteReplacement(MASK));
        }
        return clean;
    }
}

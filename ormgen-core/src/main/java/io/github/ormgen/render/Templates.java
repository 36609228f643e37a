package io.github.ormgen.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one renderer: those of the jar, some of them replaced by a person's own. All are read when this is
 * made; after that it is immutable and thread-safe.
 *
 * <p>A template's name is its path below the folder of templates, such as {@code entity/field.ftl}; an include in it is
 * relative. An interpolation is {@code [=name]}, so that <code>${name}</code> is plain text. A view says
 * what its variables are; an empty {@code Optional} is a missing value ({@code name??}, {@code name!"other"}), and to print a
 * missing value is an error.
 */
public final class Templates {

    private final Configuration configuration;
    private final Set<String> names;
    private final Overrides overrides;

    private Templates(Configuration configuration, Set<String> names, Overrides overrides) {
        this.configuration = configuration;
        this.names = names;
        this.overrides = overrides;
    }

    /**
     * The templates of a renderer.
     *
     * @param renderer the folder they are in, below {@code io/github/ormgen/templates}, such as {@code entity}
     * @param overrides a person's own templates, of this renderer and of others
     * @throws IllegalArgumentException if the jar has no such folder
     */
    public static Templates of(String renderer, Overrides overrides) {
        return of(BuiltinTemplates.read(renderer), overrides);
    }

    static Templates of(Map<String, String> builtin, Overrides overrides) {
        Map<String, String> texts = new TreeMap<>(builtin);
        Set<String> names = new TreeSet<>(builtin.keySet());
        texts.replaceAll((name, text) -> overrides.text(name).orElse(text));
        return new Templates(configure(texts), names, overrides);
    }

    private static Configuration configure(Map<String, String> texts) {
        Configuration configuration = new Configuration(ViewWrapper.VERSION);
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        // All texts are in memory and stay as they are.
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** The names of all templates, sorted. */
    public Set<String> names() {
        return new TreeSet<>(names);
    }

    /**
     * The text that a template makes of a view, lines separated by {@code \n}.
     *
     * @param name the template's name, such as {@code entity/class.ftl}
     * @param view what the template prints
     * @throws TemplateFailure if the template, or one that it includes, is wrong
     */
    public String render(String name, View view) {
        try {
            StringWriter text = new StringWriter();
            configuration.getTemplate(name).process(view, text);
            return text.toString();
        } catch (ParseException e) {
            throw failure(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw failure(
                    e.getTemplateSourceName(),
                    name,
                    Objects.requireNonNullElse(e.getLineNumber(), 0),
                    Objects.requireNonNullElse(e.getColumnNumber(), 0),
                    e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private TemplateFailure failure(
            @Nullable String template, String rendered, int line, int column, @Nullable String why) {
        String name = Objects.requireNonNullElse(template, rendered);
        String sentence = sentence(Objects.requireNonNullElse(why, "it fails"));
        return new TemplateFailure(name, overrides.location(name, line, column), sentence);
    }

    /** The first paragraph of FreeMarker's message, which goes on with tips and a stack of templates. */
    private static String sentence(String message) {
        String paragraph = message.strip()
                .split("\n-{4}|\n\n", 2)[0]
                .replaceAll("\\s+", " ")
                .strip();
        return paragraph.endsWith(".") ? paragraph : paragraph + ".";
    }
}

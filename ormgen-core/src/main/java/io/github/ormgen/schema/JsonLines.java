package io.github.ormgen.schema;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out for a person: a line for each member of the outer levels, and what lies deeper on its parent's line. */
final class JsonLines implements PrettyPrinter {

    /** An object this deep, counted from 1, stands on one line; a list does if it lies deeper. */
    private static final int ONE_LINE = 4;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        generator.writeRaw(depth < ONE_LINE ? line() : " ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(depth < ONE_LINE ? "," + line() : ", ");
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        depth--;
        if (entries > 0) {
            generator.writeRaw(depth + 1 < ONE_LINE ? line() : " ");
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        generator.writeRaw(depth <= ONE_LINE ? line() : "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(depth <= ONE_LINE ? "," + line() : ", ");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        depth--;
        if (values > 0 && depth + 1 <= ONE_LINE) {
            generator.writeRaw(line());
        }
        generator.writeRaw(']');
    }

    private String line() {
        return "\n" + "  ".repeat(depth);
    }
}

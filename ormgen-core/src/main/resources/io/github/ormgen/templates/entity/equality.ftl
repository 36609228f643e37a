    @[=names.of("java.lang.Override")]
    public boolean equals([=names.nullable("java.lang.Object")] other) {
        return this == other || other instanceof [=name] that && [=equality.comparisons?join(" && ")];
    }

    @[=names.of("java.lang.Override")]
    public int hashCode() {
<#if equality.hashed?has_content>
        return [=names.of("java.util.Objects")].hash([=equality.hashed?join(", ")]);
<#else>
        return [=name].class.hashCode();
</#if>
    }

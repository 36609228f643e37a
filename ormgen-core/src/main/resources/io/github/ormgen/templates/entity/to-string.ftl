    @[=names.of("java.lang.Override")]
    public [=names.of("java.lang.String")] toString() {
        return "[=name](<#list shown as part>[=part.name]=" + [=part.expression] + "<#sep>, </#list>)";
    }

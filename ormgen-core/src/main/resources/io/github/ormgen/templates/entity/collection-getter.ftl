<#list accessor.doc as line>
    [=line]
</#list>
<#if accessor.overrides>
    @[=names.of("java.lang.Override")]
</#if>
    public [=accessor.type] [=accessor.reader]() {
        return [=accessor.view];
    }

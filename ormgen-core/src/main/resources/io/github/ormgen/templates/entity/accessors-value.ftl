<#list accessor.doc as line>
    [=line]
</#list>
<#if accessor.overrides>
    @[=names.of("java.lang.Override")]
</#if>
    public [=accessor.type] [=accessor.reader]() {
        return [=accessor.name];
    }
<#if accessor.setter??>

<#list accessor.setterDoc as line>
    [=line]
</#list>
    public void [=accessor.setter]([=accessor.type] [=accessor.name]) {
<#if accessor.checked>
        this.[=accessor.name] = [=names.of("java.util.Objects")].requireNonNull([=accessor.name], "[=accessor.name]");
<#else>
        this.[=accessor.name] = [=accessor.name];
</#if>
    }
</#if>

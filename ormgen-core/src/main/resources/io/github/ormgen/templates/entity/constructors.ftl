<#if parameters?has_content>
    /** For Hibernate. */
    @[=names.of("java.lang.SuppressWarnings")]("NullAway.Init")
    protected [=name]() {}

<#list constructorDoc as line>
    [=line]
</#list>
    public [=name](<#list parameters as parameter>[=parameter.type] [=parameter.name]<#sep>, </#list>) {
<#list parameters as parameter>
<#if parameter.checked>
        this.[=parameter.name] = [=names.of("java.util.Objects")].requireNonNull([=parameter.name], "[=parameter.name]");
<#else>
        this.[=parameter.name] = [=parameter.name];
</#if>
</#list>
<#if initialKey??>
        this.[=key.field] = [=initialKey];
</#if>
    }
<#elseif readOnly>
    /** For Hibernate. */
    @[=names.of("java.lang.SuppressWarnings")]("NullAway.Init")
    protected [=name]() {}
<#else>
<#list constructorDoc as line>
    [=line]
</#list>
    public [=name]() {}
</#if>

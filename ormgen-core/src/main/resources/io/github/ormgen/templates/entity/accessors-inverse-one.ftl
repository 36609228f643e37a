<#list accessor.doc as line>
    [=line]
</#list>
<#if accessor.overrides>
    @[=names.of("java.lang.Override")]
</#if>
    public [=accessor.type] [=accessor.reader]() {
<#if accessor.hidden??>
        return [=accessor.name] != null && [=accessor.hidden] ? null : [=accessor.name];
<#else>
        return [=accessor.name];
</#if>
    }

<#list accessor.setterDoc as line>
    [=line]
</#list>
    public void [=accessor.setter]([=accessor.type] [=accessor.name]) {
<#if accessor.otherSetter?? && accessor.otherOptional>
        [=accessor.type] [=accessor.former] = this.[=accessor.name];
</#if>
        this.[=accessor.name] = [=accessor.name];
<#if accessor.otherSetter??>
<#if accessor.otherOptional>
        if ([=accessor.former] != null) {
            [=accessor.former].[=accessor.otherSetter](null);
        }
</#if>
        if ([=accessor.name] != null) {
            [=accessor.name].[=accessor.otherSetter](this);
        }
</#if>
    }

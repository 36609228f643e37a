<#assign nullable = key.parts?filter(part -> part.nullable)>
<#list key.doc as line>
    [=line]
</#list>
    public [=key.type] [=key.reader]() {
<#list nullable as part>
        [=part.type] [=part.local] = [=part.expression];
</#list>
<#if nullable?has_content>
        return <#list nullable as part>[=part.local] == null<#sep> || </#list> ? null : new [=key.idClass](<#list key.parts as part><#if part.nullable>[=part.local]<#else>[=part.expression]</#if><#sep>, </#list>);
<#else>
        return new [=key.idClass](<#list key.parts as part>[=part.expression]<#sep>, </#list>);
</#if>
    }

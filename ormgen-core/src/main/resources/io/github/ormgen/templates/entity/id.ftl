<#include "record.ftl">
<#if components?filter(part -> part.lines?size gt 1)?has_content>
public record [=name](
<#list components as component>
<#list component.lines as line>
        [=line]<#if !line?has_next><#if component?has_next>,<#else>) implements [=names.of("java.io.Serializable")] {}</#if></#if>
</#list>
</#list>
<#else>
public record [=name](<#list components as component>[=component.lines[0]]<#sep>, </#list>) implements [=names.of("java.io.Serializable")] {}
</#if>

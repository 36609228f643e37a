<#include "record.ftl">
public record [=name](
<#list components as component>
        <#list component.annotations as annotation>[=annotation] </#list>[=component.type] [=component.name]<#if component?has_next>,<#else>) {</#if>
</#list>
}

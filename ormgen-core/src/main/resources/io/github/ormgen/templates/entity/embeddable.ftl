<#include "record.ftl">
public record [=name](
<#list components as component>
<#if !component?is_first && component.lines?size gt 1>

</#if>
<#list component.lines as line>
        [=line]<#if !line?has_next><#if component?has_next>,<#else>) {<#if !checksSome && !hidesSome>}</#if></#if></#if>
</#list>
</#list>
<#if checksSome>

    /** Refuses null where a value is required. */
    public [=name] {
<#list components as component>
<#if component.checked>
        [=names.of("java.util.Objects")].requireNonNull([=component.name], "[=component.name]");
</#if>
</#list>
    }
</#if>
<#if hidesSome>

    @[=names.of("java.lang.Override")]
    public [=names.of("java.lang.String")] toString() {
        return "[=name](<#list components?filter(part -> !part.hidden) as component>[=component.name]=" + [=component.name] + "<#sep>, </#list>)";
    }
</#if>
<#if checksSome || hidesSome>
}
</#if>

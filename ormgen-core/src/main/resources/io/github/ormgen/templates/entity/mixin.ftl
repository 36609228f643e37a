<#include "record.ftl">
public interface [=name]<#if interfaces?has_content> extends [=interfaces?join(", ")]</#if> {
<#list methods as getter>
<#if !getter?is_first>

</#if>
<#list getter.doc as line>
    [=line]
</#list>
    [=getter.type] [=getter.name]();
</#list>
}

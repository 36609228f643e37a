<#list doc as line>
[=line]
</#list>
<#list annotations as line>
[=line]
</#list>
public class [=name]<#if interfaces?has_content> implements [=interfaces?join(", ")]</#if> {
<#if filter??>

    /** The filter, on by default, that hides deleted objects from queries. */
    public static final [=names.of("java.lang.String")] [=filter] = "[=name].living";
</#if>
<#list fields as field>

<#include "field.ftl">
</#list>

<#include "constructors.ftl">
<#if key??>

<#include key.template>
</#if>
<#list accessors as accessor>

<#include accessor.template>
</#list>
<#if softDelete??>

<#include softDelete.template>
</#if>

<#include equality.template>

<#include "to-string.ftl">
}

<#list field.annotations as line>
    [=line]
</#list>
    private [=field.type] [=field.name]<#if field.initial?has_content> = [=field.initial]</#if>;

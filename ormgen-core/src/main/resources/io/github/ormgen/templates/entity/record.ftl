<#list doc as line>
[=line]
</#list>
<#list annotations as line>
[=line]
</#list>

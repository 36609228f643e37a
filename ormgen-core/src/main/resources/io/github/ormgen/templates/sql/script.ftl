<#include "header.ftl">
<#list blocks as block>

<#list block as statement>
[=statement];
</#list>
</#list>

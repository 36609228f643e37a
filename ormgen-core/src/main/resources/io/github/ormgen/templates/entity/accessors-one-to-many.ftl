<#include "collection-getter.ftl">

<#list accessor.adderDoc as line>
    [=line]
</#list>
    public void [=accessor.adder]([=accessor.element] [=accessor.parameter]) {
        [=accessor.field].add([=accessor.parameter]);
<#list accessor.links as link>
        [=link]
</#list>
    }

<#list accessor.removerDoc as line>
    [=line]
</#list>
    public void [=accessor.remover]([=accessor.element] [=accessor.parameter]) {
<#if accessor.unlinks?has_content>
        if ([=accessor.field].remove([=accessor.parameter])) {
<#list accessor.unlinks as unlink>
            [=unlink]
</#list>
        }
<#else>
        [=accessor.field].remove([=accessor.parameter]);
</#if>
    }

<#list softDelete.deleteDoc as line>
    [=line]
</#list>
    public void delete() {
        if (![=softDelete.name]) {
            [=softDelete.name] = true;
<#list softDelete.cascades as cascade>
<#if cascade.many>
            [=cascade.name].forEach([=cascade.type]::delete);
<#else>
            if ([=cascade.name] != null) {
                [=cascade.name].delete();
            }
</#if>
</#list>
        }
    }

<#list softDelete.restoreDoc as line>
    [=line]
</#list>
    public void restore() {
        if ([=softDelete.name]) {
            [=softDelete.name] = false;
<#list softDelete.cascades as cascade>
<#if cascade.many>
            [=cascade.name].forEach([=cascade.type]::restore);
<#else>
            if ([=cascade.name] != null) {
                [=cascade.name].restore();
            }
</#if>
</#list>
        }
    }

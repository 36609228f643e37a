<#list key.doc as line>
    [=line]
</#list>
    public [=key.type] [=key.reader]() {
        return [=key.field];
    }

<#list accessor.doc as line>
    [=line]
</#list>
<#if accessor.overrides>
    @[=names.of("java.lang.Override")]
</#if>
    public [=accessor.type] [=accessor.reader]() {
        return [=accessor.collection].stream()
                .map([=accessor.joinEntity]::[=accessor.reference])
<#if accessor.living??>
                .filter([=accessor.each] -> ![=accessor.each].[=accessor.living]())
</#if>
                .toList();
    }

<#list accessor.adderDoc as line>
    [=line]
</#list>
    public void [=accessor.adder](<#list accessor.parameters as parameter>[=parameter.type] [=parameter.name]<#sep>, </#list>) {
        [=accessor.joinAdder](new [=accessor.joinEntity]([=accessor.arguments?join(", ")]));
    }

<#list accessor.removerDoc as line>
    [=line]
</#list>
    public void [=accessor.remover]([=accessor.element] [=accessor.parameter]) {
        [=accessor.collection].stream()
                .filter([=accessor.each] -> [=accessor.each].[=accessor.reference]().equals([=accessor.parameter]))
                .toList()
                .forEach(this::[=accessor.joinRemover]);
    }

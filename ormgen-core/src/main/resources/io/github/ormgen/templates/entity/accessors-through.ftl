<#list accessor.doc as line>
    [=line]
</#list>
<#if accessor.overrides>
    @[=names.of("java.lang.Override")]
</#if>
    public [=accessor.type] [=accessor.reader]() {
<#if accessor.living??>
        return [=accessor.collection].stream()
                .map([=accessor.joinEntity]::[=accessor.reference])
                .filter([=accessor.each] -> ![=accessor.each].[=accessor.living]())
                .toList();
<#else>
        return [=accessor.collection].stream().map([=accessor.joinEntity]::[=accessor.reference]).toList();
</#if>
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

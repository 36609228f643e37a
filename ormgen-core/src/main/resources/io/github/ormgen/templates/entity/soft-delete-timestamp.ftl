<#assign instant = names.of("java.time.Instant")>
<#if softDelete.predicate>
    public boolean isDeleted() {
        return [=softDelete.name] != null;
    }

</#if>
<#list softDelete.deleteDoc as line>
    [=line]
</#list>
    public void delete() {
        delete([=instant].now().truncatedTo([=names.of("java.time.temporal.ChronoUnit")].MICROS));
    }

    [=softDelete.visibility]void delete([=instant] [=softDelete.when]) {
        if ([=softDelete.name] == null) {
            [=softDelete.name] = [=softDelete.when];
<#list softDelete.cascades as cascade>
<#assign argument = cascade.timed?then(softDelete.when, "")>
<#if cascade.many>
            [=cascade.name].forEach([=cascade.element] -> [=cascade.element].delete([=argument]));
<#else>
            if ([=cascade.name] != null) {
                [=cascade.name].delete([=argument]);
            }
</#if>
</#list>
        }
    }

<#list softDelete.restoreDoc as line>
    [=line]
</#list>
    public void restore() {
        [=instant] [=softDelete.when] = [=softDelete.name];
        if ([=softDelete.when] != null) {
            [=softDelete.name] = null;
<#list softDelete.cascades as cascade>
<#if cascade.many>
<#if cascade.timed>
            [=cascade.name].stream().filter([=cascade.element] -> [=softDelete.when].equals([=cascade.element].[=cascade.deletedAt]())).forEach([=cascade.type]::restore);
<#else>
            [=cascade.name].forEach([=cascade.type]::restore);
</#if>
<#else>
            if ([=cascade.name] != null<#if cascade.timed> && [=softDelete.when].equals([=cascade.name].[=cascade.deletedAt]())</#if>) {
                [=cascade.name].restore();
            }
</#if>
</#list>
        }
    }

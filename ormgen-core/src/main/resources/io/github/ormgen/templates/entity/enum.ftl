<#include "record.ftl">
public enum [=name] {
<#list constants as constant>
<#list constant.doc as line>
    [=line]
</#list>
    [=constant.name]<#if stored>([=constant.value])</#if><#if constant?has_next>,<#elseif stored>;</#if>
</#list>
<#if stored>

    @[=names.of("jakarta.persistence.EnumeratedValue")]
    private final [=names.of("java.lang.String")] [=field];

    [=name]([=names.of("java.lang.String")] value) {
        this.[=field] = value;
    }

    /** What the database holds for this constant. */
    public [=names.of("java.lang.String")] value() {
        return [=field];
    }
</#if>
}

<#include "record.ftl">
public record [=name](<#list components as component>[=component.type] [=component.name]<#sep>, </#list>) implements [=names.of("java.io.Serializable")] {}

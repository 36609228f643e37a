<#include "record.ftl">
public record [=name](<#list components as component>[=component.lines[0]]<#sep>, </#list>) implements [=names.of("java.io.Serializable")] {}

<#if packageName?has_content>
package [=packageName];

</#if>
<#list imports as name>
import [=name];
<#if name?is_last>

</#if>
</#list>
[=body]
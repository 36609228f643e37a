<#assign string = names.of("java.lang.String")>
<#assign types = names.of("java.sql.Types")>
<#assign options = names.of("org.hibernate.type.descriptor.WrapperOptions")>
<#assign failure = names.of("java.sql.SQLException")>
<#assign override = names.of("java.lang.Override")>
/** Binds enums that have a type of the database's own: PostgreSQL takes no text for them, the other databases do. */
<#list annotations as line>
[=line]
</#list>
public class [=name] extends [=names.of("org.hibernate.type.descriptor.jdbc.VarcharJdbcType")] {

    private static final long serialVersionUID = 1L;

    @[=override]
    public <X> [=names.of("org.hibernate.type.descriptor.ValueBinder")]<X> getBinder([=names.of("org.hibernate.type.descriptor.java.JavaType")]<X> javaType) {
        return new Binder<>(javaType, this);
    }

    private static final class Binder<X> extends [=names.of("org.hibernate.type.descriptor.jdbc.BasicBinder")]<X> {

        private static final long serialVersionUID = 1L;

        Binder([=names.of("org.hibernate.type.descriptor.java.JavaType")]<X> javaType, [=names.of("org.hibernate.type.descriptor.jdbc.JdbcType")] jdbcType) {
            super(javaType, jdbcType);
        }

        @[=override]
        protected void doBind([=names.of("java.sql.PreparedStatement")] statement, X value, int index, [=options] options) throws [=failure] {
            statement.setObject(index, text(value, options), type(options));
        }

        @[=override]
        protected void doBind([=names.of("java.sql.CallableStatement")] statement, X value, [=string] name, [=options] options) throws [=failure] {
            statement.setObject(name, text(value, options), type(options));
        }

        @[=override]
        protected void doBindNull([=names.of("java.sql.PreparedStatement")] statement, int index, [=options] options) throws [=failure] {
            statement.setNull(index, type(options));
        }

        @[=override]
        protected void doBindNull([=names.of("java.sql.CallableStatement")] statement, [=string] name, [=options] options) throws [=failure] {
            statement.setNull(name, type(options));
        }

        private [=string] text(X value, [=options] options) {
            return getJavaType().unwrap(value, [=string].class, options);
        }

        private static int type([=options] options) {
            return options.getDialect() instanceof [=names.of("org.hibernate.dialect.PostgreSQLDialect")] ? [=types].OTHER : [=types].VARCHAR;
        }
    }
}

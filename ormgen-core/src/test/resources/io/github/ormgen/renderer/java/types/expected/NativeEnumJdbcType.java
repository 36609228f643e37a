package com.acme.types;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import javax.annotation.processing.Generated;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.jspecify.annotations.NullMarked;

/** Binds enums that have a type of the database's own: PostgreSQL takes no text for them, the other databases do. */
@NullMarked
@Generated("io.github.ormgen")
public class NativeEnumJdbcType extends VarcharJdbcType {

    private static final long serialVersionUID = 1L;

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new Binder<>(javaType, this);
    }

    private static final class Binder<X> extends BasicBinder<X> {

        private static final long serialVersionUID = 1L;

        Binder(JavaType<X> javaType, JdbcType jdbcType) {
            super(javaType, jdbcType);
        }

        @Override
        protected void doBind(
                PreparedStatement statement, X value, int index, WrapperOptions options) throws SQLException {
            statement.setObject(index, text(value, options), type(options));
        }

        @Override
        protected void doBind(
                CallableStatement statement, X value, String name, WrapperOptions options) throws SQLException {
            statement.setObject(name, text(value, options), type(options));
        }

        @Override
        protected void doBindNull(PreparedStatement statement, int index, WrapperOptions options) throws SQLException {
            statement.setNull(index, type(options));
        }

        @Override
        protected void doBindNull(
                CallableStatement statement, String name, WrapperOptions options) throws SQLException {
            statement.setNull(name, type(options));
        }

        private String text(X value, WrapperOptions options) {
            return getJavaType().unwrap(value, String.class, options);
        }

        private static int type(WrapperOptions options) {
            return options.getDialect() instanceof PostgreSQLDialect ? Types.OTHER : Types.VARCHAR;
        }
    }
}

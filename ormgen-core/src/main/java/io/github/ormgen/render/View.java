package io.github.ormgen.render;

/** A record whose components are what a template may print, each under its name. */
public interface View extends Variables {

    @Override
    default Object get(String variable) {
        return Components.read(this, variable);
    }
}

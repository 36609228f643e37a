    /** The identifier, null until the [=noun] is stored. */
    public [=key.type] [=key.reader]() {
        return [=key.field];
    }

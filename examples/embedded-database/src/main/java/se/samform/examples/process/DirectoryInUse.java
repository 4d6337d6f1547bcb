package se.samform.examples.process;

import java.nio.file.Path;

/** Somebody alive works in the directory. */
public final class DirectoryInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long pid;

    DirectoryInUse(Path directory, long pid) {
        super("%s is in use by process %d".formatted(directory, pid));
        this.pid = pid;
    }

    /** The process that holds the directory; 0 when it has not said. */
    public long pid() {
        return pid;
    }
}

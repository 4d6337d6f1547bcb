package se.samform.bench.engines;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Milliseconds of processor so far, of this program and of the database. */
record Used(double engine, double database) {

    private static final OperatingSystemMXBean SELF = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double MILLIS_PER_TICK = 10;

    static Used now(long database) {
        return new Used(SELF.getProcessCpuTime() / 1e6, ofProcess(database));
    }

    Used since(Used before) {
        return new Used(engine - before.engine, database - before.database);
    }

    private static double ofProcess(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) * MILLIS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

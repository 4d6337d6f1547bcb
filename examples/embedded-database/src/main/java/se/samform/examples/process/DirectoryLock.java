package se.samform.examples.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a directory for one program at a time; the operating system lets go when the program dies, however it dies.
 *
 * <p>Closing any channel on a locked file releases the lock of the whole process on Linux, so the directories that
 * this process holds are remembered here and never opened a second time.
 */
public final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the directory, which must exist.
     *
     * @throws DirectoryInUse when a living program, this one included, holds it
     */
    public static DirectoryLock take(Path directory) throws IOException {
        var real = directory.toRealPath();
        var file = real.resolve("lock");
        if (!HELD.add(file)) {
            throw new DirectoryInUse(real, ProcessHandle.current().pid());
        }
        try {
            return new DirectoryLock(file, lock(real, file));
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(Path directory, Path file) throws IOException {
        var holder = new PidFile(directory.resolve("lock.pid"));
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DirectoryInUse(directory, holder.read().orElse(0L));
        }
        holder.write(ProcessHandle.current().pid());
        return channel;
    }

    /** Lets go; a second call does nothing, even when somebody else has taken the directory since. */
    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        Files.deleteIfExists(file.resolveSibling("lock.pid"));
        channel.close();
        HELD.remove(file);
    }
}

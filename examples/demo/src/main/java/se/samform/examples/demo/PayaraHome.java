package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Payara Micro unpacked once into a folder of ours.
 *
 * <p>Started from its jar it would unpack 100 MB into the temporary folder at each start, and leave them there when it
 * is killed. What a run writes (configuration, deployed application, generated classes) is cleared before the next
 * one, so each starts as the first did.
 */
record PayaraHome(Path root) {

    private static final Pattern JAR = Pattern.compile("payara-micro-(.*)\\.jar");
    private static final Set<String> KEPT = Set.of("runtime", "lib", "META-INF", "launch-micro.jar", "as-shipped");

    /** Unpacks Payara Micro the first time (two seconds), else clears what the last run wrote. */
    static PayaraHome in(Path folder) throws IOException, InterruptedException {
        var jar = ClassPath.file(JAR).orElseThrow(() -> new IOException("no payara-micro jar on the class path"));
        var home = new PayaraHome(folder.resolve(jar.getFileName().toString().replace(".jar", "")));
        if (!Files.exists(home.shippedConfiguration())) {
            home.unpack(jar, folder);
        }
        home.clear();
        return home;
    }

    Path launcher() {
        return root.resolve("launch-micro.jar");
    }

    Path temporaryFiles() {
        return root.resolve("tmp");
    }

    private Path shippedConfiguration() {
        return root.resolve("as-shipped");
    }

    private void unpack(Path jar, Path folder) throws IOException, InterruptedException {
        delete(root);
        var unpacker = new JavaProgram("unpack", folder, root.toString(),
                List.of("-jar", jar.toString(), "--rootdir", root.toString(), "--outputlauncher"));
        var code = unpacker.start().onExit().join();
        if (code != 0) {
            throw new IOException("Payara Micro could not be unpacked; see " + unpacker.log());
        }
        Files.move(root.resolve("config"), shippedConfiguration());
    }

    private void clear() throws IOException {
        try (var entries = Files.list(root)) {
            for (var entry : entries.filter(path -> !KEPT.contains(path.getFileName().toString())).toList()) {
                delete(entry);
            }
        }
        copy(shippedConfiguration(), root.resolve("config"));
        Files.createDirectories(temporaryFiles());
        Files.createDirectories(root.resolve("docroot"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

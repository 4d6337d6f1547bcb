package se.samform.examples.demo;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that Maven put on this program's class path, among them some that are programs of their own. */
final class ClassPath {

    private ClassPath() {
    }

    static String whole() {
        return System.getProperty("java.class.path");
    }

    static Optional<Path> file(Pattern name) {
        return Stream.of(whole().split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName() != null && name.matcher(path.getFileName().toString()).matches())
                .findFirst();
    }
}

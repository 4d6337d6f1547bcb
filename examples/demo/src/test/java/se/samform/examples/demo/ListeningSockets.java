package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP addresses on which a process listens, as Linux tells: hexadecimal, address and port. */
final class ListeningSockets {

    private static final String LISTENING = "0A";
    private static final String LOOPBACK_4 = "0100007F";
    private static final String LOOPBACK_4_IN_6 = "0000000000000000FFFF00000100007F";

    private ListeningSockets() {
    }

    static List<String> of(long pid) throws IOException {
        var own = inodes(pid);
        return Stream.concat(lines(pid, "tcp"), lines(pid, "tcp6"))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[3].equals(LISTENING) && own.contains(columns[9]))
                .map(columns -> columns[1]).toList();
    }

    static boolean isLoopback(String address) {
        return address.startsWith(LOOPBACK_4 + ":") || address.startsWith(LOOPBACK_4_IN_6 + ":");
    }

    private static Stream<String> lines(long pid, String protocol) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/net/%s".formatted(pid, protocol))).stream().skip(1);
    }

    private static Set<String> inodes(long pid) throws IOException {
        try (var descriptors = Files.list(Path.of("/proc/%d/fd".formatted(pid)))) {
            return descriptors.map(ListeningSockets::target).filter(name -> name.startsWith("socket:["))
                    .map(name -> name.substring("socket:[".length(), name.length() - 1)).collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}

package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put the portal. */
public final class PortalWar {

    private PortalWar() {
    }

    /**
     * The war itself.
     *
     * @param place a war, or a folder with one in it
     */
    public static Path at(Path place) throws StartRefused {
        if (Files.isRegularFile(place)) {
            return place;
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".war") && Files.isRegularFile(file)).findFirst()
                    .orElseThrow(() -> notBuilt(place));
        } catch (IOException noSuchFolder) {
            throw notBuilt(place);
        }
    }

    private static StartRefused notBuilt(Path place) {
        return new StartRefused("There is no portal at %s. Build it first: mvn package"
                .formatted(place.toAbsolutePath().normalize()));
    }
}

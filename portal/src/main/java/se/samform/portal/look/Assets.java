package se.samform.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import se.samform.core.vault.Sha256;

/** The static files, read once: joined, compressed, and known by the hash of their bytes so that browsers may keep them for ever. */
@Named
@ApplicationScoped
public class Assets {
    private static final Map<String, List<String>> JOINED = Map.of(
        "samform.css", List.of("tokens.css", "icons.css", "samform.css", "forms.css", "charts.css"), "samform.js", List.of("morph.js", "samform.js", "log-in.js", "search.js", "map-loader.js"),
        "design.js", List.of("morph.js", "design.js"),
        "map.js", List.of("leaflet.js", "map.js"), "map.css", List.of("leaflet.css", "map.css"));
    /** Files of others, as their jars have them. */
    private static final Map<String, String> OTHERS = Map.of(
        "leaflet.js", "/webjars/leaflet/1.9.4/dist/leaflet.js", "leaflet.css", "/webjars/leaflet/1.9.4/dist/leaflet.css");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    record Asset(String mime, byte[] plain, byte[] compressed, String hash) {}

    @Inject ServletContext context;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** The address of a file, with the hash of what is in it. */
    public String url(String name) {
        return "/assets/" + name + "?v=" + find(name).map(Asset::hash).orElse("");
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name)).or(() -> remembered(name));
    }

    /** What is not there is not remembered: anybody may ask for any name. */
    private Optional<Asset> remembered(String name) {
        Optional<Asset> asset = read(name);
        asset.ifPresent(there -> assets.put(name, there));
        return asset;
    }

    private Optional<Asset> read(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9-]+\\.[a-z]+")) return Optional.empty();
        var bytes = new ByteArrayOutputStream();
        for (String part : JOINED.getOrDefault(name, List.of(name))) {
            try (InputStream in = context.getResourceAsStream(OTHERS.getOrDefault(part, "/assets/" + part))) {
                if (in == null) return Optional.empty();
                in.transferTo(bytes);
                bytes.write('\n'); // a file may end in a comment
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        byte[] plain = bytes.toByteArray();
        return Optional.of(new Asset(type, plain, compress(plain), hash(plain)));
    }

    private static byte[] compress(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 16);
    }
}

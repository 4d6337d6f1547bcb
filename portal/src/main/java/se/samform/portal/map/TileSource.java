package se.samform.portal.map;

import java.net.URI;
import java.util.Optional;

/** Where tiles come from: an address with {@code {z}}, {@code {x}} and {@code {y}} in it. */
record TileSource(String template) {

    /** Empty when one of the three is missing, or it is no address of http or https. */
    static Optional<TileSource> of(String template) {
        String text = template.strip();
        boolean isWhole = text.contains("{z}") && text.contains("{x}") && text.contains("{y}");
        return isWhole && isWeb(fill(text, new TileAddress(0, 0, 0))) ? Optional.of(new TileSource(text)) : Optional.empty();
    }

    URI address(TileAddress tile) {
        return URI.create(fill(template, tile));
    }

    private static String fill(String template, TileAddress tile) {
        return template.replace("{z}", String.valueOf(tile.zoom())).replace("{x}", String.valueOf(tile.x())).replace("{y}", String.valueOf(tile.y()));
    }

    private static boolean isWeb(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}

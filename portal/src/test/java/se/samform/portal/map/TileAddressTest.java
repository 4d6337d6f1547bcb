package se.samform.portal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {

    @Test
    void a_tile_is_one_of_those_at_its_zoom() {
        assertEquals(Optional.of(new TileAddress(0, 0, 0)), TileAddress.of("0", "0", "0.png"));
        assertEquals(Optional.of(new TileAddress(19, 524287, 524287)), TileAddress.of("19", "524287", "524287.png"));
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 0.png", "3, 8, 0.png", "3, 0, 8.png", "-1, 0, 0.png", "3, 01, 0.png", "3, 1, 00.png", "3, 1, 1", "3, 1, 1.gif", "x, 1, 1.png",
        "3, 1, ../1.png", "3, 99999999999, 1.png", "3, '', 1.png", "3, 1, .png"})
    void everything_else_is_no_tile(String zoom, String column, String name) {
        assertEquals(Optional.empty(), TileAddress.of(zoom, column, name));
    }

    @Test
    void a_source_is_asked_at_its_own_address() {
        var source = TileSource.of(" https://karta.exempel.invalid/wmts/{z}/{y}/{x}?key=k ").orElseThrow();
        assertEquals(URI.create("https://karta.exempel.invalid/wmts/3/2/4?key=k"), source.address(new TileAddress(3, 4, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://karta.exempel.invalid/{z}/{x}.png", "ftp://karta.exempel.invalid/{z}/{x}/{y}", "file:///{z}/{x}/{y}", "/{z}/{x}/{y}", "http://a b/{z}/{x}/{y}"})
    void a_source_that_cannot_be_asked_is_none(String template) {
        assertEquals(Optional.empty(), TileSource.of(template));
    }

    @Test
    void a_picture_is_known_by_its_first_bytes() {
        assertEquals(Optional.of("image/jpeg"), mime("\u00ff\u00d8\u00ff\u00e0"));
        assertEquals(Optional.of("image/webp"), mime("RIFF....WEBPVP8 "));
        assertEquals(Optional.of("image/png"), mime("\u0089PNG\r\n\u001a\n"));
        for (var none : new String[] {"", "RIFF", "RIFF....WAVE", "<svg xmlns=", "GIF89a", "\u0089PNG"}) assertTrue(mime(none).isEmpty(), none);
    }

    private static Optional<String> mime(String bytes) {
        return Tile.of(bytes.getBytes(StandardCharsets.ISO_8859_1)).map(Tile::mime);
    }
}

package se.samform.examples.registers.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.samform.examples.registers.town.Point;
import se.samform.examples.registers.town.TownPlan;
import se.samform.examples.registers.town.Towns;

class TilesTest {

    private final Towns towns = Towns.made();
    private final Tiles tiles = new Tiles(towns);
    private final TownPlan granvik = towns.town("granvik").orElseThrow().plan();

    @Test
    void draws_the_town_at_every_zoom_and_the_same_each_time() throws IOException {
        for (int zoom = 12; zoom <= 18; zoom++) {
            var name = around(new Point(60, 40), zoom);
            var tile = tiles.png(name).orElseThrow();
            assertTrue(colours(tile).size() > 20, name);
            assertArrayEquals(tile, new Tiles(Towns.made()).png(name).orElseThrow());
        }
    }

    @Test
    void has_water_where_the_lake_is_and_land_far_away() throws IOException {
        assertEquals(Set.of(0xa9cfe0), colours(tiles.png(around(new Point(-820, 560), 18)).orElseThrow()));
        assertEquals(Set.of(0xe9efdf), colours(tiles.png("18/1/1.png").orElseThrow()));
    }

    @Test
    void what_is_no_tile_is_not_drawn() throws IOException {
        for (var name : new String[] {"11/1108/570.png", "19/1/1.png", "12/4096/0.png", "12/../1.png", "12/-1/1.png", "99/99/99.png", "", "12/1/1.jpg"}) {
            assertEquals(Optional.empty(), tiles.png(name), name);
        }
    }

    private String around(Point point, int zoom) {
        var world = new Tile(zoom, 0, 0);
        return "%d/%d/%d.png".formatted(zoom, (int) (world.right(granvik, point) / Tile.SIZE), (int) (world.down(granvik, point) / Tile.SIZE));
    }

    private static Set<Integer> colours(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var colours = new HashSet<Integer>();
        for (int x = 0; x < Tile.SIZE; x++) {
            for (int y = 0; y < Tile.SIZE; y++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }
}

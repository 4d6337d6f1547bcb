package se.samform.examples.registers.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import se.samform.examples.registers.town.Towns;

/** Tiles by their names as on the web: {@code 15/17762/9131.png}, Web Mercator, 256 pixels. The last few hundred are kept. */
public final class Tiles {

    private static final Pattern NAME = Pattern.compile("(\\d{1,2})/(\\d{1,7})/(\\d{1,7})\\.png");
    private static final int FIRST_ZOOM = 12;
    private static final int LAST_ZOOM = 18;
    private static final int KEPT = 400;

    private final Towns towns;
    private final Letters letters = Letters.read();
    private final Map<Tile, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    public Tiles(Towns towns) {
        this.towns = towns;
        ImageIO.setUseCache(false);
    }

    /** Empty for what is no tile, or one of a zoom that isn't drawn. */
    public Optional<byte[]> png(String name) throws IOException {
        var read = NAME.matcher(name);
        if (!read.matches()) {
            return Optional.empty();
        }
        var tile = new Tile(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
        boolean isThere = tile.zoom() >= FIRST_ZOOM && tile.zoom() <= LAST_ZOOM && tile.isOnTheMap();
        return isThere ? Optional.of(png(tile)) : Optional.empty();
    }

    private synchronized byte[] png(Tile tile) throws IOException {
        var before = kept.get(tile);
        if (before != null) {
            return before;
        }
        var drawn = drawn(tile);
        kept.put(tile, drawn);
        return drawn;
    }

    private byte[] drawn(Tile tile) throws IOException {
        var image = new BufferedImage(Tile.SIZE, Tile.SIZE, BufferedImage.TYPE_INT_RGB);
        var canvas = new Canvas(image.createGraphics(), tile, letters);
        canvas.ground();
        towns.all().stream().map(town -> town.plan()).filter(plan -> tile.isNear(plan)).forEach(canvas::draw);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

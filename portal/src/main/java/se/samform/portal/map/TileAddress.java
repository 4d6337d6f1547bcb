package se.samform.portal.map;

import java.util.Optional;

/** One tile of a web map (EPSG:3857): at zoom z there are 2^z by 2^z, counted from the north-west. */
record TileAddress(int zoom, int x, int y) {
    static final int MOST_ZOOM = 19;

    /** @param name the row with its ending: {@code 42.png}; empty for what is no tile. */
    static Optional<TileAddress> of(String zoom, String column, String name) {
        if (!name.endsWith(".png")) return Optional.empty();
        int z = number(zoom), x = number(column), y = number(name.substring(0, name.length() - ".png".length()));
        boolean isTile = z >= 0 && z <= MOST_ZOOM && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
        return isTile ? Optional.of(new TileAddress(z, x, y)) : Optional.empty();
    }

    /** One spelling each, so that nobody fills the memory with 01 and 001; -1 for what is no number. */
    private static int number(String text) {
        return text.matches("0|[1-9]\\d{0,6}") ? Integer.parseInt(text) : -1;
    }
}

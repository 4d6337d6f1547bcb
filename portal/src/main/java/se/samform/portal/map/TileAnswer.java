package se.samform.portal.map;

/** What became of asking for a tile. */
sealed interface TileAnswer {
    record Found(Tile tile) implements TileAnswer {}

    /** The source has no such tile: the map ends there. */
    record Nowhere() implements TileAnswer {}

    /** The source is down, slow, or answers with something else than a picture. */
    record Missing() implements TileAnswer {}
}

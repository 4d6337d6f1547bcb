package se.samform.examples.registers.map;

import se.samform.examples.registers.town.Point;
import se.samform.examples.registers.town.TownPlan;

/** A square of the map of the world in Web Mercator (EPSG:3857), which has 2^zoom squares each way. */
record Tile(int zoom, int x, int y) {

    static final int SIZE = 256;
    private static final double FAR = 0.06;

    boolean isOnTheMap() {
        return x < 1 << zoom && y < 1 << zoom;
    }

    /** Whether anything of the town may be on it: within some kilometres. */
    boolean isNear(TownPlan plan) {
        double half = 360.0 / (1 << zoom);
        double middle = (x + 0.5) / (1 << zoom) * 360 - 180;
        return Math.abs(middle - plan.longitude()) < half + 2 * FAR && Math.abs(down(plan.latitude())) < SIZE * (2 + (1 << zoom) * FAR / 360 * 4);
    }

    /** Pixels to the right of its left edge. */
    double right(TownPlan plan, Point point) {
        return ((plan.longitude(point) + 180) / 360 * (1 << zoom) - x) * SIZE;
    }

    double down(TownPlan plan, Point point) {
        return down(plan.latitude(point));
    }

    private double down(double latitude) {
        double radians = Math.toRadians(latitude);
        double mercator = Math.log(Math.tan(radians) + 1 / Math.cos(radians));
        return ((1 - mercator / Math.PI) / 2 * (1 << zoom) - y) * SIZE;
    }

    /** How long a metre is there, in pixels. */
    double pixelsPerMetre(TownPlan plan) {
        return SIZE * (1 << zoom) / (40_075_016.7 * Math.cos(Math.toRadians(plan.latitude())));
    }
}

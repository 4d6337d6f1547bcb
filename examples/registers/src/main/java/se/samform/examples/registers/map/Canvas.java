package se.samform.examples.registers.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.List;
import se.samform.examples.registers.town.Parcel;
import se.samform.examples.registers.town.Point;
import se.samform.examples.registers.town.Street;
import se.samform.examples.registers.town.TownPlan;

/** One tile while it is drawn: land, water and park, parcels, streets, and names where there is room for them. */
final class Canvas {

    private static final Color GROUND = new Color(0xe9efdf);
    private static final Color WATER = new Color(0xa9cfe0);
    private static final Color PARK = new Color(0xc5dfae);
    private static final Color PARCEL = new Color(0xf7f4ea);
    private static final Color BORDER = new Color(0xc9bfa5);
    private static final Color HOUSE = new Color(0xd9c9b4);
    private static final Color KERB = new Color(0xcfcabd);
    private static final Color STREET = Color.WHITE;
    private static final Color INK = new Color(0x45413a);
    private static final double STREET_METRES = 11;

    private final Graphics2D pen;
    private final Tile tile;
    private final Letters letters;

    Canvas(Graphics2D pen, Tile tile, Letters letters) {
        this.pen = pen;
        this.tile = tile;
        this.letters = letters;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void ground() {
        pen.setColor(GROUND);
        pen.fillRect(0, 0, Tile.SIZE, Tile.SIZE);
    }

    void draw(TownPlan plan) {
        fill(area(plan, plan.lake()), WATER);
        fill(area(plan, plan.river()), WATER);
        fill(area(plan, plan.park()), PARK);
        plan.parcels().forEach(parcel -> parcel(plan, parcel));
        streets(plan, STREET_METRES + 3, KERB);
        streets(plan, STREET_METRES, STREET);
        names(plan);
    }

    private void parcel(TownPlan plan, Parcel parcel) {
        var around = area(plan, parcel.corners());
        fill(around, PARCEL);
        if (tile.zoom() >= 15) {
            fill(area(plan, house(parcel)), HOUSE);
        }
        pen.setColor(BORDER);
        pen.setStroke(new BasicStroke(tile.zoom() >= 16 ? 1 : 0.4f));
        pen.draw(around);
    }

    /** Two fifths of the parcel, around its middle. */
    private static List<Point> house(Parcel parcel) {
        var middle = parcel.middle();
        return parcel.corners().stream().map(corner -> new Point(
                middle.east() + 0.4 * (corner.east() - middle.east()), middle.north() + 0.4 * (corner.north() - middle.north()))).toList();
    }

    private void streets(TownPlan plan, double metres, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) Math.max(1, metres * tile.pixelsPerMetre(plan)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        plan.streets().forEach(street -> pen.draw(line(plan, street.line())));
    }

    private void names(TownPlan plan) {
        if (tile.zoom() >= 17) {
            plan.parcels().forEach(parcel -> written(plan, parcel.middle(), shortName(parcel), 11, 0));
        }
        if (tile.zoom() >= 15) {
            plan.streets().forEach(street -> named(plan, street));
        }
        if (tile.zoom() <= 14) {
            written(plan, new Point(0, 0), plan.name(), 20, 0);
        }
    }

    /** Without the name of the town, which everybody knows who looks so closely; from further away there is room for the number alone. */
    private String shortName(Parcel parcel) {
        var name = parcel.designation();
        return name.substring((tile.zoom() >= 18 ? name.indexOf(' ') : name.lastIndexOf(' ')) + 1);
    }

    /** Along the street, several times where one looks closely. */
    private void named(TownPlan plan, Street street) {
        int steps = tile.zoom() >= 17 ? 5 : 2;
        int size = street.line().size();
        for (int i = 1; i <= steps; i++) {
            int at = Math.min(size - 2, i * size / (steps + 1));
            var here = street.line().get(at);
            var next = street.line().get(at + 1);
            double turn = Math.atan2(tile.down(plan, next) - tile.down(plan, here), tile.right(plan, next) - tile.right(plan, here));
            written(plan, here, street.name(), tile.zoom() >= 16 ? 12 : 9, Math.abs(turn) > Math.PI / 2 ? turn + Math.PI : turn);
        }
    }

    private void written(TownPlan plan, Point at, String text, double size, double turn) {
        double right = tile.right(plan, at);
        double down = tile.down(plan, at);
        boolean isNear = right > -Tile.SIZE && right < 2 * Tile.SIZE && down > -Tile.SIZE && down < 2 * Tile.SIZE;
        if (isNear) {
            var shape = letters.centred(text, size, right, down, turn);
            pen.setColor(new Color(255, 255, 255, 200));
            pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(shape);
            fill(shape, INK);
        }
    }

    private void fill(java.awt.Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private Path2D area(TownPlan plan, List<Point> around) {
        var path = line(plan, around);
        path.closePath();
        return path;
    }

    private Path2D line(TownPlan plan, List<Point> points) {
        var path = new Path2D.Double();
        path.moveTo(tile.right(plan, points.getFirst()), tile.down(plan, points.getFirst()));
        points.stream().skip(1).forEach(point -> path.lineTo(tile.right(plan, point), tile.down(plan, point)));
        return path;
    }
}

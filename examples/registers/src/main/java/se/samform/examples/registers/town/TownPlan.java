package se.samform.examples.registers.town;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A town as surveyors drew it: five by six blocks of ten parcels between gently winding streets, a park in one of them, a
 * river along the south and a lake in the north-west. In metres from its middle, which lies at a latitude and longitude.
 */
public record TownPlan(String name, double latitude, double longitude, List<Street> streets, List<Parcel> parcels, List<Point> park,
                       List<Point> river, List<Point> lake) {

    private static final double METRES_PER_DEGREE = 111_320;
    private static final int COLUMNS = 5;
    private static final int ROWS = 6;
    private static final double WIDE = 166;
    private static final double DEEP = 106;
    private static final double STREET = 16;
    private static final int PARK = 12;
    private static final int PER_ROW = 5;

    static TownPlan of(JsonObject json) {
        var drawn = new Drawing(json.getString("city"), Town.texts(json, "streets"), Town.texts(json, "blocks"), json.getInt("seed"));
        return new TownPlan(json.getString("city"), json.getJsonNumber("latitude").doubleValue(), json.getJsonNumber("longitude").doubleValue(),
                drawn.streets(), drawn.parcels(), drawn.rectangle(PARK, 0, 1, 0, 1), drawn.river(), drawn.lake());
    }

    public double latitude(Point point) {
        return latitude + point.north() / METRES_PER_DEGREE;
    }

    public double longitude(Point point) {
        return longitude + point.east() / (METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
    }

    private record Drawing(String city, List<String> streetNames, List<String> blockNames, int seed) {

        List<Street> streets() {
            var streets = new ArrayList<Street>();
            IntStream.rangeClosed(0, ROWS).forEach(row -> streets.add(new Street(streetNames.get(row), across(row))));
            IntStream.rangeClosed(0, COLUMNS).forEach(column -> streets.add(new Street(streetNames.get(ROWS + 1 + column), along(column))));
            return streets;
        }

        private List<Point> across(int row) {
            return IntStream.rangeClosed(0, 40).mapToObj(i -> bent(-60 + i * (COLUMNS * WIDE + 120) / 40, row * DEEP)).toList();
        }

        private List<Point> along(int column) {
            return IntStream.rangeClosed(0, 40).mapToObj(i -> bent(column * WIDE, -60 + i * (ROWS * DEEP + 120) / 40)).toList();
        }

        List<Parcel> parcels() {
            var parcels = new ArrayList<Parcel>();
            IntStream.range(0, COLUMNS * ROWS).filter(block -> block != PARK).forEach(block ->
                    IntStream.range(0, 2 * PER_ROW).forEach(i -> parcels.add(parcel(block, i))));
            return parcels;
        }

        /** The five to the south face the street below and have odd numbers; the others face the one above. */
        private Parcel parcel(int block, int i) {
            int place = i % PER_ROW;
            int upper = i / PER_ROW;
            int along = block % COLUMNS * PER_ROW + place;
            var corners = rectangle(block, place / (double) PER_ROW, (place + 1) / (double) PER_ROW, upper / 2.0, (upper + 1) / 2.0);
            var designation = "%s %s %d:%d".formatted(city, blockNames.get(block % blockNames.size()), 1 + block / blockNames.size(), i + 1);
            return new Parcel(designation, streetNames.get(block / COLUMNS + upper), 2 * along + 1 + upper, corners);
        }

        /** A part of a block, from 0 to 1 each way. */
        List<Point> rectangle(int block, double west, double east, double south, double north) {
            double left = block % COLUMNS * WIDE + STREET / 2;
            double low = block / COLUMNS * DEEP + STREET / 2;
            double wide = WIDE - STREET;
            double deep = DEEP - STREET;
            return List.of(bent(left + west * wide, low + south * deep), bent(left + east * wide, low + south * deep),
                    bent(left + east * wide, low + north * deep), bent(left + west * wide, low + north * deep));
        }

        List<Point> river() {
            var banks = new ArrayList<Point>();
            IntStream.rangeClosed(0, 60).forEach(i -> banks.add(bank(-2500 + i * 100, -110)));
            IntStream.rangeClosed(0, 60).forEach(i -> banks.add(bank(3500 - i * 100, -165)));
            return banks;
        }

        private Point bank(double east, double north) {
            return new Point(east - COLUMNS * WIDE / 2, north - ROWS * DEEP / 2 + 45 * Math.sin(east / 380 + seed) - 60);
        }

        List<Point> lake() {
            return IntStream.range(0, 72).mapToObj(i -> {
                double angle = Math.toRadians(i * 5);
                double far = 260 + 45 * Math.sin(3 * angle + seed) + 25 * Math.cos(5 * angle);
                return new Point(-820 + 1.35 * far * Math.cos(angle), 560 + far * Math.sin(angle));
            }).toList();
        }

        private Point bent(double east, double north) {
            return new Point(east - COLUMNS * WIDE / 2 + 14 * Math.sin(north / 170 + seed), north - ROWS * DEEP / 2 + 12 * Math.sin(east / 210 + 2 * seed));
        }
    }
}

package se.samform.examples.registers.town;

import java.util.List;

/** A property with its one address. @param corners around it */
public record Parcel(String designation, String street, int number, List<Point> corners) {

    public Point middle() {
        return new Point(corners.stream().mapToDouble(Point::east).average().orElse(0), corners.stream().mapToDouble(Point::north).average().orElse(0));
    }

    public String address() {
        return street + " " + number;
    }
}

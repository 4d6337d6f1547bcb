package se.samform.examples.registers.town;

import java.util.List;

/** A street from one end to the other. */
public record Street(String name, List<Point> line) {
}

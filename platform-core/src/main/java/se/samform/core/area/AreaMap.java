package se.samform.core.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import se.samform.core.place.Area;

/** The areas of a municipality, each with an id of its own, in the order of their file. */
public record AreaMap(List<NamedArea> areas) {

  public static final AreaMap NONE = new AreaMap(List.of());

  /** Borders that were drawn twice never quite meet. */
  private static final double LEAST_SQUARE_METRES = 1_000;

  public AreaMap {
    areas = List.copyOf(areas);
  }

  /** By the roles that they play. */
  public Map<String, Area> byId() {
    return areas.stream().collect(Collectors.toUnmodifiableMap(NamedArea::id, Function.identity()));
  }

  /** What of all of them overlaps or is left out. */
  public List<AreaWarning> warnings() {
    return warnings(areas);
  }

  /** Which of these roles is played by nothing, and what of the others overlaps or is left out. */
  public List<AreaWarning> warnings(Set<String> roles) {
    var asked = areas.stream().filter(area -> roles.contains(area.id())).toList();
    var unknown = new TreeSet<>(roles);
    asked.forEach(area -> unknown.remove(area.id()));
    var warnings = new ArrayList<AreaWarning>(unknown.stream().map(AreaWarning.Unknown::new).toList());
    warnings.addAll(warnings(asked));
    return List.copyOf(warnings);
  }

  private static List<AreaWarning> warnings(List<NamedArea> areas) {
    var warnings = new ArrayList<AreaWarning>();
    for (int i = 0; i < areas.size(); i++) {
      for (var other : areas.subList(i + 1, areas.size())) {
        overlap(areas.get(i), other, warnings);
      }
    }
    if (areas.size() > 1) {
      gaps(areas, warnings);
    }
    return List.copyOf(warnings);
  }

  private static void overlap(NamedArea one, NamedArea other, Collection<AreaWarning> warnings) {
    if (!one.geometry().getEnvelopeInternal().intersects(other.geometry().getEnvelopeInternal())) {
      return;
    }
    double shared = Geometries.squareMetres(OverlayNGRobust.overlay(one.geometry(), other.geometry(), OverlayNG.INTERSECTION));
    if (shared >= LEAST_SQUARE_METRES) {
      warnings.add(new AreaWarning.Overlap(one.name(), other.name(), Math.round(shared)));
    }
  }

  /** Holes in all of them together. */
  private static void gaps(List<NamedArea> areas, Collection<AreaWarning> warnings) {
    var whole = OverlayNGRobust.union(areas.stream().map(NamedArea::geometry).toList());
    for (int i = 0; i < whole.getNumGeometries(); i++) {
      if (whole.getGeometryN(i) instanceof Polygon part) {
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
          gap(Geometries.FACTORY.createPolygon(part.getInteriorRingN(hole).getCoordinates()), warnings);
        }
      }
    }
  }

  private static void gap(Geometry hole, Collection<AreaWarning> warnings) {
    double size = Geometries.squareMetres(hole);
    if (size >= LEAST_SQUARE_METRES) {
      var inside = hole.getInteriorPoint();
      warnings.add(new AreaWarning.Gap(inside.getY(), inside.getX(), Math.round(size)));
    }
  }
}

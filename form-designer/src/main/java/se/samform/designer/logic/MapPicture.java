package se.samform.designer.logic;

import java.util.List;
import se.samform.core.text.Language;

/** A map of a form, laid out for an inline SVG: whole numbers of its own units, from the upper left corner. */
public record MapPicture(int width, int height, List<Box> boxes, List<Wire> wires) {

  /** @param lines its name, as it fits */
  public record Box(MapNode node, int x, int y, int width, int height, List<String> lines) {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /**
   * From one box to another, for all that the one decides of the other.
   *
   * @param path as an SVG path
   * @param words on the plate; none for no plate
   * @param x upper left corner of the plate
   */
  public record Wire(List<MapArrow> arrows, String path, String words, int x, int y, int width, int height) {
    public Wire {
      arrows = List.copyOf(arrows);
    }

    public boolean hasPlate() {
      return !words.isEmpty();
    }
  }

  public MapPicture {
    boxes = List.copyOf(boxes);
    wires = List.copyOf(wires);
  }

  /** In layers: what decides stands left of what it decides, in an order with few crossings. Always the same for the same map. */
  public static MapPicture of(LogicMap map, Language language) {
    return new MapPlacing(map, language).picture();
  }
}

package se.samform.designer.flowmap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;

/**
 * A flow as a picture, from where the form is filled in, at the top, to where cases end, at the bottom. All is in whole
 * pixels from the left upper corner. No node and no words lie over another, and no line over a node or words that aren't
 * its own. Ways that do the same and lead to the same place come together and have their words once.
 *
 * @param lines one for each way that leads from one place to another
 * @param loops ways that lead to where they come from: they are not drawn
 */
public record FlowPicture(int width, int height, List<Box> nodes, List<Line> lines, List<Label> labels, List<Transition> loops) {

  public FlowPicture {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
    loops = List.copyOf(loops);
  }

  /** With its words in this language; always the same for the same flow. */
  public static FlowPicture of(ServiceDefinition definition, Language language) {
    return new Drawing(definition, language).picture();
  }

  /** @param y of its base line */
  public record Words(int x, int y, String text) {}

  /** @param title what it is called, at most two lines @param there what happens there, in short */
  public record Box(FlowNode node, int x, int y, int width, int height, List<Words> title, List<Words> there) {

    public Box {
      title = List.copyOf(title);
      there = List.copyOf(there);
    }
  }

  /** @param lines their x is the middle of the text @param of the ways that they are said of */
  public record Label(int x, int y, int width, int height, List<Words> lines, List<Transition> of) {

    public Label {
      lines = List.copyOf(lines);
      of = List.copyOf(of);
    }
  }

  /** Where a line bends. */
  public record Point(int x, int y) {}

  /**
   * From one node to the other. Between two points it is straight where they are above each other, else a curve that
   * begins and ends upright and stays between their heights.
   */
  public record Line(Transition of, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }

    /** For the attribute {@code d} of a path in SVG. */
    public String path() {
      var first = points.getFirst();
      return IntStream.range(1, points.size()).mapToObj(i -> piece(points.get(i - 1), points.get(i)))
          .collect(Collectors.joining("", "M" + first.x() + " " + first.y(), ""));
    }

    private static String piece(Point from, Point to) {
      if (from.x() == to.x()) {
        return "V" + to.y();
      }
      int half = (from.y() + to.y()) / 2;
      return "C" + from.x() + " " + half + " " + to.x() + " " + half + " " + to.x() + " " + to.y();
    }
  }
}

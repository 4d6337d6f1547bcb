package se.samform.designer.flowmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.Json;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.flowedit.FlowPlaces;
import se.samform.designer.flowedit.StatusEdits;
import se.samform.designer.flowmap.FlowPicture.Box;
import se.samform.designer.flowmap.FlowPicture.Label;
import se.samform.designer.flowmap.FlowPicture.Line;
import se.samform.designer.flowmap.FlowPicture.Point;

/** By geometry: what is drawn can be read, whatever the flow. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowPictureTest {

  private static final int MADE_UP = 200;

  /** @param what it is, to be found when it lies wrong */
  private record Area(Object what, int x, int y, int width, int height) {

    static Area of(Box box) {
      return new Area(box.node().id(), box.x(), box.y(), box.width(), box.height());
    }

    static Area of(Label label) {
      return new Area(label, label.x(), label.y(), label.width(), label.height());
    }

    boolean overlaps(Area other) {
      return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Not counting its rim. */
    boolean covers(double atX, double atY) {
      return x < atX && atX < x + width && y < atY && atY < y + height;
    }

    boolean isWithin(FlowPicture picture) {
      return x >= 0 && y >= 0 && x + width <= picture.width() && y + height <= picture.height();
    }
  }

  private record Drawn(String name, ServiceDefinition definition, FlowPicture picture) {

    static Drawn of(String name, ServiceDefinition definition, Language language) {
      return new Drawn(name + " " + language, definition, FlowPicture.of(definition, language));
    }

    List<Area> areas() {
      return Stream.concat(picture.nodes().stream().map(Area::of), picture.labels().stream().map(Area::of)).toList();
    }
  }

  private static final List<Drawn> ALL = Stream.concat(
      ExampleFlows.names().stream().flatMap(name -> Stream.of(Language.SWEDISH, Language.ENGLISH).map(language -> Drawn.of(name, ExampleFlows.read(name), language))),
      IntStream.range(0, MADE_UP).mapToObj(seed -> Drawn.of("seed " + seed, MadeUpFlows.of(seed), Language.SWEDISH))).toList();

  @Test
  void no_node_and_no_words_lie_over_others_or_outside() {
    for (var drawn : ALL) {
      var areas = drawn.areas();
      for (int i = 0; i < areas.size(); i++) {
        assertTrue(areas.get(i).isWithin(drawn.picture), drawn.name);
        for (int j = 0; j < i; j++) {
          var one = areas.get(i);
          var other = areas.get(j);
          assertFalse(one.overlaps(other), () -> drawn.name + ": " + one + " over " + other);
        }
      }
    }
  }

  @Test
  void no_line_goes_through_a_node_or_the_words_of_others() {
    for (var drawn : ALL) {
      for (var line : drawn.picture.lines()) {
        var inTheWay = Stream.concat(
            drawn.picture.nodes().stream().map(Area::of),
            drawn.picture.labels().stream().filter(label -> !label.of().contains(line.of())).map(Area::of)).toList();
        along(line).forEach(at -> inTheWay.forEach(area -> assertFalse(area.covers(at[0], at[1]), () -> drawn.name + ": " + line + " through " + area)));
      }
    }
  }

  @Test
  void every_line_goes_from_the_rim_of_its_one_node_to_that_of_the_other_and_through_its_words() {
    for (var drawn : ALL) {
      for (var line : drawn.picture.lines()) {
        assertTrue(touches(drawn.picture, line.of().from(), line.points().getFirst()), () -> drawn.name + ": " + line);
        assertTrue(touches(drawn.picture, line.of().to(), line.points().getLast()), () -> drawn.name + ": " + line);
        var words = drawn.picture.labels().stream().filter(label -> label.of().contains(line.of())).map(Area::of).toList();
        assertEquals(1, words.size(), () -> drawn.name + ": " + line);
        assertTrue(along(line).anyMatch(at -> words.getFirst().covers(at[0], at[1])), () -> drawn.name + ": " + line);
      }
    }
  }

  @Test
  void every_status_and_every_way_is_there_once() {
    for (var drawn : ALL) {
      var shown = new ArrayList<>(drawn.picture.lines().stream().map(Line::of).toList());
      shown.addAll(drawn.picture.loops());
      var ways = Transitions.of(drawn.definition);
      assertEquals(ways.size(), shown.size(), drawn.name);
      assertEquals(new HashSet<>(ways), new HashSet<>(shown), drawn.name);
      var statuses = drawn.definition.flow().statuses().stream().map(status -> status.id()).toList();
      assertEquals(statuses, drawn.picture.nodes().stream().map(box -> box.node()).filter(FlowNode::isStatus).map(FlowNode::id).toList(), drawn.name);
    }
  }

  @Test
  void it_begins_above_and_ends_below() {
    for (var name : ExampleFlows.names()) {
      var picture = FlowPicture.of(ExampleFlows.read(name), Language.SWEDISH);
      int first = picture.nodes().stream().mapToInt(Box::y).min().orElseThrow();
      assertEquals(first, box(picture, FlowNode.START).y(), name);
      var leadOn = picture.lines().stream().map(line -> line.of().from()).toList();
      int lowest = picture.nodes().stream().mapToInt(Box::y).max().orElseThrow();
      picture.nodes().stream().filter(box -> box.node().kind().filter(kind -> kind.isEnd()).isPresent() && !leadOn.contains(box.node().id()))
          .forEach(box -> assertEquals(lowest, box.y(), name + ": " + box.node().id()));
    }
  }

  @Test
  void it_is_the_same_each_time() {
    for (var name : ExampleFlows.names()) {
      assertEquals(FlowPicture.of(ExampleFlows.read(name), Language.ENGLISH), FlowPicture.of(ExampleFlows.read(name), Language.ENGLISH));
    }
  }

  /** As one that is being built: a status that nothing leads to yet, one without an id, words that there are none of. */
  @Test
  void a_flow_with_faults_is_drawn_as_far_as_it_means_something() throws IOException {
    var tree = Document.parse(Files.readAllBytes(Path.of("../examples/services/skolskjuts.json"))).orElseThrow();
    var added = StatusEdits.add(tree, "Ny", Language.SWEDISH, StatusKind.IN_PROGRESS);
    var odd = Json.createReader(new StringReader("{\"kind\": \"nothing\", \"title\": 7, \"next\": [\"nowhere\", 3]}")).readObject();
    var edit = Edit.of(added.edit().changes().getFirst(), new Change.Put(FlowPlaces.TIMERS, odd), new Change.Put(FlowPlaces.status("closed").in("next"), odd));
    var document = ((Edited.Done) tree.with(edit)).document();
    var drawn = Drawn.of("with faults", DefinitionCodec.outline(document.tree()).orElseThrow(), Language.SWEDISH);
    assertEquals("Ny", box(drawn.picture, added.id()).title().getFirst().text());
    assertEquals(12, drawn.picture.nodes().size());
  }

  /** Beside a page's settings on an ordinary screen; wider ones are moved sideways. */
  @Test
  void the_usual_flow_is_not_wider_than_a_page() {
    var picture = FlowPicture.of(ExampleFlows.read("skolskjuts"), Language.SWEDISH);
    assertTrue(picture.width() <= 900, picture.width() + " × " + picture.height());
    assertTrue(picture.height() <= 1_000, picture.width() + " × " + picture.height());
  }

  private static Box box(FlowPicture picture, String id) {
    return picture.nodes().stream().filter(box -> box.node().id().equals(id)).findFirst().orElseThrow();
  }

  private static boolean touches(FlowPicture picture, String id, Point point) {
    var box = box(picture, id);
    return box.x() <= point.x() && point.x() <= box.x() + box.width() && (point.y() == box.y() || point.y() == box.y() + box.height());
  }

  /** Points along it, as a browser draws it: upright, or as a cubic curve with upright ends. */
  private static Stream<double[]> along(Line line) {
    return IntStream.range(1, line.points().size()).boxed()
        .flatMap(i -> IntStream.rangeClosed(0, 20).mapToObj(step -> between(line.points().get(i - 1), line.points().get(i), step / 20.0)));
  }

  private static double[] between(Point from, Point to, double t) {
    double s = 1 - t;
    double half = (from.y() + to.y()) / 2;
    double x = from.x() * (s * s * s + 3 * s * s * t) + to.x() * (3 * s * t * t + t * t * t);
    double y = from.y() * s * s * s + half * (3 * s * s * t + 3 * s * t * t) + to.y() * t * t * t;
    return new double[] {x, y};
  }
}

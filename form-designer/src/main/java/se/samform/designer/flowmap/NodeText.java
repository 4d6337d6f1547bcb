package se.samform.designer.flowmap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.flowmap.FlowNode.Sort;
import se.samform.designer.flowmap.FlowPicture.Words;

/** What stands in a node of the picture. */
final class NodeText {

  static final int WIDTH = 176;
  private static final int INDENT = 28;
  private static final int CHARS = 18;
  private static final int SOFT_CHARS = 22;
  private static final int LINES = 2;
  private static final int LINE_HEIGHT = 18;
  private static final int FIRST_LINE = 23;

  private static final Map<Sort, LocalText> ONE = new EnumMap<>(Map.of(
      Sort.ROUTE, LocalText.of("%s fördelning", "%s route"),
      Sort.TASK, LocalText.of("%s uppgift", "%s task"),
      Sort.REMINDER, LocalText.of("%s påminnelse", "%s reminder"),
      Sort.LIMIT, LocalText.of("%s tidsgräns", "%s time limit"),
      Sort.DELIVERY, LocalText.of("%s överlämning", "%s delivery"),
      Sort.MESSAGE, LocalText.of("%s meddelande", "%s message"),
      Sort.FEE, LocalText.of("%s avgift", "%s fee")));
  private static final Map<Sort, LocalText> MANY = new EnumMap<>(Map.of(
      Sort.ROUTE, LocalText.of("%s fördelningar", "%s routes"),
      Sort.TASK, LocalText.of("%s uppgifter", "%s tasks"),
      Sort.REMINDER, LocalText.of("%s påminnelser", "%s reminders"),
      Sort.LIMIT, LocalText.of("%s tidsgränser", "%s time limits"),
      Sort.DELIVERY, LocalText.of("%s överlämningar", "%s deliveries"),
      Sort.MESSAGE, LocalText.of("%s meddelanden", "%s messages"),
      Sort.FEE, LocalText.of("%s avgifter", "%s fees")));

  private final List<String> title;
  private final List<String> there;

  private NodeText(List<String> title, List<String> there) {
    this.title = title;
    this.there = there;
  }

  static NodeText of(FlowNode node, Language language) {
    var counted = Arrays.stream(Sort.values()).map(sort -> count(node, sort, language)).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    return new NodeText(Lines.of(node.title().in(language), CHARS, LINES), counted.isEmpty() ? List.of() : Lines.of(counted, SOFT_CHARS, LINES));
  }

  private static String count(FlowNode node, Sort sort, Language language) {
    var many = node.there().stream().filter(item -> item.sort() == sort).count();
    return many == 0 ? "" : (many == 1 ? ONE : MANY).get(sort).formatted(many).in(language);
  }

  int height() {
    return LINE_HEIGHT * (title.size() + there.size()) + LINE_HEIGHT;
  }

  List<Words> title(int x, int y) {
    return words(title, x, y + FIRST_LINE);
  }

  List<Words> there(int x, int y) {
    return words(there, x, y + FIRST_LINE + LINE_HEIGHT * title.size());
  }

  private static List<Words> words(List<String> lines, int x, int first) {
    return IntStream.range(0, lines.size()).mapToObj(i -> new Words(x + INDENT, first + LINE_HEIGHT * i, lines.get(i))).toList();
  }
}

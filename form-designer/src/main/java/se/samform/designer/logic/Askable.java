package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Formula;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Vocabulary;

/** What may be asked about where a condition or formula stands: what stands in the same row first, then what stands further out. */
final class Askable {

  private static final LocalText SAME_ROW = LocalText.of("I samma rad", "In the same row");

  private final Vocabulary vocabulary;
  private final Waiting waiting;
  private final List<Path> outside;
  private final Map<String, List<Path>> inRows = new HashMap<>();
  private final Map<String, Set<String>> circles = new HashMap<>();

  /** Something that can be answered. */
  private record Path(String question, ValueKind kind, boolean isGroup, Choice choice) {}

  Askable(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.waiting = Waiting.of(vocabulary.definition());
    this.outside = vocabulary.definition().steps().stream()
        .flatMap(step -> step.questions().stream().flatMap(question -> paths(question, Vocabulary.shown(step.title())))).toList();
    vocabulary.questions().stream().filter(GroupQuestion.class::isInstance).map(GroupQuestion.class::cast)
        .forEach(group -> inRows.put(group.id(), group.questions().stream().flatMap(question -> paths(question, SAME_ROW)).toList()));
  }

  private Stream<Path> paths(Question question, LocalText heading) {
    var parts = question.partKinds();
    var whole = new Path(question.id(), ValueKind.of(question), question instanceof GroupQuestion, Choice.under(heading, question.id(), Vocabulary.name(question)));
    return Stream.concat(Stream.of(whole), parts.keySet().stream().sorted().map(part -> question.id() + "." + part)
        .map(path -> new Path(question.id(), vocabulary.kind(path), false, Choice.under(heading, path, vocabulary.name(path)))));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Paths that a condition may ask about. */
  List<Choice> questions(Standing standing) {
    return paths(standing, path -> path.kind() != ValueKind.NOTHING);
  }

  /** Paths whose answers can be compared with that one's. */
  List<Choice> comparable(Standing standing, String path) {
    var wanted = switch (vocabulary.kind(path)) {
      case CHOICES -> ValueKind.CHOICE;
      case NODES -> ValueKind.NODE;
      case PLACE, PRESENCE, NOTHING -> ValueKind.NOTHING;
      case TEXT, CHOICE, YES_NO, NUMBER, DATE, TIME, NODE -> vocabulary.kind(path);
    };
    return paths(standing, other -> wanted != ValueKind.NOTHING && other.kind() == wanted && !other.choice().value().equals(path));
  }

  /** Paths that a formula can reckon with so that this comes of it. */
  List<Choice> reckonable(Standing standing, Formula.Kind kind) {
    return paths(standing, path -> makes(path.kind()).equals(Optional.of(kind)));
  }

  private static Optional<Formula.Kind> makes(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Optional.of(Formula.Kind.NUMBER);
      case DATE -> Optional.of(Formula.Kind.DATE);
      case TEXT, CHOICE, YES_NO, NODE -> Optional.of(Formula.Kind.TEXT);
      case TIME, CHOICES, NODES, PLACE, PRESENCE, NOTHING -> Optional.empty();
    };
  }

  /** Groups whose rows may be asked about. */
  List<Choice> groups(Standing standing) {
    return paths(standing, Path::isGroup);
  }

  private List<Choice> paths(Standing standing, Predicate<Path> fits) {
    var circle = standing.waits().map(node -> circles.computeIfAbsent(node, waiting::waitingFor)).orElse(Set.of());
    var found = new ArrayList<Path>();
    for (var around = standing.group(); around.isPresent(); around = vocabulary.groupOf(around.get())) {
      found.addAll(inRows.getOrDefault(around.get(), List.of()));
    }
    found.addAll(outside);
    return found.stream().filter(path -> !circle.contains(path.question())).filter(fits).map(Path::choice).toList();
  }
}

package se.samform.designer.paper;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** Makes a first draft of what was read: a step of each page, a question of each field or of some together. */
final class Drafting {

  private static final Comparator<Remark> BY_PAGE = Comparator.comparing(Remark::page);

  private final Sheets sheets;
  private final Headings headings;
  private final Surroundings around;
  private final ServiceTree service;
  private final Remarks remarks;
  private final QuestionTrees questions;

  Drafting(Sheets sheets, String fileName) {
    this.sheets = sheets;
    this.headings = new Headings(sheets);
    this.around = new Surroundings(sheets);
    this.service = new ServiceTree(sheets, headings, fileName);
    this.remarks = new Remarks(sheets);
    this.questions = new QuestionTrees(around, remarks, sheets.fields().stream().anyMatch(Field::isRequired));
  }

  /** Empty where nothing is left to ask. */
  Optional<PaperForm.Draft> draft() {
    var items = new Grouping(around, headings).of(Spots.inOrder(sheets.fields()));
    var steps = IntStream.rangeClosed(1, sheets.pages()).boxed().flatMap(page -> step(page, items).stream()).toList();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    var definition = service.tree(steps, questions.asksForNumber());
    mustBeSound(definition);
    var all = new ArrayList<>(service.remarks());
    all.addAll(remarks.all().stream().sorted(BY_PAGE).toList());
    return Optional.of(new PaperForm.Draft(definition, all));
  }

  private Optional<JsonObject> step(int page, List<Item> items) {
    var asked = items.stream().filter(item -> item.first().page() == page).flatMap(item -> questions.of(item).stream()).toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(ServiceTree.step(page, service.titleOf(page), Trees.list(asked, each -> each)));
  }

  /** What a PDF says may be anything, and what is made of it is never faulty: that is ours to see to. */
  private static void mustBeSound(JsonObject definition) {
    if (DefinitionCodec.read(CanonicalJson.write(definition)) instanceof ReadResult.Faulty(var faults)) {
      throw new IllegalStateException("A draft made of a PDF has faults: " + faults);
    }
  }

  /** What is told, as it is met. */
  static final class Remarks {

    private final List<Remark> all = new ArrayList<>();

    Remarks(Sheets sheets) {
      all.addAll(sheets.leftOut());
    }

    void guessed(Field field, LocalText sentence) {
      all.add(Remark.guessed(field, sentence));
    }

    void leftOut(Field field, LocalText sentence) {
      all.add(Remark.leftOut(field.page(), field.name(), sentence));
    }

    List<Remark> all() {
      return List.copyOf(all);
    }
  }
}

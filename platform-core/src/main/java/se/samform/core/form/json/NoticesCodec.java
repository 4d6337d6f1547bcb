package se.samform.core.form.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.form.NoticeTerms;
import se.samform.core.form.NoticeWords;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Pointer;
import se.samform.core.json.Trees;
import se.samform.core.notice.Cell;
import se.samform.core.text.LocalText;

/** {@code {"on": ["read-receipt/assigned/mail"], "off": […], "words": [{"of": "new-message/applicant/mail", "subject": {…}, "text": {…}}]}}. */
final class NoticesCodec {

  private static final LocalText MEND = LocalText.of(
      "Skriv slag/mottagare/kanal i tabellen, som \"new-note/unit/mail\".", "Write kind/recipient/channel of the matrix, as \"new-note/unit/mail\".");

  private NoticesCodec() {}

  static NoticeTerms read(ObjectReader definition, TextsReader texts) {
    return definition.optional("notices")
        .map(value -> terms(ObjectReader.of(value, definition.at("notices"), definition.faults()), texts)).orElse(NoticeTerms.NONE);
  }

  private static NoticeTerms terms(ObjectReader from, TextsReader texts) {
    var terms = new NoticeTerms(
        cells(from, "on"), cells(from, "off"),
        from.optionalList("words", (value, at) -> words(ObjectReader.of(value, at, from.faults()), texts)).stream().flatMap(Optional::stream).toList());
    from.end();
    return terms;
  }

  private static List<Cell> cells(ObjectReader from, String name) {
    var keys = from.optionalTexts(name);
    return IntStream.range(0, keys.size()).boxed()
        .flatMap(i -> cell(keys.get(i), Pointer.to(from.at(name), i), from.faults()).stream()).toList();
  }

  private static Optional<NoticeWords> words(ObjectReader from, TextsReader texts) {
    var key = from.text("of");
    var cell = from.has("of") ? cell(key, from.at("of"), from.faults()) : Optional.<Cell>empty();
    var subject = texts.required(from, "subject");
    var text = texts.required(from, "text");
    from.end();
    return cell.map(of -> new NoticeWords(of, subject, text));
  }

  private static Optional<Cell> cell(String key, String at, Faults faults) {
    var cell = Cell.of(key);
    if (cell.isEmpty()) {
      faults.add(at, LocalText.of("”%s” är ingen ruta i tabellen över besked", "\"%s\" is no place in the matrix of notices").formatted(key), MEND);
    }
    return cell;
  }

  static JsonObject write(NoticeTerms terms) {
    return new ObjectTree()
        .putIf(!terms.on().isEmpty(), "on", Trees.texts(terms.on().stream().map(Cell::key).toList()))
        .putIf(!terms.off().isEmpty(), "off", Trees.texts(terms.off().stream().map(Cell::key).toList()))
        .putIf(!terms.words().isEmpty(), "words", Trees.list(terms.words(), NoticesCodec::words))
        .build();
  }

  private static JsonObject words(NoticeWords words) {
    return new ObjectTree().put("of", words.of().key())
        .put("subject", DefinitionWriter.texts(words.subject())).put("text", DefinitionWriter.texts(words.text())).build();
  }
}

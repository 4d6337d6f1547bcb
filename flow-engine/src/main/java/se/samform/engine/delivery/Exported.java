package se.samform.engine.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;

/** A case's newest submission as other systems are told it. */
record Exported(CaseFile file, HandedIn handedIn) {

  static Exported of(CaseFile file) {
    return new Exported(file, file.submissions().getLast());
  }

  byte[] submission() {
    return handedIn.json(Reader.EXPORT, file.service().definition());
  }

  Optional<CaseDocument> receipt() {
    return file.receiptFor(Reader.EXPORT);
  }

  List<FileRef> files() {
    return handedIn.submission().toldTo(Reader.EXPORT, file.service().definition()).files();
  }

  /** What questions are called elsewhere, by id; empty where they are called by their ids. */
  Optional<byte[]> names() {
    var named = all(file.service().definition().questions())
        .filter(question -> question.ask().afterwards().isShownTo(Reader.EXPORT) && !question.ask().exportName().equals(question.id())).toList();
    var names = new ObjectTree();
    named.forEach(question -> names.put(question.id(), question.ask().exportName()));
    return named.isEmpty() ? Optional.empty() : Optional.of(CanonicalJson.write(names.build()));
  }

  private static Stream<Question> all(List<Question> questions) {
    return questions.stream().flatMap(question -> Stream.concat(
        Stream.of(question), question instanceof GroupQuestion group ? all(group.questions()) : Stream.of()));
  }
}
